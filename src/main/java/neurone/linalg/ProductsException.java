package neurone.linalg;

import java.util.Locale;
import neurone.words.Bilingual;
import neurone.words.Words;

/**
 * The property {@code neurone.products} asks for a way of multiplying that there is not, or that is
 * not to be had here; the message says why.
 */
public final class ProductsException extends IllegalStateException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String french;

    ProductsException(Words message) {
        super(message.english());
        this.french = message.french();
    }

    @Override
    public String message(Locale locale) {
        return new Words(french, getMessage()).in(locale);
    }
}
