package neurone.examples.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neurone.examples.report.Language;
import neurone.words.Words;

/**
 * Starts a JVM for each way, since the library chooses its way once in each.
 *
 * @param classPath that of this program
 * @param time for each figure
 * @param language of the reader
 */
record Jvm(String classPath, Duration time, Language language) {

    /** What stands before the reason in the sentence by which the library refuses a way. */
    private static final Words BEFORE_REASON =
            new Words(" n'est pas disponible : ", " is not to be had: ");

    /** Properties by which one tells the library where its native code is. */
    private static final List<String> KEPT =
            List.of(
                    "neurone.cache",
                    "java.library.path",
                    "dev.ludovic.netlib.blas.nativeLibPath",
                    "dev.ludovic.netlib.blas.nativeLib");

    /** The ways that may be there: a library is named only by who names one. */
    static List<Way> ways() {
        boolean named = KEPT.stream().skip(2).anyMatch(name -> System.getProperty(name) != null);
        return Stream.of(Way.values()).filter(way -> way != Way.NAMED || named).toList();
    }

    Row measure(Way way) {
        if (way == Way.VECTORS && ModuleFinder.ofSystem().find(Way.VECTOR_MODULE).isEmpty()) {
            return new Row.Refused(
                    way,
                    language.say(
                            "pas de module %s dans ce Java",
                            "no module %s in this Java", Way.VECTOR_MODULE));
        }
        try {
            return row(way, printed(command(way)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> command(Way way) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(inherited(ManagementFactory.getRuntimeMXBean().getInputArguments()));
        for (String name : KEPT) {
            if (System.getProperty(name) != null) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.addAll(way.options());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-D" + Way.PROPERTY + "=" + way.property());
        command.addAll(List.of("-cp", classPath, Measurement.class.getName()));
        command.addAll(List.of(Long.toString(way.longer(time).toMillis()), language.code()));
        return command;
    }

    /** Those of memory and compiler; neither a debugger's, nor what decides the way. */
    static List<String> inherited(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith("-X"))
                .filter(option -> !option.startsWith("-Xrun") && !option.startsWith("-Xdebug"))
                .toList();
    }

    private static List<String> printed(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // their options are among those that this JVM was given
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        try {
            return new String(process.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } finally {
            process.destroy();
        }
    }

    /** A JVM that ends without figures has its last words as the reason. */
    Row row(Way way, List<String> printed) {
        String figures = after(Measurement.FIGURES, printed);
        if (!figures.isEmpty()) {
            return new Row.Measured(
                    way, after(Measurement.DESCRIPTION, printed), Figures.of(figures));
        }
        String refused = after(Measurement.REFUSED, printed);
        String before = BEFORE_REASON.in(language.locale());
        int reason = refused.indexOf(before);
        if (reason >= 0) {
            return new Row.Refused(way, refused.substring(reason + before.length()));
        }
        String last =
                printed.isEmpty()
                        ? language.say("sa JVM n'a rien affiché", "its JVM printed nothing")
                        : printed.get(printed.size() - 1);
        return new Row.Refused(way, refused.isEmpty() ? last : refused);
    }

    private static String after(String key, List<String> printed) {
        return printed.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .findFirst()
                .orElse("");
    }
}
