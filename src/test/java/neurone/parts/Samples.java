package neurone.parts;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import neurone.schedule.InverseTime;
import neurone.schedule.Schedule;

/** Parts to try, made of the list of all parts: a new one is tried without another line. */
public final class Samples {

    /** How many units a layer has whose activation is a sample. */
    public static final int UNITS = 3;

    private Samples() {}

    /** Returns each part as its shortest constructor and its longest make it. */
    public static <T> List<T> of(List<Class<? extends T>> types) {
        Set<T> all = new LinkedHashSet<>();
        for (Class<? extends T> type : types) {
            Constructor<?>[] constructors = type.getConstructors();
            Arrays.sort(constructors, Comparator.comparing(Constructor::getParameterCount));
            all.add(type.cast(made(constructors[0])));
            all.add(type.cast(made(constructors[constructors.length - 1])));
        }
        return List.copyOf(all);
    }

    private static Object made(Constructor<?> constructor) {
        try {
            return constructor.newInstance(
                    Arrays.stream(constructor.getParameterTypes()).map(Samples::setting).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample by " + constructor, e);
        }
    }

    private static Object setting(Class<?> type) {
        if (type == double.class) {
            return 0.125;
        }
        if (type == int.class) {
            return UNITS;
        }
        if (type == Schedule.class) {
            return new InverseTime();
        }
        throw new AssertionError("no sample of " + type);
    }
}
