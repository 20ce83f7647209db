package neurone.examples.report;

import java.util.Locale;

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

    /** Returns en or fr, as in the names of files. */
    public String code() {
        return code;
    }

    /** Returns how numbers are written: 0.5 or 0,5. */
    public Locale locale() {
        return locale;
    }
}
