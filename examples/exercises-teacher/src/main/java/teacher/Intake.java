package teacher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import neurone.words.Words;

/**
 * Reads the sources of a submission. Nothing of it is written under a name that it chose: a source
 * goes where its package and class say, if these are names of the exercises, and all else is left.
 */
final class Intake {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_TOTAL = 16 << 20;
    private static final int MAX_ENTRIES = 5000;
    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^\\s*package\\s+(exercises(?:\\.lesson[1-6])?)\\s*;");
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\])?([A-Za-z_]\\w*)\\.java");

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<Words> remarks = new ArrayList<>();
    private int entries;
    private long total;

    /** The sources of a submission, by their paths, such as exercises/lesson1/Neuron.java. */
    static Intake of(Path path) {
        Intake intake = new Intake();
        try {
            intake.read(path);
        } catch (IOException | RuntimeException e) {
            intake.remark(unreadable(String.valueOf(e.getMessage())));
        }
        if (intake.sources.isEmpty()) {
            intake.remark(
                    new Words(
                            "aucune source des exercices n'a été trouvée",
                            "no source of the exercises was found"));
        }
        return intake;
    }

    Map<String, String> sources() {
        return sources;
    }

    List<Words> remarks() {
        return remarks;
    }

    private void remark(Words text) {
        if (remarks.size() < 5 && !remarks.contains(text)) {
            remarks.add(text);
        }
    }

    private void read(Path path) throws IOException {
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!attributes.isRegularFile()) {
                            remark(
                                    Words.of(
                                            "un lien n'a pas été suivi : %s",
                                            "a link was not followed: %s",
                                            shortened(file.getFileName().toString())));
                        } else if (isZip(file.toString())) {
                            unzip(file);
                        } else if (file.toString().endsWith(".java")) {
                            try (InputStream in = Files.newInputStream(file)) {
                                add(file.toString(), in);
                            }
                        }
                        return ++entries > MAX_ENTRIES
                                ? FileVisitResult.TERMINATE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        remark(unreadable(shortened(file.getFileName().toString())));
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static boolean isZip(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".zip") || lower.endsWith(".jar");
    }

    /** Unpacks sources alone: a zip that holds gigabytes of something else takes no time. */
    private void unzip(Path file) throws IOException {
        int before = entries;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (++entries > MAX_ENTRIES || total > MAX_TOTAL) {
                    remark(
                            new Words(
                                    "trop grand : le reste du zip a été laissé",
                                    "too large: the rest of the zip was left out"));
                    return;
                }
                if (entry.getName().replace('\\', '/').matches("(.*/)?\\.\\.(/.*)?|/.*|\\w:.*")) {
                    remark(
                            Words.of(
                                    "un chemin qui sort du zip : %s",
                                    "a path that leaves the zip: %s", shortened(entry.getName())));
                } else if (entry.getName().endsWith(".java")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        add(entry.getName(), in);
                    }
                }
            }
        } catch (ZipException e) {
            remark(Words.of("un zip abîmé : %s", "a broken zip: %s", e.getMessage()));
        }
        if (entries == before) {
            remark(
                    new Words(
                            "un zip sans fichiers, ou pas un zip",
                            "a zip without files, or no zip"));
        }
    }

    private static Words unreadable(String what) {
        return Words.of("illisible : %s", "cannot be read: %s", what);
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }

    private void add(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        total += bytes.length;
        Matcher file = NAME.matcher(name);
        if (bytes.length > MAX_BYTES) {
            remark(
                    Words.of(
                            "plus d'un mégaoctet : %s",
                            "larger than a megabyte: %s", shortened(name)));
            return;
        }
        String text = SourceText.of(bytes);
        Matcher its = PACKAGE.matcher(text);
        if (!file.matches() || !its.find()) {
            return;
        }
        String path = its.group(1).replace('.', '/') + "/" + file.group(1) + ".java";
        if (file.group(1).endsWith("Test") || path.equals("exercises/ToDo.java")) {
            return;
        }
        if (sources.putIfAbsent(path, text) != null) {
            remark(
                    Words.of(
                            "deux fois là, la première compte : %s",
                            "comes twice, the first counts: %s", path));
        }
    }
}
