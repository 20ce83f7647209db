package neurone.examples.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The slides of a section: its key sentences, formulas, tables and pictures in their order.
 *
 * <p>What programs print is shown where there is nothing else to see, or where there is room for
 * it; code only where there is nothing else. All sentences are the notes.
 */
final class SectionSlides extends AbstractVisitor {

    /** How much fits on a slide; a formula is 1, a picture 2. */
    private static final int ROOM = 4;

    private static final int POINTS = 5;

    /** Beside so many points there is room for one picture. */
    private static final int CROWD = 3;

    /** Of a longer item of a list, the first sentence is shown. */
    private static final int SHORT = 200;

    /** Of what programs print or of code, so much is shown. */
    private static final int BLOCKS = 2;

    private final String title;
    private final HtmlRenderer renderer;
    private final boolean showsCode;
    private final boolean showsWhatIsPrinted;
    private final List<Slide> slides = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int filled;
    private int pictures;
    private int blocks;

    private SectionSlides(
            String title, HtmlRenderer renderer, boolean showsCode, boolean showsWhatIsPrinted) {
        this.title = title;
        this.renderer = renderer;
        this.showsCode = showsCode;
        this.showsWhatIsPrinted = showsWhatIsPrinted;
    }

    /**
     * Returns the slides of a section.
     *
     * @param hasRoom whether what programs print is shown beside what else there is to see
     */
    static List<Slide> of(
            String title, List<Node> section, HtmlRenderer renderer, boolean hasRoom) {
        boolean hasMore = section.stream().anyMatch(SectionSlides::isToBeSeen);
        SectionSlides slides = new SectionSlides(title, renderer, !hasMore, hasRoom || !hasMore);
        section.forEach(node -> node.accept(slides));
        slides.endSlide();
        return slides.slides;
    }

    private static boolean isToBeSeen(Node node) {
        return node instanceof CustomBlock
                || node instanceof ListBlock
                || node.getFirstChild() instanceof Image;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image) {
            show(paragraph, 2);
            pictures++;
            return;
        }
        notes.add(renderer.render(paragraph));
        List<Paragraph> sentences = Sentences.of(paragraph);
        sentences.stream().filter(Sentences::isKey).forEach(this::point);
        if (slides.isEmpty() && points.isEmpty()) {
            sentences.stream().limit(1).filter(Sentences::isWhole).forEach(this::point);
        }
    }

    private void point(Paragraph sentence) {
        if (points.size() == POINTS) {
            endSlide();
        }
        // what followed the colon is shown beside it, or not at all
        points.add(renderer.render(sentence).replaceAll("[ \u202f]?:</p>", ".</p>"));
    }

    @Override
    public void visit(BulletList list) {
        Markdown.children(list, this::item);
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item);
            int last = points.size() - 1;
            points.set(
                    last,
                    points.get(last).replaceFirst("<p>", "<p data-number=\"" + number + "\">"));
            number++;
        }
    }

    private void item(Node item) {
        // out of the list, whose lines have no paragraphs of their own
        Paragraph words = new Paragraph();
        Markdown.children(item.getFirstChild(), words::appendChild);
        notes.add(renderer.render(words));
        boolean isShort = Markdown.words(words).length() <= SHORT;
        point(isShort ? words : Sentences.of(words).get(0));
    }

    /** A formula of its own, or a table. */
    @Override
    public void visit(CustomBlock block) {
        boolean isLarge =
                block instanceof TableBlock
                        || (block instanceof FormulaBlock formula
                                && formula.latex().contains("\\begin"));
        show(block, isLarge ? 3 : 1);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        boolean isShown = block.getInfo().equals("text") ? showsWhatIsPrinted : showsCode;
        if (isShown && blocks < BLOCKS) {
            show(block, 3);
            blocks++;
        }
    }

    private void show(Node node, int room) {
        if (filled + room > ROOM) {
            endSlide();
        }
        shown.add(renderer.render(node));
        filled += room;
    }

    private void endSlide() {
        boolean isCrowded = pictures == 2 && points.size() >= CROWD;
        if (isCrowded) {
            slides.add(new Slide(title, points, shown.subList(0, 1), notes));
            slides.add(new Slide(title, List.of(), shown.subList(1, 2), List.of()));
        } else if (points.isEmpty() && filled == 1 && !slides.isEmpty()) {
            // a short formula does not stand alone
            slides.add(slides.remove(slides.size() - 1).with(shown, notes));
        } else if (!points.isEmpty() || !shown.isEmpty()) {
            slides.add(new Slide(title, points, shown, notes));
        }
        points.clear();
        shown.clear();
        notes.clear();
        filled = 0;
        pictures = 0;
    }
}
