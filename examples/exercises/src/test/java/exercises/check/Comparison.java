package exercises.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares an answer with what is right, for inputs drawn at random, and asks which known mistake
 * gives exactly the numbers of a wrong answer. So a sentence about a mistake is never a guess.
 */
public final class Comparison<I> {

    private static final int TRIALS = 12;

    private final Check check;
    private final Function<Draw, I> draw;
    private final List<Map.Entry<String, Body<I>>> mistakes = new ArrayList<>();
    private Body<I> answer;
    private Body<I> right;
    private Function<I, String> note = input -> "";
    private double tolerance = 1e-9;

    Comparison(Check check, Function<Draw, I> draw) {
        this.check = check;
        this.draw = draw;
    }

    /** The code of the student. */
    public Comparison<I> answer(Body<I> answer) {
        this.answer = answer;
        return this;
    }

    /** What should come. */
    public Comparison<I> right(Body<I> right) {
        this.right = right;
        return this;
    }

    /** What a mistake gives; its sentence is the text NUMBER.mistake.KEY. A key may come again. */
    public Comparison<I> mistake(String key, Body<I> wrong) {
        mistakes.add(Map.entry(key, wrong));
        return this;
    }

    /** What is added for the first input with a wrong answer. */
    public Comparison<I> note(Function<I, String> note) {
        this.note = note;
        return this;
    }

    /** How far numbers may differ; 1e-9 by default, relative where they are above 1. */
    public Comparison<I> tolerance(double tolerance) {
        this.tolerance = tolerance;
        return this;
    }

    /**
     * Compares.
     *
     * @throws Failure with what to tell the student, if an answer is wrong
     */
    public void holds() {
        List<Outcome> rights = all(right);
        List<I> inputs = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            inputs.add(input(trial));
        }
        List<Outcome> answers =
                check.run(() -> inputs.stream().map(i -> Outcome.of(answer, i)).toList());
        for (int trial = 0; trial < TRIALS; trial++) {
            if (!answers.get(trial).agrees(rights.get(trial), tolerance)) {
                throw failure(trial, answers, rights);
            }
        }
        for (int trial = 0; trial < TRIALS; trial++) {
            checkUntouched(inputs.get(trial), trial);
        }
    }

    private I input(int trial) {
        return draw.apply(new Draw(trial, check.seed()));
    }

    private List<Outcome> all(Body<I> body) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            outcomes.add(Outcome.of(body, input(trial)));
        }
        return outcomes;
    }

    private void checkUntouched(I input, int trial) {
        Outcome after = new Outcome(Part.of(input), null);
        Outcome before = new Outcome(Part.of(input(trial)), null);
        int part = after.firstDifference(before, 0);
        if (part >= 0) {
            String name = before.parts().get(part).name();
            throw check.wrong(check.texts().say("common.modified", name));
        }
    }

    private Failure failure(int trial, List<Outcome> answers, List<Outcome> rights) {
        Outcome answer = answers.get(trial);
        String known = known(answers);
        String where = "\n" + check.texts().say("common.input", described(input(trial)));
        if (answer.thrown() != null) {
            return known == null
                    ? check.thrown(answer.thrown(), where)
                    : check.wrong(
                            known + "\n" + Crash.describe(answer.thrown(), check.texts()) + where);
        }
        String differs = difference(answer, rights.get(trial)) + where;
        String added = note.apply(input(trial));
        return check.wrong(
                (known == null ? "" : known + "\n")
                        + differs
                        + (added.isEmpty() || known != null ? "" : "\n" + added));
    }

    /** The sentence of the first mistake that gives all these answers, or null. */
    private String known(List<Outcome> answers) {
        for (Map.Entry<String, Body<I>> mistake : mistakes) {
            List<Outcome> wrongs = all(mistake.getValue());
            boolean same = true;
            for (int trial = 0; same && trial < TRIALS; trial++) {
                same = wrongs.get(trial).agrees(answers.get(trial), tolerance);
            }
            if (same) {
                return check.sentence(mistake.getKey());
            }
        }
        return null;
    }

    private String difference(Outcome answer, Outcome right) {
        Texts texts = check.texts();
        int part = answer.firstDifference(right, tolerance);
        Part mine = answer.parts().get(part);
        Part its = right.parts().get(part);
        String name = its.name().isEmpty() ? texts.say("common.result") : its.name();
        if (mine.value() == null) {
            return texts.say("common.null", name);
        }
        if (!mine.sameShape(its)) {
            return texts.say("common.shape", name, its.shape(), mine.shape());
        }
        int i = mine.firstDifference(its, tolerance);
        int digits = 4;
        while (digits < 15 && mine.shown(i, digits, texts).equals(its.shown(i, digits, texts))) {
            digits += 2;
        }
        String place = its.place(i);
        return texts.say(
                "common.differs",
                place.isEmpty() ? "" : place + texts.say("common.colon"),
                its.shown(i, digits, texts),
                mine.shown(i, digits, texts));
    }

    private String described(I input) {
        return Part.of(input).stream()
                .map(part -> part.shown(check.texts()))
                .collect(Collectors.joining(", "));
    }
}
