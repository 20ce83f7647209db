package neurone;

import java.util.Locale;
import neurone.words.Bilingual;
import neurone.words.Words;

/**
 * The cost of a step, a parameter or the validation cost at the end of an epoch, or a prediction
 * was not a finite number. The message names the first quantity that went bad and the likely cause;
 * for a step also how it grew, and whether the parameters are still as they were.
 */
public final class DivergedException extends ArithmeticException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String french;

    /**
     * An exception that says what is not finite.
     *
     * @param message the quantity, the likely cause and what to do
     */
    public DivergedException(Words message) {
        super(message.english());
        this.french = message.french();
    }

    @Override
    public String message(Locale locale) {
        return new Words(french, getMessage()).in(locale);
    }
}
