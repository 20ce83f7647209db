package exercises.check;

/**
 * How one exercise went.
 *
 * @param number such as 4.5
 * @param title what it is about
 * @param points those earned
 * @param of those there are
 * @param state right, wrong or not written yet
 * @param message what the student is told; empty if it is right
 */
record Result(String number, String title, int points, int of, State state, String message) {

    enum State {
        RIGHT,
        WRONG,
        TO_DO
    }

    static Result right(Exercise exercise, Texts texts) {
        return new Result(
                exercise.number(),
                title(exercise, texts),
                exercise.points(),
                exercise.points(),
                State.RIGHT,
                "");
    }

    static Result wrong(Exercise exercise, Texts texts, Throwable e) {
        boolean toDo = e instanceof Failure failure && failure.isToDo();
        return new Result(
                exercise.number(),
                title(exercise, texts),
                0,
                exercise.points(),
                toDo ? State.TO_DO : State.WRONG,
                e instanceof Failure failed ? failed.text() : Crash.describe(e, texts));
    }

    static String title(Exercise exercise, Texts texts) {
        if (texts.has(exercise.number() + ".title")) {
            return texts.say(exercise.number() + ".title");
        }
        return exercise.title().isEmpty() ? exercise.file() : exercise.title();
    }

    /** Lesson 4 of exercise 4.5. */
    int lesson() {
        return Integer.parseInt(number.substring(0, number.indexOf('.')));
    }
}
