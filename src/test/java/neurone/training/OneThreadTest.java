package neurone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import neurone.Network;
import neurone.activation.Identity;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OneThreadTest {

    private static final Dataset XOR = ToyData.xor();

    private final Trainer trainer =
            new Trainer(
                    Network.inputs(2).dense(1, new Identity()).build(1),
                    new MeanSquaredError(),
                    new GradientDescent(0.1));

    /** Does something while another thread is in the middle of a fit. */
    private void whileAnotherTrains(Runnable action) throws InterruptedException {
        CountDownLatch training = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        trainer.onEpoch(
                epoch -> {
                    training.countDown();
                    await(done);
                });
        Thread other = new Thread(() -> trainer.fit(XOR, 1), "other");
        other.start();
        training.await();
        try {
            action.run();
        } finally {
            done.countDown();
            other.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(ThrowingCallable training) {
        assertThatThrownBy(training)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "this trainer is training in the thread \"other\", and one thread at a time"
                                + " may use it: give each thread a trainer of its own, with a copy"
                                + " of the network");
    }

    @Test
    void refusesASecondThread() throws InterruptedException {
        whileAnotherTrains(
                () -> {
                    assertRefused(() -> trainer.fit(XOR, 1));
                    assertRefused(() -> trainer.step(XOR.X(), XOR.Y()));
                    assertRefused(() -> trainer.evaluate(XOR));
                });
        assertThat(trainer.epoch()).isEqualTo(1);
    }

    @Test
    void takesThreadsOneAfterTheOther() throws InterruptedException {
        whileAnotherTrains(() -> {});
        trainer.fit(XOR, 1);
        trainer.step(XOR.X(), XOR.Y());
        assertThat(trainer.epoch()).isEqualTo(2);
    }

    @Test
    void isFreeAgainAfterAnException() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        trainer.stopWhen(
                epoch -> {
                    throw new IllegalStateException("stop");
                });
        Thread other = new Thread(() -> trainer.fit(XOR, 1), "other");
        other.setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        other.start();
        other.join();
        assertThat(thrown).singleElement().satisfies(e -> assertThat(e).hasMessage("stop"));
        trainer.step(XOR.X(), XOR.Y());
    }

    @Test
    void letsAListenerTakeAStep() {
        trainer.onEpoch(epoch -> trainer.step(XOR.X(), XOR.Y()));
        assertThat(trainer.fit(XOR, 2).size()).isEqualTo(2);
    }
}
