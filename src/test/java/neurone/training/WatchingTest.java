package neurone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurone.Network;
import neurone.activation.RReLU;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Momentum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {

    private static final double NAN = Double.NaN;
    private static final Dataset MOONS = ToyData.moons(50, 0.1, 1);

    private static Trainer trainer() {
        Network network = Network.inputs(2).dense(6, new RReLU()).dense(1, new Sigmoid()).build(1);
        return new Trainer(network, new BinaryCrossEntropy(), new Momentum(0.1)).batchSize(8);
    }

    @Test
    void remembersTheEpochsOfEachFit() {
        Trainer trainer = trainer();
        assertThat(trainer.epoch()).isZero();
        assertThat(trainer.history().epochs()).isEmpty();
        History first = trainer.fit(MOONS, 3);
        History second = trainer.fit(MOONS, 2);
        assertThat(second.epochs()).extracting(Epoch::number).containsExactly(4, 5);
        assertThat(trainer.history().epochs().subList(0, 3)).isEqualTo(first.epochs());
        assertThat(trainer.history().epochs().subList(3, 5)).isEqualTo(second.epochs());
        assertThat(trainer.epoch()).isEqualTo(5);
    }

    @Test
    void endsAfterTheFirstEpochForWhichAConditionHolds() {
        List<Integer> told = new ArrayList<>();
        History history =
                trainer()
                        .stopWhen(epoch -> epoch.number() == 7)
                        .stopWhen(epoch -> epoch.number() == 3)
                        .onEpoch(epoch -> told.add(epoch.number()))
                        .fit(MOONS, 10);
        assertThat(history.size()).isEqualTo(3);
        assertThat(told).containsExactly(1, 2, 3);
    }

    @Test
    void actsAfterEverySoManyEpochsOverAllFits() {
        List<Integer> epochs = new ArrayList<>();
        Trainer trainer = trainer().every(2, t -> epochs.add(t.epoch()));
        trainer.fit(MOONS, 3);
        trainer.fit(MOONS, 4);
        assertThat(epochs).containsExactly(2, 4, 6);
    }

    @Test
    void changesNoBitOfTheTraining() {
        double[] plain = trainer().fit(MOONS, 6).costs();
        List<String> lines = new ArrayList<>();
        double[] watched =
                trainer()
                        .validation(ToyData.moons(20, 0.1, 9))
                        .every(1, Trainer::state)
                        .onEpoch(epoch -> lines.add(epoch.toString()))
                        .stopWhen(epoch -> epoch.number() == 6)
                        .fit(MOONS, 10)
                        .costs();
        assertThat(watched).containsExactly(plain);
        assertThat(lines).hasSize(6);
    }

    @Test
    void goesOnAfterAListenerThatThrewAsIfNothingHadBeen() {
        double[] whole = trainer().fit(MOONS, 6).costs();
        Trainer trainer =
                trainer()
                        .onEpoch(
                                epoch -> {
                                    if (epoch.number() == 2) {
                                        throw new IllegalStateException("no more paper");
                                    }
                                });
        assertThatThrownBy(() -> trainer.fit(MOONS, 6)).hasMessage("no more paper");
        assertThat(trainer.epoch()).isEqualTo(2);
        trainer.fit(MOONS, 4);
        assertThat(trainer.history().costs()).containsExactly(whole);
    }

    private static final History HISTORY =
            new History(
                    List.of(
                            new Epoch(1, 0.6931471805599453, 0.5, 0.7, 0.25, 1.5e-5, 0.1, 0.25),
                            new Epoch(2, 1e300, NAN, NAN, NAN, 3, 0.1, 2)));

    @Test
    void writesAHistoryAsCommaSeparatedValues(@TempDir Path folder) throws IOException {
        Locale here = Locale.getDefault();
        Path file = folder.resolve("history.csv");
        try {
            Locale.setDefault(Locale.FRANCE);
            HISTORY.writeCsv(file);
        } finally {
            Locale.setDefault(here);
        }
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        epoch,cost,accuracy,validation_cost,validation_accuracy,last_gradient_norm,learning_rate,seconds
                        1,0.6931471805599453,0.5,0.7,0.25,1.5E-5,0.1,0.25
                        2,1.0E300,,,,3.0,0.1,2.0
                        """)
                .isEqualTo(HISTORY.toCsv());
    }

    @Test
    void writesAHistoryForAFrenchSpreadsheet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("history.csv");
        HISTORY.writeCsv(file, Locale.FRANCE);
        assertThat(Files.readString(file))
                .startsWith("\uFEFFepoch;cost;accuracy;")
                .endsWith("\n2;1,0E300;;;;3,0;0,1;2,0\n");
    }

    @Test
    void saysWhichFileItCannotWrite(@TempDir Path folder) {
        assertThatThrownBy(() -> HISTORY.writeCsv(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(folder + ": cannot be written: there is a folder of that name");
    }

    @Test
    void listsWhatItMeasured() {
        assertThat(HISTORY.costs()).containsExactly(0.6931471805599453, 1e300);
        assertThat(HISTORY.validationCosts()).containsExactly(0.7, NAN);
        assertThat(HISTORY.last().number()).isEqualTo(2);
        assertThatThrownBy(() -> new History(List.of()).last())
                .hasMessage("there is no epoch yet: call fit first");
    }
}
