package cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import scala.Tuple2;

/** Kills, once it is armed, the process of the first executor that starts a task. */
final class ExecutorKiller extends SparkListener {

    private static final int PATIENCE_SECONDS = 60;

    private final JavaSparkContext spark;
    private final Map<String, Long> processes = new ConcurrentHashMap<>();
    private volatile boolean armed;
    private volatile int lostTasks;

    /** Waits for two executors, and asks each for its process. */
    ExecutorKiller(JavaSparkContext spark) throws InterruptedException {
        this.spark = spark;
        for (int second = 0; processes.size() < 2 && second < PATIENCE_SECONDS; second++) {
            Thread.sleep(1000);
            processes.putAll(
                    spark.parallelize(IntStream.range(0, 8).boxed().toList(), 8)
                            .mapToPair(i -> process())
                            .collectAsMap());
        }
        assertThat(processes).hasSize(2).doesNotContainValue(ProcessHandle.current().pid());
    }

    private static Tuple2<String, Long> process() throws InterruptedException {
        Thread.sleep(50); // so that one executor does not take all tasks
        return new Tuple2<>(SparkEnv.get().executorId(), ProcessHandle.current().pid());
    }

    void arm() {
        armed = true;
    }

    /** Returns how many tasks died with an executor. */
    int lostTasks() throws Exception {
        spark.sc().listenerBus().waitUntilEmpty();
        return lostTasks;
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        Long process = processes.get(start.taskInfo().executorId());
        if (armed && process != null) {
            armed = false;
            ProcessHandle.of(process).orElseThrow().destroyForcibly();
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof ExecutorLostFailure) {
            lostTasks++;
        }
    }
}
