package neurone.diagnosis.ward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import neurone.Network;
import neurone.data.Dataset;
import neurone.diagnosis.ward.Yardstick.Outcome;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;

/** The lines of Java that diagnoses give to try: compiled, and tried. */
final class Advice {

    private static final Pattern VARIABLE = Pattern.compile("\\w+ (\\w+) = .*");
    private static final String HEAD =
            """
            import neurone.*;
            import neurone.activation.*;
            import neurone.data.*;
            import neurone.initializer.*;
            import neurone.loss.*;
            import neurone.optimizer.*;
            import neurone.schedule.*;
            import neurone.training.*;
            public final class Lines {
            """;

    private final Class<?> lines;

    /**
     * Compiles lines as methods of a class.
     *
     * @throws IllegalArgumentException if one does not compile
     */
    Advice(List<String> code) {
        StringBuilder source = new StringBuilder(HEAD);
        for (int i = 0; i < code.size(); i++) {
            source.append("public static Object line").append(i);
            source.append("(Trainer trainer, Network network, Dataset data) {\n");
            source.append(code.get(i)).append("\nreturn new Object[] {");
            source.append(String.join(", ", variables(code.get(i)))).append("};\n}\n");
        }
        this.lines = compiled(source.append("}\n").toString());
    }

    private static Class<?> compiled(String source) {
        try {
            Path folder = Files.createTempDirectory("lines");
            URL[] urls = {folder.toUri().toURL()};
            try (var loader = new URLClassLoader(urls, Advice.class.getClassLoader())) {
                compile(source, folder);
                return loader.loadClass("Lines");
            } finally {
                Files.deleteIfExists(folder.resolve("Lines.class"));
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> variables(String code) {
        return code.lines()
                .map(VARIABLE::matcher)
                .filter(Matcher::matches)
                .map(variable -> variable.group(1))
                .toList();
    }

    private static void compile(String source, Path folder) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///Lines.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var heard = new DiagnosticCollector<JavaFileObject>();
        List<String> options = List.of("-cp", classPath, "-d", folder.toString(), "-proc:none");
        if (!javac.getTask(null, null, heard, options, null, List.of(file)).call()) {
            throw new IllegalArgumentException(heard.getDiagnostics() + "\n" + source);
        }
    }

    /** How a failed run ends when its line is followed; nothing for a line that only shows. */
    Optional<Outcome> tried(int line, Result failed, String code) {
        Setup setup = failed.patient().setup();
        boolean isOfTrainer = code.startsWith("trainer.");
        if (!isOfTrainer && variables(code).isEmpty()) {
            return Optional.empty();
        }
        boolean goesOn = isOfTrainer && code.contains(".fit(");
        Trainer trainer = goesOn ? setup.trained() : setup.newTrainer();
        Network network = trainer.network();
        Optimizer rule = setup.optimizer();
        Setup changed = setup;
        for (Object part : run(line, trainer, setup.data())) {
            if (part instanceof Network other) {
                network = other;
            } else if (part instanceof Trainer other) {
                network = other.network();
                rule = other.optimizer();
            } else if (part instanceof Optimizer other) {
                network = setup.seed(setup.seed() + 1).network();
                rule = other;
            } else if (part instanceof Dataset data) {
                changed = setup.data(data, null);
                network = network.inputs() == data.inputs() ? network : changed.network();
            }
        }
        if (!isOfTrainer) {
            trainer = changed.trained(network, rule);
        } else if (!goesOn) {
            setup.fit(trainer);
        }
        Dataset fresh = changed.equals(setup) ? failed.patient().fresh() : null;
        return Optional.of(
                failed.yardstick().judge(trainer.network(), setup.loss(), changed.data(), fresh));
    }

    private Object[] run(int line, Trainer trainer, Dataset data) {
        try {
            return (Object[])
                    lines.getMethod("line" + line, Trainer.class, Network.class, Dataset.class)
                            .invoke(null, trainer, trainer.network(), data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
