package neurone.examples.site;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown as GitHub does: with tables, and with formulas between dollar signs. */
final class Markdown {

    static final List<TablesExtension> EXTENSIONS =
            List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .customBlockParserFactory(new FormulaBlockParser.Factory())
                    .customInlineContentParserFactory(new FormulaSpanParser.Factory())
                    .build();

    private Markdown() {}

    static Node parse(String page) {
        return PARSER.parse(page);
    }

    /** Calls a consumer with each child of a node. */
    static void children(Node node, Consumer<Node> consumer) {
        for (Node child = node.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            consumer.accept(child);
            child = next;
        }
    }

    /** Returns the words of a node, without markup; of a formula its signs in a line. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak end) {
                        words.append(' ');
                    }

                    @Override
                    public void visit(CustomNode formula) {
                        if (formula instanceof FormulaSpan span) {
                            words.append(PlainFormula.of(span.latex()));
                        } else {
                            visitChildren(formula);
                        }
                    }
                });
        return words.toString();
    }
}
