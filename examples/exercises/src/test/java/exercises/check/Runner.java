package exercises.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Runs exercises without JUnit, for programs that grade. */
public final class Runner {

    private Runner() {}

    static Check check(Exercise exercise, Texts texts) {
        return new Check(exercise, texts, Long.getLong("seed", 1), Integer.getInteger("hints", 0));
    }

    /** The exercises of a class of tests, in order. */
    public static List<Method> exercises(Class<?> tests) {
        return Arrays.stream(tests.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Exercise.class))
                .sorted(
                        Comparator.comparing(
                                method -> method.getAnnotation(Exercise.class).number()))
                .toList();
    }

    /** The number of an exercise, such as 4.5. */
    public static String number(Method exercise) {
        return exercise.getAnnotation(Exercise.class).number();
    }

    /** The points of an exercise. */
    public static int points(Method exercise) {
        return exercise.getAnnotation(Exercise.class).points();
    }

    /**
     * Runs an exercise.
     *
     * @return empty if it is right, or what the student is told
     */
    public static String run(Method exercise, String language) {
        Texts texts = Texts.of(language);
        Exercise description = exercise.getAnnotation(Exercise.class);
        try {
            Constructor<?> tests = exercise.getDeclaringClass().getDeclaredConstructor();
            tests.setAccessible(true);
            exercise.setAccessible(true);
            exercise.invoke(tests.newInstance(), check(description, texts));
            return "";
        } catch (InvocationTargetException e) {
            return Result.wrong(description, texts, e.getCause()).message();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
