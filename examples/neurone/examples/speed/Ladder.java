package neurone.examples.speed;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import neurone.examples.report.Language;
import neurone.linalg.Products;
import neurone.linalg.ProductsException;
import neurone.words.Paragraph;
import neurone.words.Words;

/**
 * How fast this machine multiplies and trains in each way, which way is in use, and the one line
 * that would make it faster.
 *
 * @param language of the reader
 * @param inUse what the library says of the way in use
 */
public record Ladder(Language language, String inUse) {

    /** Four figures in each of five or six JVMs make less than half a minute. */
    private static final Duration TIME = Duration.ofMillis(100);

    private static final int LABEL = 16;

    /** A way that is faster by less may be so by chance. */
    private static final double WORTH_A_LINE = 1.2;

    /** Measures in JVMs with that class path, and prints each row when it is there. */
    public static void print(Language language, String classPath, PrintStream out) {
        print(new Jvm(classPath, TIME, language), out);
    }

    static void print(Jvm jvm, PrintStream out) {
        Language language = jvm.language();
        new Ladder(language, description(language.locale())).print(Jvm.ways(), jvm::measure, out);
    }

    /** The library refuses a property that asks for what is not there, and says so. */
    private static String description(Locale locale) {
        try {
            return Products.description(locale);
        } catch (ProductsException e) {
            return e.message(locale);
        }
    }

    void print(List<Way> ways, Function<Way, Row> measure, PrintStream out) {
        head(out);
        List<Row> rows = new ArrayList<>();
        for (Way way : ways) {
            Row row = measure.apply(way);
            rows.add(row);
            String label = way.label().in(language.locale());
            out.println(
                    Paragraph.of(
                            label + " ".repeat(LABEL - label.length()),
                            row.cells(language, inUse)));
        }
        out.println();
        out.println(Paragraph.of(language.say("Utilisée : ", "In use: "), inUse));
        advice(rows)
                .ifPresent(
                        advice ->
                                out.println(
                                        Paragraph.of(
                                                language.say("Plus rapide : ", "Faster: "),
                                                advice.in(language.locale()))));
    }

    private void head(PrintStream out) {
        out.println(
                language.say(
                        "Chaque façon de multiplier, sous son nom dans neurone.products :",
                        "Each way of multiplying, by its name in neurone.products:"));
        out.println();
        out.println(
                language.say(
                        "  GFLOP/s   produit de deux matrices 512 x 512",
                        "  GFLOP/s   product of two 512 x 512 matrices"));
        out.println(
                language.say(
                        "  moons     microsecondes par pas d'entraînement pour 2-16-16-1, 400 exemples",
                        "  moons     microseconds per training step for 2-16-16-1, 400 examples"));
        out.println(
                language.say(
                        "  mnist     de même pour 784-128-10, 64 exemples",
                        "  mnist     likewise for 784-128-10, 64 examples"));
        out.println(
                language.say(
                        "  wide      de même pour 784-1024-1024-10, 256 exemples",
                        "  wide      likewise for 784-1024-1024-10, 256 examples"));
        out.println();
        out.println(" ".repeat(LABEL) + " GFLOP/s      moons      mnist        wide");
    }

    /** Empty where nothing that is known would be faster. */
    Optional<Words> advice(List<Row> rows) {
        Optional<Row> now = rows.stream().filter(row -> row.isDescribedBy(inUse)).findFirst();
        Row fastest = rows.stream().max(Comparator.comparingDouble(Row::gflops)).orElseThrow();
        if (now.isPresent() && fastest.gflops() >= WORTH_A_LINE * now.get().gflops()) {
            Words option = fastest.way().advice(now.get().way());
            return Optional.of(
                    new Words("%s (%.1f fois les GFLOP/s)", "%s (%.1f times the GFLOP/s)")
                            .with(option, fastest.gflops() / now.get().gflops()));
        }
        if (rows.stream().anyMatch(row -> row.way().isNative() && row.gflops() > 0)) {
            return Optional.empty();
        }
        return Optional.of(
                new Words(
                        "OpenBLAS, installé sur le système ou par le pom (voir docs/fr/README.md)",
                        "OpenBLAS, installed in the system or through the pom (see README.md)"));
    }
}
