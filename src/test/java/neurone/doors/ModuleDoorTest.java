package neurone.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Tanh;
import neurone.file.Activations;
import neurone.file.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An activation in a module of the student's own. */
class ModuleDoorTest {

    private static final String SQUARE =
            """
            package own;
            public record Square() implements neurone.activation.Elementwise {
                public double value(double z) { return z * z; }
                public double derivative(double z, double a) { return 2 * z; }
            }
            """;

    private static final String CURE =
            "Square cannot be kept in a file: its module starter keeps it to itself; write \"opens"
                    + " own to neurone;\" into its module-info.java";

    @TempDir Path folder;

    /** Compiles the module, and loads its class. */
    private Class<? extends Activation> square(String directives)
            throws IOException, ReflectiveOperationException {
        Path source = Files.createDirectories(folder.resolve("own")).resolve("Square.java");
        Files.writeString(source, SQUARE);
        Path info = folder.resolve("module-info.java");
        Files.writeString(info, "module starter { " + directives + " }");
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--add-reads",
                                "starter=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString(),
                                info.toString(),
                                source.toString());
        assertThat(status).isZero();
        Configuration modules =
                ModuleLayer.boot()
                        .configuration()
                        .resolve(ModuleFinder.of(folder), ModuleFinder.of(), Set.of("starter"));
        ClassLoader parent = Network.class.getClassLoader();
        ModuleLayer.Controller controller =
                ModuleLayer.defineModulesWithOneLoader(
                        modules, List.of(ModuleLayer.boot()), parent);
        Module starter = controller.layer().findModule("starter").orElseThrow();
        controller.addReads(starter, parent.getUnnamedModule());
        return controller
                .layer()
                .findLoader("starter")
                .loadClass("own.Square")
                .asSubclass(Activation.class);
    }

    @Test
    void isRefusedBeforeAnythingIsSavedWhereTheModuleKeepsItToItself() throws Exception {
        Class<? extends Activation> square = square("");
        assertThatThrownBy(() -> Activations.standard().with(square)).hasMessage(CURE);
    }

    @Test
    void isSavedAndLoadedWhereTheModuleOpensItsPackage() throws Exception {
        Class<? extends Activation> square = square("opens own;");
        Activation activation = square.getConstructor().newInstance();
        Network network = Network.inputs(2).dense(2, activation).dense(1, new Tanh()).build(1);
        Path file = folder.resolve("own.safetensors");
        ModelFile.save(network, file);
        Network again = ModelFile.load(file, Activations.standard().with(square));
        assertThat(again.predict(3, 4).data).isEqualTo(network.predict(3, 4).data);
    }
}
