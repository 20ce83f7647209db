package exercises.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

    /** The source of a student that an exercise is in, such as lesson4/TwoLayers.java. */
    public static String file(Method exercise) {
        return exercise.getAnnotation(Exercise.class).file();
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

    /**
     * Writes the score of a student: score.html, results.json and score.csv.
     *
     * @param told what the student is told for each exercise that was run; empty where it is right
     */
    public static void write(Map<Method, String> told, String language, Path folder) {
        Texts texts = Texts.of(language);
        Score score = new Score();
        told.forEach(
                (exercise, text) -> {
                    Exercise its = exercise.getAnnotation(Exercise.class);
                    Failure failure = new Failure(text, false);
                    score.add(
                            text.isEmpty()
                                    ? Result.right(its, texts)
                                    : Result.wrong(its, texts, failure));
                });
        ScoreFiles.write(score, texts, folder);
    }
}
