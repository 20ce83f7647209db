package neurone.data;

/**
 * What a column of a table holds: how many numbers, texts and missing values.
 *
 * @param firstText the row of its first text, or -1
 */
record ColumnCount(int numbers, int texts, int missing, int firstText) {

    static ColumnCount of(CsvTable table, Column column) {
        Cells cells = table.content().cells();
        int numbers = 0;
        int missing = 0;
        int firstText = -1;
        for (int i = 0; i < table.size(); i++) {
            int row = table.row(i);
            if (!Double.isNaN(column.input(cells, row))) {
                numbers++;
            } else if (cells.isMissing(row, column.place())) {
                missing++;
            } else if (firstText < 0) {
                firstText = row;
            }
        }
        return new ColumnCount(numbers, table.size() - numbers - missing, missing, firstText);
    }

    boolean isText() {
        return texts > numbers;
    }

    boolean isEmpty() {
        return numbers + texts == 0;
    }
}
