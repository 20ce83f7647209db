package teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes what a student is given from the solutions: in each of them, what stands between the lines
 * {@code // begin} and {@code // end} becomes {@code throw new ToDo();}, or the lines after {@code
 * // instead}, without their slashes, where there are some.
 */
final class Skeletons {

    private Skeletons() {}

    /** The skeleton of one source. */
    static String of(String solution) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        boolean instead = false;
        boolean given = false;
        for (String line : solution.lines().toList()) {
            String text = line.strip();
            if (text.equals("// begin")) {
                inside = true;
                instead = false;
                given = false;
            } else if (text.equals("// instead")) {
                instead = true;
            } else if (text.equals("// end")) {
                if (!given) {
                    lines.add(" ".repeat(line.indexOf('/')) + "throw new ToDo();");
                }
                inside = false;
            } else if (inside && instead) {
                lines.add(line.replaceFirst("// ?", ""));
                given = true;
            } else if (!inside) {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * The sources under a folder, by their paths from there, such as exercises/lesson1/Neuron.java.
     */
    static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                sources.put(name, Files.readString(file));
            }
        }
        return sources;
    }

    /** The skeletons of all solutions. */
    static Map<String, String> of(Path solutions) throws IOException {
        Map<String, String> skeletons = sources(solutions);
        skeletons.replaceAll((name, source) -> of(source));
        return skeletons;
    }

    /** Writes the skeletons of all solutions over those that are there. */
    static void write(Path solutions, Path folder) throws IOException {
        for (Map.Entry<String, String> skeleton : of(solutions).entrySet()) {
            Path file = folder.resolve(skeleton.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, skeleton.getValue());
        }
    }
}
