package neurone.playground.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that a page gives compiles, runs, and prints the cost of the page. */
@Tag("slow")
class JavaProgramTest {

    private static final int STEPS = 40;
    private static final String TABLE =
            "a;b;c;kind\n".concat("1,5;2;3;x\n2;1;0;y\n1;2;2;x\n3;0;1;y\n".repeat(6));

    @TempDir private Path folder;

    static Stream<Script> scripts() {
        List<LayerSetup> binary =
                List.of(Setups.layer(5, "LeakyReLU(0.1)"), Setups.layer(1, "Sigmoid"));
        List<LayerSetup> several =
                List.of(new LayerSetup(5, "PReLU", "HeUniform"), Setups.layer(3, "Softmax"));
        List<LayerSetup> number =
                List.of(new LayerSetup(4, "ELU", "RandomNormal(0.5)"), Setups.layer(1, "Identity"));
        List<LayerSetup> two = List.of(Setups.layer(3, "Tanh"), Setups.layer(2, "Softmax"));
        String bce = "BinaryCrossEntropy";
        String cce = "CategoricalCrossEntropy";
        Setup moons = Setups.of(Setups.data("moons", ""), "Adam(0.03)", 0);
        Setup blobs = Setups.of(Setups.data("blobs", ""), "Momentum(0.1, 0.8)", 8);
        Setup formula =
                Setups.of(
                        Setups.data("formula", "sin(pi*x1)*x2 - x1^2/(1+x2*x2)"),
                        "RMSProp(0.01)",
                        1);
        DataSetup drawn =
                new DataSetup(
                        "points", 2, 0, 2, 1, 0, "", List.of(0., 0., 0., 1., 1., 1., .5, 0., 1.));
        Setup points = Setups.of(drawn, "GradientDescent(0.5)", 0);
        Setup csv = Setups.of(Setups.data("csv", TABLE), "Adam(0.01)", 4);
        Script changed =
                new Script(
                        moons,
                        List.of(
                                new Change(10, new Change.Edit(1, "W", 1, 0, 2.5), null),
                                new Change(20, null, Setups.of(moons.data(), "Momentum(0.1)", 0))));
        return Stream.of(
                Setups.script(Setups.with(moons, List.of("x1", "x1*x2", "sin(3*x2)"), binary, bce)),
                Setups.script(Setups.with(blobs, List.of(), several, cce)),
                Setups.script(Setups.with(formula, List.of(), number, "MeanSquaredError")),
                Setups.script(Setups.with(points, List.of(), binary, bce)),
                Setups.script(Setups.with(csv, List.of(), two, cce)),
                changed);
    }

    @Test
    void printsTheCostOfThePage() throws Exception {
        List<Double> costs = new ArrayList<>();
        List<Path> sources = new ArrayList<>();
        for (Script script : scripts().toList()) {
            String name = "Atelier" + sources.size();
            try (Lane lane = Lane.of(script, new Palettes())) {
                lane.goTo(STEPS).get(60, TimeUnit.SECONDS);
                String program = lane.look(JavaProgram::of).get(60, TimeUnit.SECONDS);
                int epochs = STEPS / lane.look(Moment::batches).get(60, TimeUnit.SECONDS);
                lane.goTo(epochs * (STEPS / Math.max(1, epochs))).get(60, TimeUnit.SECONDS);
                costs.add(lane.look(JavaProgramTest::cost).get(60, TimeUnit.SECONDS));
                sources.add(write(name, program.replace("Atelier", name)));
            }
        }
        Files.writeString(folder.resolve("data.csv"), TABLE);
        compile(sources);
        String printed = run(sources.size());
        List<Double> found =
                printed.lines().map(line -> Double.valueOf(line.substring(4))).toList();
        assertThat(found).hasSameSizeAs(costs);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isCloseTo(costs.get(i), within(1e-13));
        }
    }

    private static double cost(Moment moment) {
        return moment.trainer().evaluate(moment.problem().train()).cost();
    }

    private Path write(String name, String program) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, program);
        return source;
    }

    private void compile(List<Path> sources) {
        List<String> typed = new ArrayList<>(List.of("-d", folder.toString(), "-cp", classPath()));
        sources.forEach(source -> typed.add(source.toString()));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, typed.toArray(String[]::new));
        assertThat(status).isZero();
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private String run(int programs) throws Exception {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < programs; i++) {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            String all = folder + System.getProperty("path.separator") + classPath();
            Process process =
                    new ProcessBuilder(java.toString(), "-cp", all, "Atelier" + i)
                            .directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            printed.append(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return printed.toString();
    }
}
