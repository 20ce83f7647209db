package neurone.examples.site;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads what stands between two dollar signs as it is, before any sign in it can mean emphasis.
 *
 * <p>As on GitHub, no space follows the first sign or precedes the second, and no digit follows it:
 * "5 $ or 7 $" holds no formula.
 */
final class FormulaSpanParser implements InlineContentParser {

    /** Begins a formula at a dollar sign. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaSpanParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (scanner.find('$') >= 0) {
            String latex = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            if (endsAFormula(latex) && !Character.isDigit(scanner.peek())) {
                return ParsedInline.of(new FormulaSpan(latex), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    private static boolean endsAFormula(String latex) {
        return !latex.isEmpty()
                && !latex.endsWith("\\")
                && !Character.isWhitespace(latex.charAt(latex.length() - 1));
    }
}
