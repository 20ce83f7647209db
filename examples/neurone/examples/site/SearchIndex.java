package neurone.examples.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import neurone.examples.report.Language;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * What the search of a language looks through: the words of each section.
 *
 * <p>It is a script and not JSON, since a page that is opened as a file may load no other data.
 */
final class SearchIndex {

    private SearchIndex() {}

    static String of(Course course, Language language) {
        StringWriter script = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(script)) {
            json.writeStartArray();
            for (CoursePage page : course.in(language)) {
                writePage(page, json);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "neuroneFound(" + script + ");\n";
    }

    private static void writePage(CoursePage page, JsonGenerator json) throws IOException {
        String file = page.address().substring(page.address().indexOf('/') + 1);
        String heading = "";
        String address = file;
        StringBuilder words = new StringBuilder();
        for (Node node = page.body().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading h) {
                writeSection(json, page.title(), heading, address, words);
                heading = Markdown.words(h);
                address = file + "#" + idOf(page, h);
                words.setLength(0);
            } else {
                words.append(wordsOf(node)).append(' ');
            }
        }
        writeSection(json, page.title(), heading, address, words);
    }

    private static String idOf(CoursePage page, Heading heading) {
        return page.sections().stream()
                .filter(section -> section.heading() == heading)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String wordsOf(Node node) {
        return node instanceof FencedCodeBlock code
                ? code.getLiteral()
                : node instanceof HtmlBlock ? "" : Markdown.words(node);
    }

    private static void writeSection(
            JsonGenerator json, String page, String heading, String address, StringBuilder words)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("page", page);
        json.writeStringField("heading", heading);
        json.writeStringField("address", address);
        json.writeStringField("words", words.toString().replaceAll("\\s+", " ").strip());
        json.writeEndObject();
    }
}
