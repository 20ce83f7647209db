package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import neurone.Network;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sum of the shards has the same bits whatever the schedule of the threads. */
class ThreadedGradientsTest {

    private static final int SHARDS = 7;

    private final Dataset digits = SyntheticDigits.of(150, 1);
    private final List<Dataset> shards = ThreadedGradients.shards(digits, SHARDS);
    private final Network network =
            Network.inputs(784).dense(9, new Tanh()).dense(10, new Softmax()).build(1);

    /** Holds the tasks back until all are there, then starts them in another order. */
    private static final class Shuffled extends AbstractExecutorService {

        private final ExecutorService pool;
        private final Random random;
        private final List<Runnable> waiting = new ArrayList<>();
        private final List<Runnable> started = Collections.synchronizedList(new ArrayList<>());

        Shuffled(int threads, long seed) {
            pool = Executors.newFixedThreadPool(threads);
            random = new Random(seed);
        }

        @Override
        public void execute(Runnable task) {
            waiting.add(task);
            if (waiting.size() == SHARDS) {
                List<Runnable> others = new ArrayList<>(waiting);
                Collections.shuffle(others, random);
                others.forEach(
                        other ->
                                pool.execute(
                                        () -> {
                                            started.add(other);
                                            other.run();
                                        }));
            }
        }

        boolean inOrder() {
            return started.equals(waiting);
        }

        @Override
        public void shutdown() {
            pool.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return pool.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return pool.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return pool.isTerminated();
        }

        @Override
        public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
            return pool.awaitTermination(time, unit);
        }
    }

    private double[] gradient(ExecutorService pool)
            throws InterruptedException, ExecutionException {
        try {
            return ThreadedGradients.gradient(network, shards, digits.size(), pool);
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7})
    void hasTheSameBitsWhateverTheOrderOfWork(int threads)
            throws InterruptedException, ExecutionException {
        double[] inOrder = gradient(Executors.newSingleThreadExecutor());
        int others = 0;
        for (long seed = 0; seed < 10; seed++) {
            Shuffled pool = new Shuffled(threads, seed);
            assertThat(gradient(pool)).isEqualTo(inOrder);
            others += pool.inOrder() ? 0 : 1;
        }
        assertThat(others).isPositive();
    }

    @Test
    void addsUpShardsThatDifferInSize() {
        assertThat(shards).extracting(Dataset::size).doesNotHaveDuplicates();
        assertThat(shards.stream().mapToInt(Dataset::size).sum()).isEqualTo(digits.size());
    }
}
