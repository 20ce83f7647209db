package neurone.examples.digits;

import java.util.Locale;

/** How often each true class was taken for each class: entry (i, j) counts class i read as j. */
final class ConfusionMatrix {

    private final int[][] counts;

    ConfusionMatrix(int[] truth, int[] predicted, int classes) {
        counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            counts[truth[i]][predicted[i]]++;
        }
    }

    int count(int truth, int predicted) {
        return counts[truth][predicted];
    }

    /** Returns a table; a dot stands for 0, so that the mistakes are what one sees. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("true | predicted\n     |");
        for (int j = 0; j < counts.length; j++) {
            table.append(String.format(Locale.ROOT, "%6d", j));
        }
        table.append("     right\n-----+").append("-".repeat(6 * counts.length + 10)).append('\n');
        for (int i = 0; i < counts.length; i++) {
            table.append(String.format(Locale.ROOT, "%4d |", i));
            int all = 0;
            for (int count : counts[i]) {
                table.append(String.format(Locale.ROOT, "%6s", count == 0 ? "." : count));
                all += count;
            }
            table.append(share(counts[i][i], all)).append('\n');
        }
        return table.toString().stripTrailing();
    }

    private static String share(int right, int all) {
        return all == 0 ? "" : String.format(Locale.ROOT, "%8.1f %%", 100.0 * right / all);
    }
}
