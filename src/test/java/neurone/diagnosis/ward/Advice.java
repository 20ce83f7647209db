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
            Matcher variable = VARIABLE.matcher(code.get(i));
            source.append("public static Object line").append(i);
            source.append("(Trainer trainer, Network network, Dataset data) {\n");
            source.append(code.get(i)).append("\nreturn ");
            source.append(variable.matches() ? variable.group(1) : "null").append(";\n}\n");
        }
        try {
            Path folder = Files.createTempDirectory("lines");
            compile(source.append("}\n").toString(), folder);
            URL[] urls = {folder.toUri().toURL()};
            this.lines = new URLClassLoader(urls, Advice.class.getClassLoader()).loadClass("Lines");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
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
        if (!isOfTrainer && !VARIABLE.matcher(code).matches()) {
            return Optional.empty();
        }
        Trainer trainer = code.contains(".fit(") ? setup.trained() : setup.newTrainer();
        Object changed = run(line, trainer, setup.data());
        Setup judged = setup;
        if (changed instanceof Network network) {
            trainer = setup.trained(network, setup.optimizer());
        } else if (changed instanceof Optimizer optimizer) {
            trainer = setup.trained(setup.seed(setup.seed() + 1).network(), optimizer);
        } else if (changed instanceof Dataset data) {
            Setup changedSetup = setup.data(data, null);
            trainer = changedSetup.trained();
            judged = data.size() == setup.data().size() ? changedSetup : setup;
        } else if (!code.contains(".fit(")) {
            setup.fit(trainer);
        }
        Dataset fresh = changed instanceof Dataset ? null : failed.patient().fresh();
        return Optional.of(
                failed.yardstick().judge(trainer.network(), setup.loss(), judged.data(), fresh));
    }

    private Object run(int line, Trainer trainer, Dataset data) {
        try {
            return lines.getMethod("line" + line, Trainer.class, Network.class, Dataset.class)
                    .invoke(null, trainer, trainer.network(), data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
