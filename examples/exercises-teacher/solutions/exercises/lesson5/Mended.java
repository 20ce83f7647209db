package exercises.lesson5;

import exercises.ToDo;

import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.initializer.HeNormal;
import neurone.initializer.RandomNormal;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;

/** [fr] Un réseau qui diverge. [en] A network that diverges. */
public final class Mended {

    /**
     * 5.6 [fr] Ce réseau part de poids d'écart-type {@code 3} et descend au taux {@code 20} : il
     * n'apprend pas. Réparez-le en changeant seulement son initialisation et son taux
     * d'apprentissage. Après {@code 500} époques sur les lunes, le coût doit être inférieur à
     * {@code 0.2}. La bibliothèque a par exemple {@code new HeNormal()}.
     *
     * <p>[en] This network starts from weights of standard deviation {@code 3} and descends at the
     * rate {@code 20}: it does not learn. Mend it by changing only its initialization and its
     * learning rate. After {@code 500} epochs on the moons, the cost must be below {@code 0.2}. The
     * library has, for example, {@code new HeNormal()}.
     */
    public static Trainer trainer() {
        // begin
        Network network =
                Network.inputs(2)
                        .initializer(new HeNormal())
                        .dense(16, new ReLU())
                        .dense(16, new ReLU())
                        .dense(1, new Sigmoid())
                        .build(3);
        return new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.3));
        // instead
        // Network network =
        //         Network.inputs(2)
        //                 .initializer(new RandomNormal(3))
        //                 .dense(16, new ReLU())
        //                 .dense(16, new ReLU())
        //                 .dense(1, new Sigmoid())
        //                 .build(3);
        // return new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(20));
        // end
    }
}
