package neurone.diagnosis;

import java.util.Locale;
import neurone.words.Words;

/** One thing that is wrong: what was measured, why it matters, what to try. Immutable. */
public final class Finding {

    private final Symptom symptom;
    private final Words measured;
    private final Words why;
    private final Words remedy;
    private final String code;

    Finding(Symptom symptom, Words measured, Words why, Words remedy, String code) {
        this.symptom = symptom;
        this.measured = measured;
        this.why = why;
        this.remedy = remedy;
        this.code = code;
    }

    /** Returns what kind of thing it is, which also names the lesson that explains it. */
    public Symptom symptom() {
        return symptom;
    }

    /** Returns what was measured, a sentence in French for a French locale, else in English. */
    public String measured(Locale locale) {
        return measured.in(locale);
    }

    /** Returns why it matters, a sentence in French for a French locale, else in English. */
    public String why(Locale locale) {
        return why.in(locale);
    }

    /** Returns what to try, a sentence in French for a French locale, else in English. */
    public String remedy(Locale locale) {
        return remedy.in(locale);
    }

    /**
     * Returns what to try as a line of Java, or one for each of two things to do, for a program
     * that has a {@code Dataset data}, a {@code Network network} and a {@code Trainer trainer}.
     */
    public String code() {
        return code;
    }

    /** Returns what was measured, in English. */
    @Override
    public String toString() {
        return symptom + ": " + measured(Locale.ROOT);
    }
}
