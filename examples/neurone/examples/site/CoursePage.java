package neurone.examples.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurone.examples.report.Language;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * A page of the course, read.
 *
 * @param source its Markdown, such as docs/fr/lesson-1.md
 * @param language of its words
 * @param name the same in both languages, such as lesson-1
 * @param title its first heading
 * @param body all that follows, without the links that lead to other pages of the course
 * @param sections its headings with the addresses within the page
 */
record CoursePage(
        String source,
        Language language,
        String name,
        String title,
        Node body,
        List<Section> sections) {

    /** The first page of a language. */
    static final String CONTENTS = "course";

    /**
     * A heading of a page.
     *
     * @param heading where it stands
     * @param words what it says
     * @param id its address within the page
     */
    record Section(Heading heading, String words, String id) {}

    static CoursePage of(String source, String markdown) {
        Node body = Markdown.parse(markdown);
        Heading first = (Heading) body.getFirstChild();
        String title = Markdown.words(first);
        first.unlink();
        unlinkTheWayToOtherPages(body);
        return new CoursePage(
                source, languageOf(source), nameOf(source), title, body, sectionsOf(body));
    }

    private static Language languageOf(String source) {
        return source.startsWith("docs/fr/") ? Language.FRENCH : Language.ENGLISH;
    }

    private static String nameOf(String source) {
        String file = source.substring(source.lastIndexOf('/') + 1);
        return file.replaceAll("\\.md$", "").toLowerCase(Locale.ROOT);
    }

    /** The site has its own links to the other language, to the contents and to the next page. */
    private static void unlinkTheWayToOtherPages(Node body) {
        if (body.getFirstChild() instanceof Paragraph line && isLinkToTheOtherLanguage(line)) {
            line.unlink();
        }
        if (body.getLastChild() instanceof Paragraph line
                && line.getPrevious() instanceof ThematicBreak rule) {
            line.unlink();
            rule.unlink();
        }
    }

    private static boolean isLinkToTheOtherLanguage(Paragraph line) {
        return line.getFirstChild() instanceof Link link
                && link.getFirstChild() instanceof Text words
                && List.of("English", "Français").contains(words.getLiteral());
    }

    private static List<Section> sectionsOf(Node body) {
        IdGenerator ids = IdGenerator.builder().defaultId("section").build();
        List<Section> sections = new ArrayList<>();
        Markdown.children(
                body,
                node -> {
                    if (node instanceof Heading heading) {
                        String words = Markdown.words(heading);
                        sections.add(new Section(heading, words, ids.generateId(words)));
                    }
                });
        return List.copyOf(sections);
    }

    /** Returns where the page is in the site, such as fr/lesson-1.html. */
    String address() {
        return language.code() + "/" + (name.equals(CONTENTS) ? "index" : name) + ".html";
    }

    boolean isLesson() {
        return name.startsWith("lesson-");
    }

    boolean isOfTheCourse() {
        return isLesson() || name.equals(CONTENTS);
    }

    /** Returns the sections that the contents name. */
    List<Section> chapters() {
        return sections.stream().filter(section -> section.heading().getLevel() == 2).toList();
    }
}
