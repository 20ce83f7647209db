package exercises.check;

import exercises.ToDo;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The check of one exercise: what a test is given. */
public final class Check {

    private final Exercise exercise;
    private final Texts texts;
    private final long seed;
    private final int hints;

    /**
     * A check of that exercise.
     *
     * @param seed draws sizes and numbers
     * @param hints how many hints a wrong answer gets, 0 to 3; below 0 none is offered
     */
    Check(Exercise exercise, Texts texts, long seed, int hints) {
        this.exercise = exercise;
        this.texts = texts;
        this.seed = seed;
        this.hints = hints;
    }

    /** Compares the answers for inputs that are drawn so. */
    public <I> Comparison<I> inputs(Function<Draw, I> draw) {
        return new Comparison<>(this, draw);
    }

    /** What the checks say. */
    public Texts texts() {
        return texts;
    }

    /** The seed of this run. */
    public long seed() {
        return seed;
    }

    /** Runs a student's code, which may have been left out, may throw or never end. */
    public <T> T run(Callable<T> code) {
        try {
            return TimeLimit.within(code);
        } catch (TimeoutException e) {
            throw wrong(texts.say("common.endless", TimeLimit.SECONDS));
        } catch (Failure e) {
            throw e;
        } catch (Throwable e) {
            throw thrown(e, "");
        }
    }

    /**
     * The sentence for a mistake of this exercise, {@code 4.5.mistake.KEY}, with values filled in.
     */
    public Failure mistake(String key, Object... values) {
        return wrong(sentence(key, values));
    }

    String sentence(String key, Object... values) {
        return texts.say(exercise.number() + ".mistake." + key, values);
    }

    Failure thrown(Throwable e, String input) {
        if (e instanceof ToDo) {
            return new Failure(texts.say("common.todo", exercise.file()) + hints(), true);
        }
        return wrong(Crash.describe(e, texts) + input);
    }

    /** A wrong answer, with what is wrong; then come so many hints, or how to get one. */
    public Failure wrong(String what) {
        return new Failure(what + hints(), false);
    }

    private String hints() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= Math.min(3, hints); i++) {
            String hint = texts.say(exercise.number() + ".hint" + i);
            text.append('\n').append(texts.say("common.hint", i, hint));
        }
        if (hints >= 0 && hints < 3) {
            String lesson = exercise.number().substring(0, exercise.number().indexOf('.'));
            String more = texts.say("common.more", lesson, hints + 1);
            text.append('\n').append(more);
        }
        return text.toString();
    }
}
