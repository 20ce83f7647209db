package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a training that saves after each epoch, at random moments: what is there can be loaded.
 *
 * <p>As often as {@code -Dkills=100} says, 5 times by default; {@code "-Dkills.seed=2"} draws other
 * moments.
 */
@Tag("slow")
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long SEED = Long.getLong("kills.seed", 1);
    private static final int LONGEST_LIFE_IN_MILLIS = 500;
    private static final Dataset MOONS = ToyData.moons(20, 0.1, 1);

    /**
     * The training to be killed, which says when it has saved for the first time, and after its
     * first epoch.
     *
     * @param args the file, and how many epochs there are to be
     */
    public static void main(String[] args) {
        Path path = Path.of(args[0]);
        int epochs = Integer.parseInt(args[1]);
        Trainer trainer = trainer();
        if (Files.exists(path)) {
            Checkpoint.restore(trainer, path);
        }
        Checkpoint.save(trainer, path);
        System.out.println("saved");
        int first = trainer.epoch() + 1;
        trainer.every(
                        1,
                        t -> {
                            Checkpoint.save(t, path);
                            if (t.epoch() == first) {
                                System.out.println("saved");
                            }
                        })
                .fit(MOONS, epochs - trainer.epoch());
    }

    private static Trainer trainer() {
        Network network =
                Network.inputs(2)
                        .dense(200, new Tanh())
                        .dense(200, new Tanh())
                        .dense(1, new Sigmoid())
                        .build(1);
        return new Trainer(network, new BinaryCrossEntropy(), new Adam(0.001));
    }

    @Test
    void neverLeavesAFileThatCannotBeRead(@TempDir Path folder) {
        assertThatCode(() -> killAgainAndAgain(folder))
                .as("-Dkills=%d \"-Dkills.seed=%d\"", KILLS, SEED)
                .doesNotThrowAnyException();
    }

    private static void killAgainAndAgain(Path folder) throws Exception {
        Path path = folder.resolve("training.safetensors");
        SplittableRandom random = new SplittableRandom(SEED);
        int epoch = 0;
        int killedWhileSaving = 0;
        for (int i = 0; i < KILLS; i++) {
            // a busy machine may kill each of the others before its first epoch
            int saved = i == KILLS - 1 ? 2 : 1;
            killAfter(saved, random.nextInt(LONGEST_LIFE_IN_MILLIS), path);
            Trainer trainer = trainer();
            Checkpoint.restore(trainer, path);
            assertThat(trainer.epoch()).isGreaterThanOrEqualTo(epoch);
            epoch = trainer.epoch();
            killedWhileSaving += deleteWhatWasBegun(folder, path);
        }
        assertThat(epoch).isPositive();
        System.out.printf(
                "%d kills, %d of them while a file was written; %d epochs, none unreadable%n",
                KILLS, killedWhileSaving, epoch);
        assertEndsWithTheBitsOfATrainingThatWasNotKilled(path, epoch);
    }

    private static void killAfter(int saved, int millis, Path path) throws Exception {
        Process training = start(path, Integer.MAX_VALUE);
        try (BufferedReader says = training.inputReader()) {
            for (int i = 0; i < saved; i++) {
                assertThat(says.readLine()).isEqualTo("saved");
            }
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            training.destroyForcibly().waitFor();
        }
    }

    private static Process start(Path path, int epochs) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // needs no library of the system, and gives the same bits in each process
                        "-Dneurone.products=ejml",
                        "-cp",
                        classPath(),
                        KillTest.class.getName(),
                        path.toString(),
                        String.valueOf(epochs))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What the training needs; the property java.class.path holds what the test runner needs. */
    private static String classPath() {
        return Stream.of(
                        KillTest.class,
                        Network.class,
                        DMatrixRMaj.class,
                        CommonOps_DDRM.class,
                        JsonFactory.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int deleteWhatWasBegun(Path folder, Path path) throws IOException {
        int begun = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.equals(path)) {
                    assertThat(file.toString()).endsWith(".tmp");
                    Files.delete(file);
                    begun++;
                }
            }
        }
        return begun;
    }

    private static void assertEndsWithTheBitsOfATrainingThatWasNotKilled(Path path, int epochs)
            throws Exception {
        Path other = path.resolveSibling("whole.safetensors");
        assertThat(start(other, epochs).waitFor()).isZero();
        Networks.assertSame(ModelFile.load(path), ModelFile.load(other));
    }
}
