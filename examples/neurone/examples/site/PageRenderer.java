package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the parts of a page that are more than Markdown: formulas, pictures, code, links. */
final class PageRenderer extends AbstractVisitor implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final CoursePage page;
    private final Links links;

    private PageRenderer(HtmlNodeRendererContext context, CoursePage page, Links links) {
        this.context = context;
        this.html = context.getWriter();
        this.page = page;
        this.links = links;
    }

    /** Makes what writes any node of a page. */
    static HtmlRenderer of(CoursePage page, Links links) {
        return HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .nodeRendererFactory(c -> new PageRenderer(c, page, links))
                .build();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                FormulaSpan.class,
                FormulaBlock.class,
                Heading.class,
                Image.class,
                Link.class,
                Code.class,
                Text.class,
                FencedCodeBlock.class,
                HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
        node.accept(this);
    }

    @Override
    public void visit(CustomNode formula) {
        html.raw(Formulas.inline(((FormulaSpan) formula).latex()));
    }

    @Override
    public void visit(CustomBlock formula) {
        display(((FormulaBlock) formula).latex());
    }

    private void display(String latex) {
        html.line();
        html.raw(Formulas.display(latex));
        html.line();
    }

    @Override
    public void visit(Heading heading) {
        String tag = "h" + heading.getLevel();
        String id =
                page.sections().stream()
                        .filter(section -> section.heading() == heading)
                        .map(CoursePage.Section::id)
                        .findFirst()
                        .orElseThrow();
        html.line();
        html.tag(tag, Map.of("id", id));
        Markdown.children(heading, context::render);
        html.raw(
                " <a class=\"here\" href=\"#%s\" aria-label=\"%s\">#</a>"
                        .formatted(id, SiteWords.HERE.in(page.language().locale())));
        html.tag("/" + tag);
        html.line();
    }

    /** A picture, which opens alone when it is clicked. */
    @Override
    public void visit(Image image) {
        String source = escaped(links.of(page, image.getDestination()));
        html.raw(
                "<a class=\"picture\" href=\"%s\"><img src=\"%s\" alt=\"%s\" /></a>"
                        .formatted(source, source, escaped(Markdown.words(image))));
    }

    @Override
    public void visit(Link link) {
        String target = links.of(page, link.getDestination());
        html.tag(
                "a",
                target.startsWith("http")
                        ? Map.of("href", target, "rel", "noreferrer")
                        : Map.of("href", target));
        Markdown.children(link, context::render);
        html.tag("/a");
    }

    @Override
    public void visit(Text text) {
        boolean isFirst = text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak;
        String words = text.getLiteral();
        html.text(isFirst ? Quotes.of(words) : Quotes.afterOthers(words));
    }

    @Override
    public void visit(Code code) {
        html.raw(InlineCode.of(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (block.getInfo().equals("math")) {
            display(block.getLiteral());
            return;
        }
        html.line();
        html.raw(
                "<figure class=\"code %s\">%s<pre class=\"scrolls\"><code>%s</code></pre></figure>"
                        .formatted(
                                escaped(block.getInfo()),
                                caption(block),
                                Highlight.of(block.getInfo(), block.getLiteral())));
        html.line();
    }

    private String caption(FencedCodeBlock block) {
        return block.getPrevious() instanceof HtmlBlock comment
                ? CodeCaption.of(comment.getLiteral(), page, links)
                : "";
    }

    /** Comments are for those who write the pages. */
    @Override
    public void visit(HtmlBlock block) {
        if (!block.getLiteral().startsWith("<!--")) {
            html.line();
            html.raw(block.getLiteral());
            html.line();
        }
    }
}
