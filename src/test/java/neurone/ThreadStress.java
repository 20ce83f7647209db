package neurone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.OneHot;
import neurone.linalg.Products;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/**
 * Eight threads on one network against the same work one after the other, in a JVM of its own so
 * that either side of the products can be asked for. Prints what it did, or throws.
 */
final class ThreadStress {

    private static final int THREADS = 8;
    private static final int ROUNDS = 40;
    private static final int EPOCHS = 12;

    /** Large enough for products that EJML shares out among threads of its own. */
    private static final int M = 120;

    private final Network network =
            Network.inputs(64)
                    .dense(96, new PReLU())
                    .dense(96, new RReLU())
                    .dense(32, new Tanh())
                    .dense(10, new Softmax())
                    .build(1);
    private final List<Dataset> batches =
            IntStream.range(0, THREADS).mapToObj(ThreadStress::batch).toList();
    private final CyclicBarrier start = new CyclicBarrier(THREADS + 1);

    private static Dataset batch(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // each thread has another number of examples
        int m = M + seed;
        DMatrixRMaj X = new DMatrixRMaj(64, m);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = random.nextDouble(-1, 1);
        }
        return new Dataset(X, OneHot.encode(random.ints(m, 0, 10).toArray(), 10));
    }

    public static void main(String[] args) throws Exception {
        ThreadStress stress = new ThreadStress();
        stress.run();
        System.out.println(
                THREADS * ROUNDS
                        + " predictions and trips gave the same bits by "
                        + Products.description());
    }

    private void run() throws Exception {
        List<Callable<List<double[]>>> jobs = new ArrayList<>();
        for (Dataset batch : batches) {
            jobs.add(() -> predictionAndGradients(batch));
        }
        jobs.add(() -> numbers(trained(network.copy())));

        List<List<double[]>> expected = new ArrayList<>();
        for (Callable<List<double[]>> job : jobs) {
            expected.add(job.call());
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
        try {
            List<Future<Void>> results = new ArrayList<>();
            for (int i = 0; i < jobs.size(); i++) {
                int rounds = i < THREADS ? ROUNDS : 1;
                results.add(threads.submit(repeated(jobs.get(i), rounds, expected.get(i))));
            }
            for (Future<Void> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> repeated(
            Callable<List<double[]>> job, int rounds, List<double[]> expected) {
        return () -> {
            start.await();
            for (int round = 0; round < rounds; round++) {
                List<double[]> numbers = job.call();
                for (int i = 0; i < expected.size(); i++) {
                    if (!Arrays.equals(numbers.get(i), expected.get(i))) {
                        throw new AssertionError("round " + round + " gave other bits");
                    }
                }
            }
            return null;
        };
    }

    private List<double[]> predictionAndGradients(Dataset batch) {
        List<double[]> numbers = new ArrayList<>();
        numbers.add(network.predict(batch.X()).data);
        Pass pass = network.newPass(new CategoricalCrossEntropy());
        pass.forward(batch.X(), Mode.training(new SplittableRandom(batch.size())));
        Gradients gradients = pass.backward(batch.Y());
        network.parameters().forEach(parameter -> numbers.add(gradients.of(parameter).data));
        return numbers;
    }

    private Network trained(Network copy) {
        new Trainer(copy, new CategoricalCrossEntropy(), new Adam(0.01))
                .batchSize(32)
                .fit(batches.get(0), EPOCHS);
        return copy;
    }

    private static List<double[]> numbers(Network network) {
        return network.parameters().stream().map(parameter -> parameter.value().data).toList();
    }
}
