package neurone.examples.site;

import org.commonmark.node.CustomBlock;

/** A formula of its own, between two lines that hold {@code $$}. */
final class FormulaBlock extends CustomBlock {

    private String latex = "";

    String latex() {
        return latex;
    }

    void setLatex(String latex) {
        this.latex = latex;
    }
}
