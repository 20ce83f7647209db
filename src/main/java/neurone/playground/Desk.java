package neurone.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import neurone.Network;
import neurone.check.GradientCheck;
import neurone.check.GradientReport;
import neurone.data.Dataset;
import neurone.diagnosis.Diagnosis;
import neurone.diagnosis.Finding;
import neurone.explain.Explanation;
import neurone.file.ModelFile;
import neurone.onnx.OnnxFile;
import neurone.playground.http.Answer;
import neurone.playground.http.Fields;
import neurone.playground.http.PageServer.Handler;
import neurone.playground.http.Refusal;
import neurone.playground.run.JavaProgram;
import neurone.playground.run.Moment;
import org.ejml.data.DMatrixRMaj;

/** What a page may ask about a run that waits: a step explained, a check, a diagnosis, files. */
final class Desk {

    private static final int LARGEST_BATCH = 8;
    private static final int SHOWN = 64;
    private static final int MOST_CHECKED = 2_000;
    private static final int MOST_INPUTS = 1_000;

    private final Session session;

    Desk(Session session) {
        this.session = session;
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.put("pencil", fields -> look(fields, m -> pencil(m, fields)));
        handlers.put("check", fields -> look(fields, m -> check(m, fields)));
        handlers.put("diagnosis", fields -> look(fields, m -> diagnosis(m, fields)));
        handlers.put("example", fields -> look(fields, m -> example(m, fields)));
        handlers.put("predict", fields -> look(fields, m -> predict(m, fields)));
        handlers.put("java", fields -> look(fields, Desk::java));
        handlers.put(
                "model", fields -> look(fields, m -> file(m, ".safetensors", ModelFile::save)));
        handlers.put("onnx", fields -> look(fields, m -> file(m, ".onnx", OnnxFile::save)));
        return handlers;
    }

    private Answer look(Fields fields, Moment.Look<Answer> look) throws InterruptedException {
        int lane = Calls.lane(fields);
        return session.ask(() -> session.seat(lane).look(look));
    }

    private static Locale locale(Fields fields) {
        return fields.text("lang", "en").equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    /** One example of those to train on, or the first ones. */
    private static Dataset batch(Moment moment, Fields fields) {
        Dataset train = moment.problem().train();
        if (fields.has("first")) {
            int m = fields.whole("first", 1, 1, LARGEST_BATCH);
            int[] columns = new int[Math.min(m, train.size())];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = i;
            }
            return train.select(columns);
        }
        return train.select(fields.whole("example", 0, 0, train.size() - 1));
    }

    private static Answer pencil(Moment moment, Fields fields) {
        Dataset batch = batch(moment, fields);
        Explanation explanation =
                Explanation.of(moment.trainer(), batch.X(), batch.Y()).limit(SHOWN);
        return Answer.text(explanation.html(locale(fields)));
    }

    private static Answer check(Moment moment, Fields fields) {
        if (moment.network().parameterCount() > MOST_CHECKED) {
            throw Refusal.bad(
                    "la vérification porte sur %s nombres au plus : prenez un réseau plus petit",
                    "the check covers at most %s numbers: take a smaller network", MOST_CHECKED);
        }
        Dataset batch = batch(moment, fields);
        GradientReport report =
                GradientCheck.of(
                        moment.network().copy(), moment.trainer().loss(), batch.X(), batch.Y());
        List<Map<String, Object>> lines =
                report.lines().stream()
                        .map(
                                line ->
                                        Map.<String, Object>of(
                                                "parameter", line.parameter(),
                                                "error", line.largestError(),
                                                "row", line.row() + 1,
                                                "column", line.column() + 1,
                                                "backward", line.backward(),
                                                "differences", line.differences(),
                                                "kinks", line.kinks()))
                        .toList();
        return Answer.json(Map.of("right", report.isRight(), "lines", lines));
    }

    private static Answer diagnosis(Moment moment, Fields fields) {
        Locale locale = locale(fields);
        // a run that was just taken back has no data until it goes on
        Diagnosis diagnosis =
                moment.trainer().data().isPresent()
                        ? Diagnosis.of(moment.trainer())
                        : Diagnosis.of(
                                moment.network(),
                                moment.trainer().loss(),
                                moment.problem().train());
        List<Map<String, Object>> findings =
                diagnosis.findings().stream().map(finding -> words(finding, locale)).toList();
        String conclusion = findings.isEmpty() ? diagnosis.text(locale) : "";
        return Answer.json(
                Map.of("findings", findings, "conclusion", conclusion.replace("\n", " ")));
    }

    private static Map<String, Object> words(Finding finding, Locale locale) {
        return Map.of(
                "title", finding.symptom().title(locale),
                "lesson", finding.symptom().lesson(),
                "measured", finding.measured(locale),
                "why", finding.why(locale),
                "remedy", finding.remedy(locale),
                "code", finding.code());
    }

    private static Answer example(Moment moment, Fields fields) {
        Dataset one = batch(moment, fields);
        return Answer.json(Map.of("x", one.X().data, "y", one.Y().data));
    }

    private static Answer predict(Moment moment, Fields fields) {
        double[] x = fields.numbers("x", MOST_INPUTS);
        DMatrixRMaj Yhat = moment.network().predict(x);
        return Answer.json(Map.of("yhat", Yhat.data));
    }

    private static Answer java(Moment moment) {
        return Answer.text(JavaProgram.of(moment));
    }

    /** A file of the network, written as a program would and read back. */
    private static Answer file(Moment moment, String ending, BiConsumer<Network, Path> save) {
        try {
            Path folder = Files.createTempDirectory("model");
            Path file = folder.resolve("model" + ending);
            try {
                save.accept(moment.network(), file);
                return Answer.bytes(Files.readAllBytes(file));
            } catch (IllegalArgumentException e) {
                throw Refusal.of(e);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
