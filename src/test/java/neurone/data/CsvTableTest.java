package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    private static final String FLOWERS =
            """
            length,width,flower
            1,2.5,rose
            3,-4e-1,daisy
            5,6,"rose"
            """;

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.csv"), text);
    }

    private void assertRefuses(ThrowingCallable reading, String problem) {
        assertThatThrownBy(reading)
                .isInstanceOf(DataFormatException.class)
                .hasMessage(folder.resolve("some.csv") + ": " + problem);
    }

    @Test
    void turnsClassesIntoOneHotColumnsInTheOrderOfTheirNames() throws IOException {
        CsvTable table = CsvTable.readWithHeader(file(FLOWERS));
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.column("flower")).isEqualTo(2);
        assertThat(table.classNames(2)).containsExactly("daisy", "rose");
        Dataset data = table.classes(2);
        assertThat(data.X().data).containsExactly(1, 3, 5, 2.5, -0.4, 6);
        assertThat(data.Y().data).containsExactly(0, 1, 0, 1, 0, 1);
    }

    @Test
    void turnsTwoClassesIntoOneOutput() throws IOException {
        Dataset data = CsvTable.readWithHeader(file(FLOWERS)).binary(2, "rose");
        assertThat(data.Y().data).containsExactly(1, 0, 1);
        assertThat(data.outputs()).isEqualTo(1);
    }

    @Test
    void takesAnyColumnAsTheTarget() throws IOException {
        Dataset data = CsvTable.read(file("1,2,3\n4,5,6\n")).targets(1);
        assertThat(data.X().data).containsExactly(1, 4, 3, 6);
        assertThat(data.Y().data).containsExactly(2, 5);
    }

    @Test
    void ordersClassesThatAreNumbersAsNumbers() throws IOException {
        assertThat(CsvTable.read(file("0,10\n0,9\n0,-1\n")).classNames(1))
                .containsExactly("-1", "9", "10");
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws IOException {
        Dataset data = CsvTable.read(file("\uFEFF 1 , 2\r\n\r\n3,4\r\n")).targets(1);
        assertThat(data.X().data).containsExactly(1, 3);
        assertThat(data.Y().data).containsExactly(2, 4);
    }

    @Test
    void refusesARaggedLine() throws IOException {
        Path file = file("1,2,3\n\n4,5\n");
        assertRefuses(
                () -> CsvTable.read(file),
                "line 3 has 2 fields but line 1 has 3: give each line the same number of them");
    }

    @Test
    void doesNotLookForANameInAHeaderOfAnotherLength() throws IOException {
        Path file = file("sleep,passed\n1,2,0\n3,4,1\n");
        CsvTable table = CsvTable.readWithHeader(file);
        assertThat(table.targets(2).X().data).containsExactly(1, 3, 2, 4);
        assertThatThrownBy(() -> table.column("passed"))
                .hasMessage(
                        "the header of "
                                + file
                                + " has 2 fields but the lines have 3, so it does not name their"
                                + " columns: count them from 0 instead");
    }

    @Test
    void refusesTextWhereANumberBelongs() throws IOException {
        Path file = file("a,b,c\n1,2,3\n4,five,6\n");
        assertRefuses(
                () -> CsvTable.readWithHeader(file).targets(2),
                "line 3, column 2 has \"five\" where a finite number belongs");
        assertRefuses(
                () -> CsvTable.read(file).targets(2),
                "line 1, column 3 has \"c\" where a finite number belongs");
    }

    @Test
    void refusesNumbersThatAreNotFiniteAndFieldsThatAreEmpty() throws IOException {
        Path file = file("1,2\nNaN,3\n,4\n");
        assertRefuses(
                () -> CsvTable.read(file).targets(1),
                "line 2, column 1 has \"NaN\" where a finite number belongs");
        assertRefuses(
                () -> CsvTable.read(file("1,2\n,4\n")).targets(1),
                "line 2, column 1 has \"\" where a finite number belongs");
    }

    @Test
    void refusesAnEmptyFileAndAHeaderAlone() throws IOException {
        assertRefuses(() -> CsvTable.read(file("")), "there is no example in the file");
        assertRefuses(
                () -> CsvTable.readWithHeader(file("a,b\n")), "there is no example in the file");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefuses(() -> CsvTable.read(folder.resolve("some.csv")), "there is no such file");
    }

    @Test
    void refusesLinesThatAreTooLong() throws IOException {
        assertRefuses(
                () -> CsvTable.read(file("1,2\n" + "3,".repeat(100_000) + "\n")),
                "cannot be read: Record starting at line 2 has surpassed the maximum limit of"
                        + " 100000 fields");
        assertRefuses(
                () -> CsvTable.read(file("1,2\n3," + "4".repeat(10_001) + "\n")),
                "cannot be read: Field at index 1 in record starting at line 2 exceeds the max"
                        + " field size of 10000 characters");
        assertRefuses(
                () -> CsvTable.read(file("1,2\n3," + "4".repeat(20_000_000))),
                "cannot be read: The maximum buffer size of 65536 is insufficient to read the data"
                        + " of a single field. This issue typically arises when a quotation begins"
                        + " but does not conclude within the confines of this buffer's maximum"
                        + " limit. (record starting at line 2)");
    }

    @Test
    void refusesQuotesThatAreMisplaced() throws IOException {
        assertRefuses(
                () -> CsvTable.read(file("1,2\n3,\"4\n5,6\n")),
                "cannot be read: Unclosed quoted field at end of input (record starting at line"
                        + " 2)");
        assertRefuses(
                () -> CsvTable.read(file("1,2\n3,\"4\"4\n")),
                "cannot be read: Unexpected character after closing quote: '4' (0x34) (record"
                        + " starting at line 2)");
    }

    @Test
    void refusesMoreClassesThanThereCanBe() throws IOException {
        String numbers =
                IntStream.rangeClosed(0, 1000)
                        .mapToObj(i -> "1," + i + "\n")
                        .collect(Collectors.joining());
        assertRefuses(
                () -> CsvTable.read(file(numbers)).classes(1),
                "column 2 holds 1001 classes, more than 1000: if it is a number to predict, use"
                        + " targets(1)");
    }

    @Test
    void refusesAFileThatIsNotText() throws IOException {
        Files.write(folder.resolve("some.csv"), new byte[] {'1', ',', (byte) 0xff, (byte) 0xfe});
        assertRefuses(
                () -> CsvTable.read(folder.resolve("some.csv")),
                "is not text in UTF-8: save it again as UTF-8");
    }

    @Test
    void refusesLatin1BeforeItMergesClasses() throws IOException {
        Path file = folder.resolve("some.csv");
        Files.writeString(file, "1,p\u00e8re\n2,p\u00e9re\n", StandardCharsets.ISO_8859_1);
        assertRefuses(() -> CsvTable.read(file), "is not text in UTF-8: save it again as UTF-8");
        Files.writeString(file, "1,p\u00e8re\n2,p\u00e9re\n");
        assertThat(CsvTable.read(file).classNames(1)).containsExactly("p\u00e8re", "p\u00e9re");
        Files.write(file, new byte[] {'1', ',', '2', (byte) 0xc3});
        assertRefuses(() -> CsvTable.read(file), "is not text in UTF-8: save it again as UTF-8");
    }

    @Test
    void stripsTheNamesOfColumnsAsItDoesFields() throws IOException {
        CsvTable table = CsvTable.readWithHeader(file("\uFEFF\"length\", width \n1,2\n"));
        assertThat(table.column("length")).isZero();
        assertThat(table.column("width")).isEqualTo(1);
        assertThat(table.column(" width")).isEqualTo(1);
    }

    @Test
    void showsNothingOfAFileThatCommandsATerminal() throws IOException {
        String red = "\u001b[31mred\u009b0m\u202e";
        CsvTable table = CsvTable.readWithHeader(file(red + ",b\n1," + red + "\n2,blue\n"));
        assertThatThrownBy(() -> table.column("c")).hasMessageEndingWith("[?[31mred?0m?, b]");
        assertThatThrownBy(() -> table.binary(1, "green"))
                .hasMessageEndingWith("[?[31mred?0m?, blue]");
        assertRefuses(
                () -> table.targets(1),
                "line 2, column 2 has \"?[31mred?0m?\" where a finite number belongs");
        assertRefuses(
                () -> CsvTable.read(file("1," + red + "\n")).classes(1),
                "column 2 holds one class, [?[31mred?0m?], in all lines");
        assertRefuses(
                () -> CsvTable.read(file("1,\"2\"\u001b\n")),
                "cannot be read: Unexpected character after closing quote: '?' (0x1b) (record"
                        + " starting at line 1)");
    }

    @Test
    void showsALongListAndALongTextInShort() throws IOException {
        String numbers =
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(i -> "1," + i + "\n")
                        .collect(Collectors.joining());
        assertThatThrownBy(() -> CsvTable.read(file(numbers)).binary(1, "yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        " has no class \"yes\"; it has [1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 990"
                                + " more]");
        assertRefuses(
                () -> CsvTable.read(file("1," + "x".repeat(41) + "\n")).targets(1),
                "line 1, column 2 has \"" + "x".repeat(40) + "...\" where a finite number belongs");
    }

    @Test
    void refusesAFileWithoutAnInputOrWithOneClass() throws IOException {
        assertRefuses(
                () -> CsvTable.read(file("1\n2\n")).targets(0),
                "there is one column only, and so no input");
        assertRefuses(
                () -> CsvTable.read(file("1,a\n2,a\n")).classes(1),
                "column 2 holds one class, [a], in all lines");
    }

    @Test
    void refusesAColumnThatIsNotThere() throws IOException {
        CsvTable table = CsvTable.readWithHeader(file(FLOWERS));
        assertThatThrownBy(() -> table.classes(3))
                .hasMessage("columns are counted from 0 to 2, got 3");
        assertThatThrownBy(() -> table.column("color"))
                .hasMessage(
                        "there is no column \"color\" in "
                                + folder.resolve("some.csv")
                                + "; there is [length, width, flower]");
        assertThatThrownBy(() -> table.binary(2, "tulip"))
                .hasMessage(
                        "column 3 of "
                                + folder.resolve("some.csv")
                                + " has no class \"tulip\"; it has [daisy, rose]");
    }
}
