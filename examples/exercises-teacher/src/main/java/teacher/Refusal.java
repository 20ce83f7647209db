package teacher;

import java.util.Locale;
import neurone.words.Bilingual;
import neurone.words.Words;

/** What the teacher asked for cannot be done; it says so in a sentence. */
final class Refusal extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** The sentence in both languages, with values filled in. */
    Refusal(String french, String english, Object... values) {
        this(Words.of(french, english, values));
    }

    private Refusal(Words words) {
        super(words.english());
        this.words = words;
    }

    @Override
    public String message(Locale locale) {
        return words.in(locale);
    }
}
