package exercises.lesson6;

import static org.ejml.dense.row.CommonOps_DDRM.addEquals;

import exercises.ToDo;

import neurone.Network;
import neurone.Predictor;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;

import org.ejml.data.DMatrixRMaj;

/** [fr] Un projet sur ses propres données. [en] A project on data of one's own. */
public final class Project {

    /**
     * 6.6 [fr] Rend les exemples de test, standardisés : de chaque ligne de {@code test} (une
     * entrée) on soustrait la moyenne de cette ligne dans {@code train}, et l'on divise par son
     * écart-type dans {@code train}. L'écart-type divise par {@code m}, pas par {@code m - 1}. Les
     * arguments ne sont pas modifiés. Écrivez-le avec des boucles, sans {@code Standardizer}.
     *
     * <p>[en] Returns the test examples, standardized: from each row of {@code test} (one input)
     * subtract the mean of this row in {@code train}, and divide by its standard deviation in
     * {@code train}. The standard deviation divides by {@code m}, not by {@code m - 1}. The
     * arguments are not modified. Write it with loops, without {@code Standardizer}.
     */
    public static DMatrixRMaj standardized(DMatrixRMaj train, DMatrixRMaj test) {
        // begin
        DMatrixRMaj result = test.copy();
        for (int j = 0; j < train.numRows; j++) {
            double mean = 0;
            for (int e = 0; e < train.numCols; e++) {
                mean += train.get(j, e) / train.numCols;
            }
            double variance = 0;
            for (int e = 0; e < train.numCols; e++) {
                variance += Math.pow(train.get(j, e) - mean, 2) / train.numCols;
            }
            for (int e = 0; e < test.numCols; e++) {
                result.set(j, e, (test.get(j, e) - mean) / Math.sqrt(variance));
            }
        }
        return result;
        // end
    }

    /**
     * 6.7 [fr] La pénalité L2 ajoute {@code lambda/2} fois la somme des carrés des poids au coût.
     * Ajoute sa dérivée, {@code lambda W}, au {@code dW} de chaque couche, sur place. Les biais ne
     * sont pas pénalisés. {@code d.of(layer.weights())} est {@code dW} ; {@code addEquals(D, c, W)}
     * fait {@code D = D + c W} sur place.
     *
     * <p>[en] The L2 penalty adds {@code lambda/2} times the sum of the squares of the weights to
     * the cost. Add its derivative, {@code lambda W}, to the {@code dW} of each layer, in place.
     * Biases are not penalized. {@code d.of(layer.weights())} is {@code dW}; {@code addEquals(D, c,
     * W)} does {@code D = D + c W} in place.
     */
    public static void penalize(Network network, Gradients d, double lambda) {
        // begin
        for (Dense layer : network.layers()) {
            addEquals(d.of(layer.weights()), lambda, layer.weights().value());
        }
        // end
    }

    /**
     * 6.8 [fr] À vous de choisir le réseau et l'apprentissage : {@code train} contient {@code 2}
     * entrées, dont l'une va jusqu'à {@code 1000}, et des réponses {@code 0} ou {@code 1}.
     * Standardisez avec {@code Standardizer.fit(train)}, faites apprendre le réseau par {@code new
     * Trainer(network, loss, optimizer).fit(data, epochs)}, et rendez
     * {@code Predictor.of(network, train, standardizer)}. Il devra répondre juste à au moins {@code
     * 95} % d'exemples jamais vus, donnés sans être standardisés.
     *
     * <p>[en] You choose the network and the training: {@code train} has {@code 2} inputs, one of
     * which goes up to {@code 1000}, and answers {@code 0} or {@code 1}. Standardize with {@code
     * Standardizer.fit(train)}, train by {@code new Trainer(network, loss, optimizer).fit(data,
     * epochs)}, and return {@code Predictor.of(network, train, standardizer)}. It must answer at
     * least {@code 95} % of new examples correctly, given without being standardized.
     */
    public static Predictor learn(Dataset train) {
        // begin
        Standardizer standardizer = Standardizer.fit(train);
        Network network = Network.inputs(2).dense(16, new Tanh()).dense(1, new Sigmoid()).build(1);
        new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05))
                .fit(standardizer.apply(train), 400);
        return Predictor.of(network, train, standardizer);
        // end
    }
}
