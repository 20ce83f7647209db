package neurone.words;

import java.util.Locale;

/** What has a message in both of the library's languages, such as an exception. */
public interface Bilingual {

    /** Returns the message in French for a French locale, in English for any other. */
    String message(Locale locale);
}
