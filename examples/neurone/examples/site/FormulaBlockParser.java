package neurone.examples.site;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads the lines between two {@code $$} as they are. */
final class FormulaBlockParser extends AbstractBlockParser {

    private static final String FENCE = "$$";

    /** Begins a formula at a line that holds {@code $$} alone. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return isFence(state)
                    ? BlockStart.of(new FormulaBlockParser())
                            .atIndex(state.getLine().getContent().length())
                    : BlockStart.none();
        }
    }

    private final FormulaBlock block = new FormulaBlock();
    private final StringBuilder latex = new StringBuilder();

    private static boolean isFence(ParserState state) {
        return state.getLine().getContent().toString().strip().equals(FENCE);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return isFence(state) ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        latex.append(line.getContent()).append('\n');
    }

    @Override
    public void closeBlock() {
        block.setLatex(latex.toString().strip());
    }
}
