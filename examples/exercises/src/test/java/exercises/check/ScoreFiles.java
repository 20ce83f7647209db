package exercises.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The score as files: a page, Gradescope's results.json and a table. */
final class ScoreFiles {

    private ScoreFiles() {}

    /** Writes score.html, results.json and score.csv. */
    static void write(Score score, Texts texts, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("score.html"), ScorePage.of(score, texts));
            writeJson(score, folder.resolve("results.json"));
            writeCsv(score, texts, folder.resolve("score.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeJson(Score score, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(writer)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("score", Score.points(score.results()));
            json.writeArrayFieldStart("tests");
            for (Result result : score.results()) {
                json.writeStartObject();
                json.writeStringField("number", result.number());
                json.writeStringField("name", result.title());
                json.writeNumberField("score", result.points());
                json.writeNumberField("max_score", result.of());
                json.writeStringField(
                        "status", result.state() == Result.State.RIGHT ? "passed" : "failed");
                json.writeStringField("output", result.message());
                json.writeStringField("visibility", "visible");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void writeCsv(Score score, Texts texts, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(
                    texts.say("score.exercise"), texts.say("score.title"),
                    texts.say("score.points"), texts.say("score.of"));
            for (Result result : score.results()) {
                csv.writeRecord(
                        result.number(), result.title(), "" + result.points(), "" + result.of());
            }
        }
    }
}
