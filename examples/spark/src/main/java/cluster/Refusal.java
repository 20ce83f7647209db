package cluster;

import java.util.Locale;
import neurone.words.Bilingual;
import neurone.words.Words;

/** Says in one sentence, in both languages, what is wrong with what a command was given. */
final class Refusal extends IllegalArgumentException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String french;

    Refusal(Words problem) {
        super(problem.english());
        this.french = problem.french();
    }

    @Override
    public String message(Locale locale) {
        return new Words(french, getMessage()).in(locale);
    }
}
