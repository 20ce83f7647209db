package neurone.examples.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import neurone.words.Words;

/** The reader's language, and how it writes numbers. */
public enum Language {
    ENGLISH("en", Locale.ROOT),
    FRENCH("fr", Locale.FRENCH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** Returns the language of the system, French or else English. */
    public static Language ofSystem() {
        return of(Locale.getDefault().getLanguage()).orElse(ENGLISH);
    }

    /** Returns the language of a code, en or fr, in letters of any case. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equalsIgnoreCase(code)).findFirst();
    }

    /** Returns en or fr, as in the names of files. */
    public String code() {
        return code;
    }

    /** Returns how numbers are written: 0.5 or 0,5. */
    public Locale locale() {
        return locale;
    }

    /**
     * Fills in values, with numbers as the language writes them.
     *
     * @param french a format, as of {@link String#format}
     * @param english the same in English
     */
    public String say(String french, String english, Object... values) {
        return new Words(french, english).with(values).in(locale);
    }
}
