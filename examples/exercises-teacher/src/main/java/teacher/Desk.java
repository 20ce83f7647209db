package teacher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A student's classes with the checks that look at them, loaded apart from all others: the first
 * folder that has a class wins.
 */
final class Desk implements AutoCloseable {

    static final int LESSONS = 6;

    private final URLClassLoader loader;
    private final Method run;
    private final Method exercises;
    private final Method number;
    private final Method file;
    private final Method points;
    private final Method write;

    /** A desk with the classes of these folders. */
    Desk(Path... folders) {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(folders[i]);
        }
        loader = new OwnFirst(urls);
        try {
            Class<?> runner = loader.loadClass("exercises.check.Runner");
            run = runner.getMethod("run", Method.class, String.class);
            exercises = runner.getMethod("exercises", Class.class);
            number = runner.getMethod("number", Method.class);
            file = runner.getMethod("file", Method.class);
            points = runner.getMethod("points", Method.class);
            write = runner.getMethod("write", Map.class, String.class, Path.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All exercises, in order. */
    List<Method> exercises() {
        List<Method> all = new ArrayList<>();
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            all.addAll(of("exercises.lesson" + lesson + ".Lesson" + lesson + "Test"));
        }
        return all;
    }

    /** The exercises of a class of tests. */
    @SuppressWarnings("unchecked")
    List<Method> of(String tests) {
        try {
            return (List<Method>) exercises.invoke(null, loader.loadClass(tests));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The exercise of a number. */
    Method exercise(String wanted) {
        return exercises().stream()
                .filter(exercise -> number(exercise).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exercise " + wanted));
    }

    String number(Method exercise) {
        return (String) call(number, exercise);
    }

    /** The source of a student that an exercise is in, such as exercises/lesson1/Neuron.java. */
    String file(Method exercise) {
        return "exercises/" + call(file, exercise);
    }

    int points(Method exercise) {
        return (Integer) call(points, exercise);
    }

    /** What a student is told in a language, en or fr; empty if the exercise is right. */
    String run(Method exercise, String language) {
        return (String) call(run, exercise, language);
    }

    /** Writes score.html, results.json and score.csv of a student. */
    void write(Map<Method, String> told, String language, Path folder) {
        call(write, told, language, folder);
    }

    private static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks for exercises here first, and for all else where this program comes from. */
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(URL[] urls) {
            super(urls, Desk.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("exercises.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }
}
