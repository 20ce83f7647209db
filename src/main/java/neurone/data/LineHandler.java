package neurone.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a sample. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<CsvSample.Line> {

    private final NumberText number = new NumberText();
    private List<CsvSample.Cell> cells = List.of();

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        int from = Spaces.start(text, offset, offset + length);
        int to = Spaces.end(text, from, offset + length);
        cells.add(
                new CsvSample.Cell(
                        new String(text, from, to - from), quoted, number.read(text, from, to)));
    }

    @Override
    protected CsvSample.Line buildRecord() {
        return new CsvSample.Line(getStartingLineNumber(), cells);
    }
}
