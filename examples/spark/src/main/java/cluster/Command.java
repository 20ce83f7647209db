package cluster;

import java.util.Locale;
import neurone.words.Words;
import org.apache.spark.sql.SparkSession;

/** What the programs do alike: they start Spark, and say in a sentence why they cannot go on. */
final class Command {

    private Command() {}

    /** The work of a program. */
    interface Work {
        void of(SparkSession session) throws Exception;
    }

    /** Runs on Spark; ends the program with status 1 where the work fails. */
    static void run(String name, Work work) {
        try (SparkSession session = SparkSession.builder().appName(name).getOrCreate()) {
            work.of(session);
        } catch (Exception e) {
            System.err.println(Reasons.of(e, Locale.getDefault()));
            System.exit(1);
        }
    }

    /** Ends the program with status 1 unless it was called as it should be. */
    static void check(boolean fits, Words usage) {
        if (!fits) {
            System.err.println(usage.in(Locale.getDefault()));
            System.exit(1);
        }
    }

    /** Returns whether a text is a whole number from 1 to 999,999,999. */
    static boolean isCount(String text) {
        return text.matches("[1-9]\\d{0,8}");
    }
}
