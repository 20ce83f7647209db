package neurone.parts;

import java.util.List;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.initializer.Constant;
import neurone.initializer.HeNormal;
import neurone.initializer.HeUniform;
import neurone.initializer.Initializer;
import neurone.initializer.LeCunNormal;
import neurone.initializer.LeCunUniform;
import neurone.initializer.RandomNormal;
import neurone.initializer.RandomUniform;
import neurone.initializer.XavierNormal;
import neurone.initializer.XavierUniform;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.schedule.ConstantRate;
import neurone.schedule.Cosine;
import neurone.schedule.ExponentialDecay;
import neurone.schedule.InverseTime;
import neurone.schedule.Schedule;
import neurone.schedule.StepDecay;
import neurone.schedule.WarmUp;

/** Every part of the library. Files may name those of {@link #ACTIVATIONS}. */
public final class Parts {

    /** The functions g of a layer. */
    public static final List<Class<? extends Activation>> ACTIVATIONS =
            List.of(
                    Identity.class,
                    Sigmoid.class,
                    Tanh.class,
                    ReLU.class,
                    LeakyReLU.class,
                    PReLU.class,
                    RReLU.class,
                    ELU.class,
                    Softmax.class);

    /** What training minimizes. */
    public static final List<Class<? extends Loss>> LOSSES =
            List.of(
                    MeanSquaredError.class,
                    BinaryCrossEntropy.class,
                    CategoricalCrossEntropy.class);

    /** How a gradient moves a parameter. */
    public static final List<Class<? extends Optimizer>> OPTIMIZERS =
            List.of(GradientDescent.class, Momentum.class, RMSProp.class, Adam.class);

    /** How the learning rate changes. */
    public static final List<Class<? extends Schedule>> SCHEDULES =
            List.of(
                    ConstantRate.class,
                    StepDecay.class,
                    ExponentialDecay.class,
                    InverseTime.class,
                    Cosine.class,
                    WarmUp.class);

    /** How the weights of a layer start. */
    public static final List<Class<? extends Initializer>> INITIALIZERS =
            List.of(
                    Zeros.class,
                    Constant.class,
                    RandomNormal.class,
                    RandomUniform.class,
                    XavierNormal.class,
                    XavierUniform.class,
                    HeNormal.class,
                    HeUniform.class,
                    LeCunNormal.class,
                    LeCunUniform.class);

    private Parts() {}
}
