package neurone.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;

/** Writes an explanation for programs. */
final class Json {

    private final JsonGenerator json;
    private final int limit;

    private Json(JsonGenerator json, int limit) {
        this.json = json;
        this.limit = limit;
    }

    static String of(Words title, List<Line> lines, int limit) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            // the line ends of the system would make the same explanation another text elsewhere
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new Json(json, limit).write(title, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(Words title, List<Line> lines) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", title.english());
        json.writeArrayFieldStart("lines");
        for (Line line : lines) {
            write(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Line line) throws IOException {
        Formula formula = line.formula();
        json.writeStartObject();
        json.writeStringField("section", line.section().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("layer", line.layer());
        json.writeStringField("kind", line.kind().id());
        json.writeStringField("formula", formula.plain(Locale.ENGLISH));
        json.writeStringField("shapes", formula.shapes(Locale.ENGLISH));
        if (line.where() != null) {
            json.writeStringField("where", line.where().plain().english());
        }
        if (line.note() != null) {
            json.writeStringField("note", line.note().english());
        }
        json.writeFieldName("result");
        write(formula.result());
        json.writeArrayFieldStart("operands");
        for (Quantity operand : formula.operands()) {
            write(operand);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Quantity quantity) throws IOException {
        DMatrixRMaj value = quantity.value();
        json.writeStartObject();
        json.writeStringField("name", quantity.name());
        json.writeBooleanField("transposed", quantity.transposed());
        json.writeArrayFieldStart("shape");
        json.writeNumber(value.numRows);
        json.writeNumber(value.numCols);
        json.writeEndArray();
        if (quantity.isLargerThan(limit)) {
            json.writeFieldName("summary");
            write(Summary.of(value));
        } else {
            json.writeArrayFieldStart("values");
            for (int row = 0; row < value.numRows; row++) {
                json.writeArray(value.data, row * value.numCols, value.numCols);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Summary summary) throws IOException {
        json.writeStartObject();
        json.writeNumberField("min", summary.min());
        json.writeNumberField("mean", summary.mean());
        json.writeNumberField("max", summary.max());
        json.writeNumberField("zeros", summary.zeros());
        json.writeEndObject();
    }
}
