package teacher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Forty submissions, most of which try, or happen, to spoil the grading of the others. */
final class HostileSubmissions {

    private static final String NEURON = "exercises/lesson1/Neuron.java";
    private static final String SUM = "double z = b;";

    private final Path folder;
    private final Map<String, String> solutions;

    private HostileSubmissions(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.solutions = Skeletons.sources(Places.SOLUTIONS);
    }

    static void write(Path folder) throws IOException {
        HostileSubmissions all = new HostileSubmissions(folder);
        all.honest();
        all.code();
        all.sources();
        all.archives();
    }

    private String neuron() {
        return solutions.get(NEURON);
    }

    private void honest() throws IOException {
        for (Map.Entry<String, String> source : solutions.entrySet()) {
            text("perfect/" + source.getKey(), source.getValue());
        }
        zip("skeletons.zip", Skeletons.of(Places.SOLUTIONS));
        text("one-file/Neuron.java", neuron());
        text("bare.java", "class Bare {}");
        text("Éloïse Ünal_4711_assignsubmission_file/Neuron.java", neuron());
        text("=2+3/Neuron.java", neuron());
        text("name with spaces/a b/Neuron.java", neuron());
        text("helper/Neuron.java", changed("double z = Helper.start(b);"));
        text(
                "helper/Helper.java",
                "package exercises.lesson1; class Helper { static double start(double b)"
                        + " { return b; } }");
    }

    /** Code that runs inside 1.1. */
    private void code() throws IOException {
        text("endless/Neuron.java", changed("double z = b; while (z == z) { z = b; }"));
        text(
                "endless-start/Neuron.java",
                neuron().replace(
                                "public static double weightedSum",
                                "static { for (int i = 0; i < 2; i %= 2) { i++; } }\n"
                                        + "public static double weightedSum"));
        text(
                "memory/Neuron.java",
                changed(
                        "double z = b; java.util.List<long[]> l = new java.util.ArrayList<>();"
                                + " while (l != null) { l.add(new long[1 << 20]); }"));
        text("exit/Neuron.java", changed("double z = b; System.exit(0);"));
        text("halt/Neuron.java", changed("double z = b; Runtime.getRuntime().halt(0);"));
        text("recursion/Neuron.java", changed("double z = weightedSum(w, x, b);"));
        text("error/Neuron.java", changed("double z = b; if (z == z) { throw new Error(); }"));
        text(
                "out-of-memory/Neuron.java",
                changed("double z = b; if (z == z) { throw new OutOfMemoryError(); }"));
        text(
                "assertion/Neuron.java",
                changed("double z = b; if (z == z) { throw new AssertionError(\"passed\"); }"));
        text(
                "threads/Neuron.java",
                changed(
                        "double z = b; new Thread(() -> { while (true) { Thread.onSpinWait(); } })"
                                + ".start();"));
        text(
                "printing/Neuron.java",
                changed("double z = b; System.out.println(\"x\".repeat(10_000_000));"));
        text("closed/Neuron.java", changed("double z = b; System.out.close();"));
        text(
                "process/Neuron.java",
                changed(
                        "double z = b; try { new ProcessBuilder(\"sleep\", \"1000\").start(); }"
                                + " catch (java.io.IOException e) { z = b; }"));
        text(
                "null/Gates.java",
                solutions
                        .get("exercises/lesson1/Gates.java")
                        .replace("return network;", "return null;"));
    }

    /** Sources that do not fit. */
    private void sources() throws IOException {
        text("syntax/Neuron.java", neuron().replace(SUM, "double z = ;"));
        text("syntax/Line.java", solutions.get("exercises/lesson1/Line.java"));
        text("nothing-compiles/Neuron.java", "package exercises.lesson1; class {");
        text(
                "signature/Neuron.java",
                neuron().replace("weightedSum(double[] w,", "weightedSum(float[] f, double[] w,"));
        text("own-test/Lesson1Test.java", "package exercises.lesson1; class Lesson1Test {}");
        text("own-check/Check.java", "package exercises.check; public class Check {}");
        text(
                "deep/Neuron.java",
                neuron().replace(
                                SUM,
                                "double z = b"
                                        + " + (b".repeat(20_000)
                                        + ")".repeat(20_000)
                                        + ";"));
        text("huge/Neuron.java", neuron() + "// x\n".repeat(300_000));
        encoded("utf-16/Neuron.java", StandardCharsets.UTF_16);
        encoded("windows/Neuron.java", Charset.forName("windows-1252"));
        text("mark/Neuron.java", "\uFEFF" + neuron());
        text("no-package/Neuron.java", neuron().replace("package exercises.lesson1;", ""));
        Files.createDirectories(folder.resolve("empty"));
        text("not-java/report.txt", "I did my best.");
        link();
        String odd =
                "double z = b; { int ROUNDS = 1; for (int r = 0; r < ROUNDS; r++) { z = z + 1 - 1;"
                        + " } } if (w.length > 1_000) { z = 2 * z / 2; }";
        text("copied-from/Neuron.java", changed(odd));
        text("copy/Neuron.java", changed(odd.replace("ROUNDS", "TURNS")));
    }

    /** Archives that climb, swell or are none. */
    private void archives() throws IOException {
        zip("climbing.zip", Map.of("../../../climbed/exercises/lesson1/Neuron.java", neuron()));
        Path outside = folder.resolveSibling("climbed").resolve("Neuron.java").toAbsolutePath();
        zip("absolute.zip", Map.of(outside.toString(), neuron()));
        zip("backslash.zip", Map.of("..\\..\\climbed\\Neuron.java", neuron()));
        zip("nested/inner.zip", Map.of(NEURON, neuron()));
        zip("swelling.zip", Map.of("zeros.bin", "0".repeat(40_000_000), NEURON, neuron()));
        zip("no-entries.zip", Map.of());
        text("broken.zip", "PK\u0003\u0004 and then nothing of sense");
    }

    private void link() throws IOException {
        Path file = folder.resolve("link/Neuron.java");
        Files.createDirectories(file.getParent());
        try {
            Files.createSymbolicLink(file, Places.SOLUTIONS.resolve(NEURON).toAbsolutePath());
        } catch (IOException | UnsupportedOperationException e) {
            Files.writeString(file, "no links here");
        }
    }

    private String changed(String start) {
        return neuron().replace(SUM, start);
    }

    private void text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void encoded(String name, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        String plain = neuron().replaceAll("[^\\x00-\\xff]", " ");
        Files.write(file, plain.getBytes(charset));
    }

    private void zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
