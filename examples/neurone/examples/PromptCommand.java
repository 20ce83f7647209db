package neurone.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;
import neurone.examples.report.Language;
import neurone.words.Paragraph;

/** Java's prompt with the library imported, for one to type at; lines that are piped in run too. */
final class PromptCommand {

    static final String IMPORTS =
            """
            import neurone.*;
            import neurone.activation.*;
            import neurone.check.*;
            import neurone.core.*;
            import neurone.data.*;
            import neurone.diagnosis.*;
            import neurone.explain.*;
            import neurone.explain.write.*;
            import neurone.file.*;
            import neurone.formula.*;
            import neurone.initializer.*;
            import neurone.layer.*;
            import neurone.linalg.*;
            import neurone.loss.*;
            import neurone.measure.*;
            import neurone.onnx.*;
            import neurone.optimizer.*;
            import neurone.parts.*;
            import neurone.picture.*;
            import neurone.playground.*;
            import neurone.schedule.*;
            import neurone.training.*;
            import neurone.words.*;
            import org.ejml.data.DMatrixRMaj;
            import org.ejml.dense.row.CommonOps_DDRM;
            """;

    /** Shows a value as it prints itself, whole, and not cut down to one line after its name. */
    private static final String MODE =
            """
            /set mode neurone normal -quiet
            /set format neurone result "{value}{post}" added,modified,replaced-primary-ok
            /set truncation neurone 20000
            /set mode neurone -retain
            /set feedback -retain neurone
            """;

    static final String LINES =
            """
            var network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build()
            var xor = ToyData.xor()
            var trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05))
            trainer.fit(xor, 500)
            Predictor.of(network, xor).predict(1, 0)
            """;

    private PromptCommand() {}

    static void run(Arguments arguments, PrintStream out) {
        arguments.checkNoMoreThan(0, "prompt");
        if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
            throw new UsageException(
                    arguments.language(),
                    "lesson 3",
                    "ce Java n'a pas de prompt, il faut un JDK",
                    "this Java has no prompt, which takes a JDK");
        }
        greet(arguments.language(), out);
        try {
            Path startup = Files.createTempFile("neurone", ".jsh");
            try {
                Files.writeString(startup, IMPORTS);
                JavaShellToolBuilder.builder()
                        .persistence(settings())
                        .out(out)
                        .run(
                                "--class-path",
                                ClassPath.ofThisProgram(),
                                "-R--enable-native-access=ALL-UNNAMED",
                                "--startup",
                                "DEFAULT",
                                "--startup",
                                startup.toString());
            } finally {
                Files.delete(startup);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Java's prompt has failed", e);
        }
    }

    /** What the prompt keeps from a session in which one has typed {@link #MODE}. */
    private static Map<String, String> settings() throws Exception {
        Map<String, String> settings = new HashMap<>();
        try (InputStream typed = new ByteArrayInputStream(MODE.getBytes(UTF_8));
                PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream())) {
            JavaShellToolBuilder.builder()
                    .persistence(settings)
                    .in(typed, null)
                    .out(nowhere)
                    .run("--execution", "local", "--no-startup");
        }
        return settings;
    }

    static void greet(Language language, PrintStream out) {
        out.println(
                Paragraph.of(
                        "",
                        language.say(
                                "La bibliothèque est importée. Un réseau pour le ou exclusif, son"
                                        + " entraînement et une prédiction :",
                                "The library is imported. A network for exclusive or, its training,"
                                        + " and a prediction:")));
        out.println();
        LINES.lines().forEach(line -> out.println("    " + line));
        out.println();
        out.println(
                language.say(
                        "/help explique le prompt (en anglais), /exit le quitte.",
                        "/help explains the prompt, /exit leaves it."));
    }
}
