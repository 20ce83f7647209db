package neurone.examples.site;

import java.util.ArrayList;
import java.util.List;
import neurone.examples.report.Language;
import neurone.words.Words;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes the slides of a lesson from its page.
 *
 * <p>A section becomes a slide, or several where it has more pictures than fit on one. What there
 * is to remember and the questions are slides of their own; exercises and sources stay on the page.
 */
final class DeckMaker {

    private static final List<Words> LEFT_OUT =
            List.of(new Words("Exercices", "Exercises"), Words.same("Sources"));

    /** A lesson of so few sections has room for all that its programs print. */
    private static final int FEW_SECTIONS = 12;

    private static final Words ANSWERS = new Words("Réponses", "Answers");

    private final Language language;
    private final HtmlRenderer renderer;
    private final List<Slide> slides = new ArrayList<>();
    private final boolean hasRoom;
    private String title;
    private boolean isLeftOut;
    private final List<Node> section = new ArrayList<>();

    private DeckMaker(CoursePage page, HtmlRenderer renderer) {
        this.language = page.language();
        this.renderer = renderer;
        this.hasRoom = page.sections().size() <= FEW_SECTIONS;
        this.title = page.title();
    }

    /** Returns the slides of a lesson; the page is used up. */
    static List<Slide> of(CoursePage page, HtmlRenderer renderer) {
        DeckMaker maker = new DeckMaker(page, renderer);
        Markdown.children(page.body(), maker::add);
        maker.endSection();
        return maker.slides;
    }

    private void add(Node node) {
        if (node instanceof Heading heading) {
            endSection();
            title = Markdown.words(heading);
            isLeftOut =
                    LEFT_OUT.stream().anyMatch(left -> title.equals(left.in(language.locale())));
        } else if (node instanceof HtmlBlock html && html.getLiteral().startsWith("<details>")) {
            endSection();
            title = ANSWERS.in(language.locale());
        } else if (!isLeftOut) {
            section.add(node);
        }
    }

    private void endSection() {
        slides.addAll(SectionSlides.of(title, section, renderer, hasRoom));
        section.clear();
    }
}
