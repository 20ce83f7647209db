package teacher;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that are texts, without running any processor of annotations. */
final class Compiler {

    private Compiler() {}

    /**
     * Compiles.
     *
     * @param sources by their paths, such as exercises/lesson1/Neuron.java
     * @return the first error of each source that has some, by its path; empty if all went well
     */
    static Map<String, String> compile(Map<String, String> sources, String classPath, Path classes)
            throws IOException {
        Files.createDirectories(classes);
        if (sources.isEmpty()) {
            return Map.of();
        }
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        List<String> options =
                List.of(
                        "-proc:none",
                        "-implicit:none",
                        "-nowarn",
                        "-encoding",
                        "UTF-8",
                        "-g",
                        "-d",
                        classes.toString(),
                        "-cp",
                        classPath + File.pathSeparator + classes);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        Writer.nullWriter(),
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8),
                        found,
                        options,
                        null,
                        units)
                .call();
        Map<String, String> errors = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
            if (one.getKind() == Diagnostic.Kind.ERROR) {
                String name = one.getSource() == null ? "" : one.getSource().getName();
                String line = one.getLineNumber() + ": " + one.getMessage(Locale.ROOT);
                errors.putIfAbsent(name.replaceFirst("^/", ""), line);
            }
        }
        return errors;
    }

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
