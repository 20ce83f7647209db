package neurone.examples.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import neurone.examples.Printed;
import neurone.examples.report.Language;
import neurone.examples.speed.Row.Measured;
import neurone.examples.speed.Row.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {

    private static final String NOT_BUNDLED =
            "no org.bytedeco:openblas with the classifier linux-x86_64 on the class path";

    private static final List<Row> ROWS =
            List.of(
                    new Refused(Way.SYSTEM, "no OpenBLAS in the system"),
                    measured(Way.BUNDLED, 95.04, 69.4, 336, 20_400),
                    measured(Way.VECTORS, 46.3, 100, 1_060, 71_000),
                    new Refused(Way.JAVA, NOT_BUNDLED),
                    measured(Way.EJML, 11, 201, 2_940, 1_265_000));

    /** As the French table writes them. */
    private static final String FIGURES = "\\d+,\\d( +[\\d\u202f]+){3}";

    private static Row measured(Way way, double gflops) {
        return measured(way, gflops, 1, 1, 1);
    }

    private static Row measured(Way way, double gflops, double moons, double mnist, double wide) {
        return new Measured(way, way.name(), new Figures(gflops, moons, mnist, wide));
    }

    private static String printed(Language language, String inUse, List<Row> rows) {
        return Printed.by(
                out ->
                        new Ladder(language, inUse)
                                .print(
                                        rows.stream().map(Row::way).toList(),
                                        way ->
                                                rows.stream()
                                                        .filter(row -> row.way() == way)
                                                        .findFirst()
                                                        .orElseThrow(),
                                        out));
    }

    @Test
    void printsATable() {
        assertThat(printed(Language.ENGLISH, "EJML (a reason (with brackets))", ROWS))
                .isEqualTo(
                        """
                        Each way of multiplying, by its name in neurone.products:

                          GFLOP/s   product of two 512 x 512 matrices
                          moons     microseconds per training step for 2-16-16-1, 400 examples
                          mnist     likewise for 784-128-10, 64 examples
                          wide      likewise for 784-1024-1024-10, 256 examples

                                         GFLOP/s      moons      mnist        wide
                        system          no OpenBLAS in the system
                        bundled             95.0         69        336      20,400
                        java, vectors       46.3        100      1,060      71,000
                        java            no org.bytedeco:openblas with the classifier linux-x86_64 on the
                                        class path
                        ejml                11.0        201      2,940   1,265,000  in use

                        In use: EJML (a reason (with brackets))
                        Faster: the option "-Dneurone.products=bundled" (8.6 times the GFLOP/s)
                        """);
    }

    @Test
    void printsItInFrench() {
        assertThat(printed(Language.FRENCH, "VECTORS", ROWS).replaceAll("[\u00a0\u202f]", " "))
                .startsWith("Chaque façon de multiplier, sous son nom dans neurone.products :\n")
                .contains(
                        "  mnist     de même pour 784-128-10, 64 exemples\n",
                        "java, vecteurs      46,3        100      1 060      71 000  utilisée\n",
                        "\nUtilisée : VECTORS\n")
                .endsWith(
                        "Plus rapide : l'option \"-Dneurone.products=bundled\" (2,1 fois les"
                                + " GFLOP/s)\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void staysWithinEightyColumns(Language language) {
        String longReason = "EJML (" + "no such library; ".repeat(20) + ")";
        assertThat(printed(language, longReason, ROWS).lines())
                .allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    NAMED   | SYSTEM | the option "-Dneurone.products=named"
                    SYSTEM  | EJML   | the option "-Dneurone.products=system"
                    BUNDLED | SYSTEM | the option "-Dneurone.products=bundled"
                    VECTORS | JAVA   | Java's option --add-modules jdk.incubator.vector, with Maven in MAVEN_OPTS
                    VECTORS | EJML   | Java's option --add-modules jdk.incubator.vector "-Dneurone.products=java", with
                    JAVA    | EJML   | the option "-Dneurone.products=java"
                    EJML    | JAVA   | the option "-Dneurone.products=ejml"
                    """)
    void namesTheOptionsOfTheFastest(Way fastest, Way inUse, String options) {
        List<Row> rows = List.of(measured(fastest, 24), measured(inUse, 20));
        assertThat(new Ladder(Language.ENGLISH, inUse.name()).advice(rows).orElseThrow().english())
                .startsWith(options)
                .endsWith(" (1.2 times the GFLOP/s)");
    }

    @Test
    void saysNothingOfAWayThatIsHardlyFaster() {
        List<Row> rows = List.of(measured(Way.SYSTEM, 100), measured(Way.BUNDLED, 119));
        assertThat(new Ladder(Language.ENGLISH, "SYSTEM").advice(rows)).isEmpty();
    }

    @Test
    void namesOpenBlasWhereThereIsNone() {
        List<Row> rows = List.of(new Refused(Way.SYSTEM, "no OpenBLAS"), measured(Way.VECTORS, 46));
        assertThat(new Ladder(Language.ENGLISH, "VECTORS").advice(rows).orElseThrow().english())
                .isEqualTo("OpenBLAS, installed in the system or through the pom (see README.md)");
    }

    @Test
    void takesTheReasonOutOfWhatAJvmPrinted() {
        String warning = "WARNING: Using incubator modules";
        String refused =
                Measurement.REFUSED + "neurone.products = system is not to be had: no OpenBLAS: x";
        Jvm jvm = new Jvm("", Duration.ZERO, Language.ENGLISH);
        assertThat(jvm.row(Way.SYSTEM, List.of(warning, refused)))
                .isEqualTo(new Refused(Way.SYSTEM, "no OpenBLAS: x"));
        assertThat(jvm.row(Way.SYSTEM, List.of(warning, "Error: no memory")))
                .isEqualTo(new Refused(Way.SYSTEM, "Error: no memory"));
        assertThat(jvm.row(Way.SYSTEM, List.of()))
                .isEqualTo(new Refused(Way.SYSTEM, "its JVM printed nothing"));
        Figures figures = new Figures(1.5, 2, 3, 4);
        assertThat(
                        jvm.row(
                                Way.EJML,
                                List.of(
                                        warning,
                                        Measurement.DESCRIPTION + "EJML",
                                        Measurement.FIGURES + figures.toLine())))
                .isEqualTo(new Measured(Way.EJML, "EJML", figures));
    }

    @Test
    void takesTheReasonOutInFrench() {
        Jvm jvm = new Jvm("", Duration.ZERO, Language.FRENCH);
        assertThat(
                        jvm.row(
                                Way.SYSTEM,
                                List.of(
                                        Measurement.REFUSED
                                                + "neurone.products = system n'est pas disponible :"
                                                + " pas d'OpenBLAS dans le système")))
                .isEqualTo(new Refused(Way.SYSTEM, "pas d'OpenBLAS dans le système"));
        assertThat(jvm.row(Way.SYSTEM, List.of()))
                .isEqualTo(new Refused(Way.SYSTEM, "sa JVM n'a rien affiché"));
    }

    @Test
    void inheritsNeitherADebuggerNorAWay() {
        assertThat(
                        Jvm.inherited(
                                List.of(
                                        "-Xmx1g",
                                        "-XX:+UseSerialGC",
                                        "-Xrunjdwp:transport=dt_socket",
                                        "-agentlib:jdwp",
                                        "-Dneurone.products=ejml",
                                        "--add-modules=jdk.incubator.vector")))
                .containsExactly("-Xmx1g", "-XX:+UseSerialGC");
    }

    @Test
    @Tag("slow")
    void measuresInJvmsOfTheirOwn() {
        String noOpenBlas =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("openblas"))
                        .collect(Collectors.joining(File.pathSeparator));
        Jvm jvm = new Jvm(noOpenBlas, Duration.ofMillis(1), Language.FRENCH);
        String printed = Printed.by(out -> Ladder.print(jvm, out));
        assertThat(printed)
                .containsPattern("(?m)^bundled         pas de org.bytedeco:openblas avec le")
                .containsPattern("(?m)^java, vecteurs +" + FIGURES)
                .containsPattern("(?m)^java +" + FIGURES)
                .containsPattern("(?m)^ejml +" + FIGURES)
                .contains("Utilisée : ")
                .doesNotContain("netlib's", "of the system", "no OpenBLAS");
    }
}
