package neurone.parts;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.activation.Activation;
import neurone.activation.LeakyReLU;
import neurone.initializer.Initializer;
import neurone.loss.Loss;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.schedule.InverseTime;
import neurone.schedule.Schedule;

/**
 * The parts that every contract test tries, made of the list of all parts: a new one is tried
 * without another line, each as its shortest constructor and its longest make it.
 */
public final class Samples {

    /** How many units a layer has whose activation is a sample. */
    public static final int UNITS = 3;

    /** A setting between 0 and 1, exact in binary; the next ones are its multiples. */
    private static final double SETTING = 0.125;

    private Samples() {}

    /** Returns activations for a layer of {@link #UNITS} units. */
    public static List<Activation> activations() {
        return activations(UNITS);
    }

    /** Returns activations for a layer of so many units; a slope above 1 is among them. */
    public static List<Activation> activations(int units) {
        return Stream.concat(
                        of(Parts.ACTIVATIONS, units, SETTING).stream(),
                        Stream.of(new LeakyReLU(1.5)))
                .toList();
    }

    /** Returns what makes each of them for a layer of so many units. */
    public static List<IntFunction<Activation>> activationMakers() {
        return IntStream.range(0, activations().size())
                .<IntFunction<Activation>>mapToObj(i -> units -> activations(units).get(i))
                .toList();
    }

    /** Returns losses. */
    public static List<Loss> losses() {
        return of(Parts.LOSSES, UNITS, SETTING);
    }

    /** Returns optimizers. */
    public static List<Optimizer> optimizers() {
        return optimizers(SETTING);
    }

    /** Returns optimizers of that learning rate. */
    public static List<Optimizer> optimizers(double learningRate) {
        return of(Parts.OPTIMIZERS, UNITS, learningRate);
    }

    /** Returns each optimizer at a rate so high that a validation cost goes up and down. */
    public static List<Optimizer> fastOptimizers() {
        return List.of(new GradientDescent(1), new Momentum(0.2), new RMSProp(0.02), new Adam(0.1));
    }

    /** Returns schedules. */
    public static List<Schedule> schedules() {
        return of(Parts.SCHEDULES, UNITS, SETTING);
    }

    /** Returns initializers. */
    public static List<Initializer> initializers() {
        return of(Parts.INITIALIZERS, UNITS, SETTING);
    }

    /**
     * Makes parts.
     *
     * @param count each whole number among their settings
     * @param first the first real number, such as a learning rate
     */
    private static <T> List<T> of(List<Class<? extends T>> types, int count, double first) {
        Set<T> all = new LinkedHashSet<>();
        for (Class<? extends T> type : types) {
            Constructor<?>[] constructors = type.getConstructors();
            Arrays.sort(constructors, Comparator.comparing(Constructor::getParameterCount));
            all.add(type.cast(made(constructors[0], count, first)));
            all.add(type.cast(made(constructors[constructors.length - 1], count, first)));
        }
        return List.copyOf(all);
    }

    private static Object made(Constructor<?> constructor, int count, double first) {
        Class<?>[] types = constructor.getParameterTypes();
        Object[] settings = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            settings[i] = setting(types[i], count, i == 0 ? first : SETTING * (i + 1));
        }
        try {
            return constructor.newInstance(settings);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample by " + constructor, e);
        }
    }

    private static Object setting(Class<?> type, int count, double number) {
        if (type == double.class) {
            return number;
        }
        if (type == int.class) {
            return count;
        }
        if (type == Schedule.class) {
            return new InverseTime();
        }
        throw new AssertionError("no sample of " + type);
    }
}
