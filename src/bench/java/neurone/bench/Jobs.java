package neurone.bench;

import java.nio.file.Path;
import neurone.data.Dataset;
import neurone.data.Mnist;
import neurone.data.SyntheticDigits;
import neurone.examples.speed.Job;

/** The networks that the benchmarks train, and the batches that they train on. */
final class Jobs {

    private Jobs() {}

    static Job named(String name) {
        return switch (name) {
            case "xor" -> Job.xor();
            case "moons" -> Job.moons(400);
            case "mnist" -> Job.digits(64, 128);
            case "wide" -> Job.digits(256, 1024, 1024);
            default -> throw new IllegalArgumentException("no such job: " + name);
        };
    }

    /** The 60,000 images of MNIST in that folder, or as many that are drawn if it is empty. */
    static Dataset images(String mnist) {
        return mnist.isEmpty() ? SyntheticDigits.of(60_000, 1) : Mnist.train(Path.of(mnist));
    }
}
