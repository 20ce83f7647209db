package neurone.examples.site;

import org.commonmark.node.CustomNode;

/** A formula within a line: {@code $z = w^T x + b$}. */
final class FormulaSpan extends CustomNode {

    private final String latex;

    FormulaSpan(String latex) {
        this.latex = latex;
    }

    String latex() {
        return latex;
    }
}
