package neurone.playground.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import neurone.linalg.Products;
import neurone.playground.http.Refusal;
import org.ejml.data.DMatrixRMaj;

/** W X one number after the other, against the product of the library, on this machine. */
public final class ProductRace {

    private static final long MOST_MULTIPLICATIONS = 20_000_000L;
    private static final int ROUNDS = 7;
    private static final long WARM_NANOS = 60_000_000L;

    private ProductRace() {}

    /**
     * Returns the shape of W X, and the shortest of several times of both ways, in turns, after
     * both have warmed up.
     *
     * @throws Refusal if W has not as many columns as X has rows
     */
    public static Map<String, Object> of(int rows, int columns, int xRows, int m) {
        if (columns != xRows) {
            throw Refusal.bad(
                    "W X n'existe pas : W (%s, %s) a %s colonnes, X (%s, %s) a %s lignes ; il en"
                            + " faut autant",
                    "W X does not exist: W (%s, %s) has %s columns, X (%s, %s) has %s rows; they"
                            + " must be as many",
                    rows,
                    columns,
                    columns,
                    xRows,
                    m,
                    xRows);
        }
        long multiplications = (long) rows * columns * m;
        if (multiplications > MOST_MULTIPLICATIONS) {
            throw Refusal.bad(
                    "la course s'arrête à %s multiplications",
                    "the race ends at %s multiplications", MOST_MULTIPLICATIONS);
        }
        DMatrixRMaj W = random(rows, columns);
        DMatrixRMaj X = random(xRows, m);
        DMatrixRMaj Z = new DMatrixRMaj(rows, m);
        long end = System.nanoTime() + WARM_NANOS;
        do {
            loop(W, X, Z);
            Products.multiply(W, X, Z);
        } while (System.nanoTime() < end);
        long byLoop = Long.MAX_VALUE;
        long byProduct = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            loop(W, X, Z);
            long middle = System.nanoTime();
            Products.multiply(W, X, Z);
            byLoop = Math.min(byLoop, middle - start);
            byProduct = Math.min(byProduct, System.nanoTime() - middle);
        }
        Map<String, Object> race = new LinkedHashMap<>();
        race.put("rows", rows);
        race.put("columns", m);
        race.put("multiplications", multiplications);
        race.put("loop", byLoop / 1e3);
        race.put("product", byProduct / 1e3);
        return race;
    }

    private static DMatrixRMaj random(int rows, int columns) {
        SplittableRandom random = new SplittableRandom(1);
        DMatrixRMaj M = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < M.data.length; i++) {
            M.data[i] = random.nextDouble(-1, 1);
        }
        return M;
    }

    /** For each example and each unit, the sum over the inputs: as lesson 2 begins. */
    private static void loop(DMatrixRMaj W, DMatrixRMaj X, DMatrixRMaj Z) {
        for (int j = 0; j < X.numCols; j++) {
            for (int i = 0; i < W.numRows; i++) {
                double z = 0;
                for (int k = 0; k < W.numCols; k++) {
                    z += W.get(i, k) * X.get(k, j);
                }
                Z.set(i, j, z);
            }
        }
    }
}
