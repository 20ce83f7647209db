package neurone.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.Pass;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;

/** The gradient of a batch by several threads: the same bits whatever their number and order. */
class ThreadedGradients {

    private static final Loss LOSS = new CategoricalCrossEntropy();

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        Network network =
                Network.inputs(784).dense(32, new ReLU()).dense(10, new Softmax()).build(1);
        Dataset digits = SyntheticDigits.of(600, 1);
        Pass pass = network.newPass(LOSS);
        pass.forward(digits.X(), Mode.inference());
        double[] whole = pass.backward(digits.Y()).toArray();
        List<Dataset> shards = shards(digits, 7);
        double[] one = gradient(network, shards, digits.size(), 1);
        System.out.println("threads  same bits  as one pass, to 1e-12");
        for (int threads : new int[] {1, 2, 5}) {
            double[] sum = gradient(network, shards, digits.size(), threads);
            System.out.printf(
                    "%7d  %-9s  %s%n", threads, Arrays.equals(one, sum), near(whole, sum));
        }
    }

    /** Cuts a dataset into so many shards, which differ in size. */
    static List<Dataset> shards(Dataset data, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> {
                            int from = i * i * data.size() / (count * count);
                            int to = (i + 1) * (i + 1) * data.size() / (count * count);
                            return data.select(IntStream.range(from, to).toArray());
                        })
                .toList();
    }

    private static double[] gradient(Network network, List<Dataset> shards, int m, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return gradient(network, shards, m, pool);
        } finally {
            pool.shutdown();
        }
    }

    /** Each thread has a pass of its own; the sum goes over the shards in their order. */
    static double[] gradient(Network network, List<Dataset> shards, int m, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        ThreadLocal<Pass> passes = ThreadLocal.withInitial(() -> network.newPass(LOSS));
        List<Future<double[]>> parts = new ArrayList<>();
        for (Dataset shard : shards) {
            parts.add(pool.submit(() -> gradient(passes.get(), shard, m)));
        }
        double[] sum = new double[network.parameterCount()];
        for (Future<double[]> part : parts) {
            double[] numbers = part.get();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += numbers[i];
            }
        }
        return sum;
    }

    /** The part of a shard of the gradient of m examples. */
    private static double[] gradient(Pass pass, Dataset shard, int m) {
        pass.forward(shard.X(), Mode.inference());
        return pass.backward(shard.Y(), m).toArray();
    }

    private static boolean near(double[] a, double[] b) {
        double largest = Arrays.stream(a).map(Math::abs).max().orElse(0);
        return IntStream.range(0, a.length).allMatch(i -> Math.abs(a[i] - b[i]) <= 1e-12 * largest);
    }
}
