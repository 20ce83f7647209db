package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    private CsvTable table(String text) throws IOException {
        return CsvTable.read(file(text));
    }

    private void assertRefuses(ThrowingCallable reading, String problem) {
        assertThatThrownBy(reading)
                .isInstanceOf(DataFormatException.class)
                .hasMessage(folder.resolve("some.csv") + ": " + problem);
    }

    private void assertRejects(ThrowingCallable call, String problem) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem.replace("FILE", folder.resolve("some.csv").toString()));
    }

    @Test
    void turnsClassesIntoOneHotColumnsInTheOrderOfTheirNames() throws IOException {
        CsvTable table = table(FLOWERS);
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.names()).containsExactly("length", "width", "flower");
        Dataset data = table.classes("flower");
        assertThat(data.X().data).containsExactly(1, 3, 5, 2.5, -0.4, 6);
        assertThat(data.Y().data).containsExactly(0, 1, 0, 1, 0, 1);
        assertThat(data.classNames()).containsExactly("daisy", "rose");
        assertThat(data.inputNames()).containsExactly("length", "width");
        assertThat(table.classes(2).Y().data).containsExactly(data.Y().data);
    }

    @Test
    void numbersTheClassesOfATestAsThoseOfTheTraining() throws IOException {
        List<String> names = table(FLOWERS).classes("flower").classNames();
        Dataset test = table("length,width,flower\n7,8,rose\n9,10,rose\n").classes("flower", names);
        assertThat(test.Y().data).containsExactly(0, 0, 1, 1);
        assertThat(test.classNames()).isEqualTo(names);
        CsvTable other = table("length,width,flower\n7,8,rose\n9,10,tulip\n");
        assertRefuses(
                () -> other.classes("flower", names),
                "column \"flower\" has the class \"tulip\", line 3, which is none of"
                        + " [daisy, rose]: correct the cell, or train on examples of that class too");
        assertRejects(
                () -> other.classes("flower", List.of("rose", "tulip", "rose")),
                "expected each class once, got [rose, tulip, rose]");
    }

    @Test
    void turnsTwoClassesIntoOneOutput() throws IOException {
        Dataset data = table(FLOWERS).binary("flower", "rose");
        assertThat(data.Y().data).containsExactly(1, 0, 1);
        assertThat(data.outputs()).isEqualTo(1);
        assertThat(data.classNames()).containsExactly("daisy", "rose");
        assertThat(table("x,y\n5,0\n6,1.0\n7,2\n").binary("y", "1").classNames())
                .containsExactly("not 1", "1");
    }

    @Test
    void takesAnyColumnsAsTargets() throws IOException {
        Dataset data = table("1,2,3\n4,5,6\n").targets(1);
        assertThat(data.X().data).containsExactly(1, 4, 3, 6);
        assertThat(data.Y().data).containsExactly(2, 5);
        assertThat(data.inputNames()).isEmpty();
        assertThat(data.classNames()).isEmpty();
        Dataset house = table("price,rooms,area\n1,2,3\n4,5,6\n").targets("area", "price");
        assertThat(house.X().data).containsExactly(2, 5);
        assertThat(house.Y().data).containsExactly(3, 6, 1, 4);
    }

    @Test
    void ordersClassesNaturally() throws IOException {
        assertThat(classNames("0,10\n0,9\n0,-5\n0,10000000000\n"))
                .containsExactly("-5", "9", "10", "10000000000");
        assertThat(classNames("0,1\n0,1.0\n0,10\n0,2.50\n")).containsExactly("1", "2.5", "10");
        assertThat(classNames("0,week 10\n0,week 2\n0,day\n"))
                .containsExactly("day", "week 2", "week 10");
        assertThat(classNames("0,a2\n0,a\n0,a02\n")).containsExactly("a", "a02", "a2");
    }

    private List<String> classNames(String lines) throws IOException {
        return CsvTable.read(file(lines), CsvFormat.of(',').noHeader()).classes(1).classNames();
    }

    /** The file has decimal commas, and so 1.0 is a text in it. */
    @Test
    void takesANumberInAnotherWritingForTheSameClass() throws IOException {
        CsvTable table = table("a;b\n1,5;2.5\n3,5;4.\n4,5;1\n4,5;1.0\n");
        Dataset data = table.classes("b");
        assertThat(data.classNames()).containsExactly("1", "2.5", "4");
        assertThat(Classes.of(data.Y())).containsExactly(1, 2, 0, 0);
        assertThat(table.oneHot("b").names()).containsExactly("a", "b=1", "b=2.5", "b=4");
        assertThat(table.oneHot("b").inputs().data[7]).isEqualTo(1);
    }

    @Test
    void picksColumnsByNameAndNumber() throws IOException {
        CsvTable table = table("id,a,b,c\n1,2,3,4\n5,6,7,8\n");
        assertThat(table.drop("id", "b").names()).containsExactly("a", "c");
        assertThat(table.keep("c", "a").inputs().data).containsExactly(4, 8, 2, 6);
        assertThat(table.drop(0).keep(1).names()).containsExactly("b");
        assertThat(table.named("w", "x", "y", "z").names()).containsExactly("w", "x", "y", "z");
        assertThat(table.inputs(List.of("c", "id")).data).containsExactly(4, 8, 1, 5);
        assertRejects(
                () -> table.drop("ID"),
                "there is no column \"ID\" in FILE; there is [id, a, b, c]");
        assertRejects(() -> table.keep(4), "the columns of FILE are counted from 0 to 3, got 4");
        assertRejects(
                () -> table.keep(1, 1), "expected at least one column, and each once, got [1, 1]");
        assertRejects(
                () -> table.named("a"),
                "expected 4 names, one for each column and each once, got [a]");
        assertRejects(() -> table.drop(0, 1, 2, 3), "a table keeps at least one column");
        assertRejects(
                () -> table.named("a", " a", "b", "\u00a0"),
                "expected 4 names, one for each column and each once, got [a, a, b, ]");
        assertRejects(
                () -> table.named("a", " a", "b", "c"),
                "expected 4 names, one for each column and each once, got [a, a, b, c]");
    }

    @Test
    void refusesANullAmongNames() throws IOException {
        CsvTable table = table(FLOWERS);
        List<String> names = Arrays.asList("rose", null);
        assertThatThrownBy(() -> table.named("a", "b", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("expected a name for each column, got null in place 2, counted from 0");
        assertThatThrownBy(() -> table.classes("flower", names))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("expected a name for each class, got null in place 1, counted from 0");
        assertThatThrownBy(() -> table.inputs(names))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("expected a name for each input, got null in place 1, counted from 0");
    }

    @Test
    void refusesANameThatTwoColumnsHave() throws IOException {
        CsvTable table = table("x,x,class\n1,2,a\n3,4,b\n");
        assertRejects(
                () -> table.drop("x"),
                "2 columns of FILE are named \"x\": call them by their numbers, [0, 1], or name all"
                        + " columns with named(...)");
        assertThat(table.drop(1).classes("class").X().data).containsExactly(1, 3);
    }

    @Test
    void refusesANameWhereNoneIs() throws IOException {
        CsvTable table = table("1.5,a\n2.5,b\n");
        assertRejects(
                () -> table.classes("species"),
                "FILE has no header, so there is no column \"species\": call columns by their"
                        + " numbers, 0 to 1, or name them with named(...)");
        assertThat(table.named("x", "species").classes("species").size()).isEqualTo(2);
    }

    private static final String PASSENGERS =
            """
            name,sex,age,survived
            Ann,female,30,1
            Bob,male,,0
            Cid,male,50,0
            Dan,male,40,1
            """;

    @Test
    void makesATestTableLikeThatOfTheTraining() throws IOException {
        CsvTable train = table(PASSENGERS).drop("name").oneHot("sex").fillMissing();
        assertThat(train.names()).containsExactly("sex=female", "sex=male", "age", "survived");
        Dataset data = train.binary("survived", "1");
        assertThat(data.X().data).containsExactly(1, 0, 0, 0, 0, 1, 1, 1, 30, 40, 50, 40);
        CsvTable test = table("age,name,sex\n20,Eve,male\n?,Fay,male\n");
        assertThat(test.like(train.drop("survived")).inputs().data)
                .containsExactly(0, 0, 1, 1, 20, 40);
        assertThat(test.drop("age").inputs(List.of("sex=female", "sex=male")).data)
                .containsExactly(0, 0, 1, 1);
        assertRejects(
                () -> test.like(train),
                "there is no column \"survived\" in FILE, which the other table has: if it is what to"
                        + " predict, type like(train.drop(\"survived\"))");
        CsvTable other = table("age,sex\n20,male\n30,Female\n");
        assertRefuses(
                () -> other.like(train.drop("survived")).inputs(),
                "line 3, column \"sex\" contains \"Female\", which the table that was one-hot encoded"
                        + " did not have: correct the cell, or encode a table that has it");
    }

    @Test
    void makesATableWithoutNamesLikeAnotherByPlaces() throws IOException {
        CsvTable train = table("1.5,2,a\n?,4,b\n3.5,5,a\n").drop(1).fillMissing();
        CsvTable test = table("NA,2,b\n0.5,4,a\n").like(train);
        assertThat(test.classes(1).X().data).containsExactly(2.5, 0.5);
        assertThatThrownBy(() -> table("1.5,a\n2,b\n").like(train))
                .hasMessageContaining("has 2 columns but");
    }

    @Test
    void leavesOutExamplesThatLackAValueOfAColumnThatIsKept() throws IOException {
        assertThat(table(PASSENGERS).dropMissing().size()).isEqualTo(3);
        assertThat(table(PASSENGERS).drop("age").dropMissing().size()).isEqualTo(4);
        assertRefuses(
                () -> table("a,b\n1,\n2,\n").dropMissing(),
                "each example lacks a value: drop the columns that lack most first. 2 examples of 2"
                        + " columns: comma between columns, decimal point, names in line 1, UTF-8."
                        + " Empty: drop(\"b\").");
    }

    @Test
    void refusesMissingValuesWithTheCure() throws IOException {
        for (String missing : List.of("", "?", "NA", "NaN", "null", "N/A", "#N/A")) {
            CsvTable table = table("x,y,z\n1,2,3\n4," + missing + ",6\n");
            String what = missing.isEmpty() ? "" : " but \"" + missing + "\"";
            assertRefuses(
                    () -> table.targets("z"),
                    "line 3, column \"y\" has no value"
                            + what
                            + ": dropMissing() leaves out such examples, fillMissing() gives inputs"
                            + " that are numbers the mean of their column, drop(\"y\") leaves out the"
                            + " column");
            assertRefuses(() -> table.fillMissing().targets("y"), missingTarget(what));
            assertThat(table.fillMissing().targets("z").X().data).containsExactly(1, 4, 2, 2);
        }
        CsvTable labels = table("x,y,species\n1,2,setosa\n3,4,\n");
        assertThatThrownBy(() -> labels.fillMissing().classes("species"))
                .hasMessageContaining("line 3, column \"species\" has no value: dropMissing()");
    }

    private static String missingTarget(String what) {
        return "line 3, column \"y\" has no value"
                + what
                + ": dropMissing() leaves out such examples, fillMissing() gives inputs that are"
                + " numbers the mean of their column, drop(\"y\") leaves out the column";
    }

    @Test
    void refusesTextWhereANumberBelongs() throws IOException {
        assertRefuses(
                () -> table("a,b,c\n1,2,3\n4,five,6\n7,8,9\n").targets("c"),
                "line 3, column \"b\" contains \"five\"; expected a number: correct it, or empty its"
                        + " field and call dropMissing()");
        assertRefuses(
                () -> table(FLOWERS).targets("length"),
                "line 2, column \"flower\" contains \"rose\"; expected a number. The column is text:"
                        + " classes(\"flower\") predicts it, oneHot(\"flower\") makes inputs of it,"
                        + " drop(\"flower\") leaves it out");
        assertRefuses(
                () -> table("1.5,a\n2,b\n").inputs(),
                "line 1, column 2 contains \"a\"; expected a number. The column is text: classes(1)"
                        + " predicts it, drop(1) leaves it out");
        assertRefuses(
                () -> table("a;b\n1,5;2\n3,5;2.5\n1,5;3\n").inputs(),
                "line 3, column \"b\" contains \"2.5\"; expected a number with a decimal comma");
        for (String text : List.of("12D", "0x1p3", "inf", "5.1cm", "1e999")) {
            assertRefuses(
                    () -> table("a,b\n1,2\n4," + text + "\n5,6\n7,8\n").inputs(),
                    "line 3, column \"b\" contains \""
                            + text
                            + "\"; expected a number: correct it, or empty its field and call"
                            + " dropMissing()");
        }
    }

    @Test
    void refusesClassesThatAreNone() throws IOException {
        assertRefuses(
                () -> table("x,species\n1,setosa\n2,Setosa\n").classes("species"),
                "column \"species\" has the classes \"Setosa\" and \"setosa\", line 2, which differ in"
                        + " case alone: mend the file, or name all classes, classes(...,"
                        + " List.of(...))");
        assertRefuses(
                () -> table("x,y\n1,a\n2,a\n").classes("y"),
                "column \"y\" has one class only, [a]: take another column, or name all"
                        + " classes, classes(..., List.of(...))");
        String numbers =
                IntStream.range(0, 40)
                        .mapToObj(i -> i % 7 + "," + i % 30 / 10.0 + "\n")
                        .collect(Collectors.joining());
        assertRefuses(
                () -> table("x,y\n" + numbers).classes("y"),
                "column \"y\" has 30 classes in 40 examples: targets(\"y\") predicts a number,"
                        + " drop(\"y\") leaves the column out");
        assertRefuses(
                () -> table("x,y\n1,1e19\n2,12345678901234567890\n3,4\n4,4\n").classes("y"),
                "column \"y\" has the number 1.0E19, of which a class may lose digits:"
                        + " write it as a text, with a letter before it");
        assertRejects(
                () -> table(FLOWERS).binary("flower", "tulip"),
                "column \"flower\" of FILE has no class \"tulip\"; it has [daisy, rose]");
    }

    @Test
    void refusesMoreClassesThanThereCanBe() throws IOException {
        String many =
                IntStream.rangeClosed(0, 3000)
                        .mapToObj(i -> "1," + i % 1001 + "\n")
                        .collect(Collectors.joining());
        assertRefuses(
                () -> CsvTable.read(file(many), CsvFormat.of(',').noHeader()).classes(1),
                "column 2 has more than 1000 classes in 3001 examples: targets(1) predicts a number,"
                        + " drop(1) leaves the column out");
    }

    private CsvTable spam(int examples) throws IOException {
        String lines =
                IntStream.range(0, examples)
                        .mapToObj(i -> "1.5," + (i % 3 == 0 ? "spam" : "w" + i) + "\n")
                        .collect(Collectors.joining());
        return table("x,word\n" + lines);
    }

    @Test
    void tellsOneClassFromAsManyOthersAsThereAre() throws IOException {
        for (int examples : new int[] {40, 5000}) {
            Dataset data = spam(examples).binary("word", "spam");
            assertThat(data.Y().data).startsWith(1, 0, 0, 1).hasSize(examples);
            assertThat(data.classNames()).containsExactly("not spam", "spam");
        }
        assertThat(spam(5000).binary("word", "w4999").Y().data[4999]).isEqualTo(1);
        assertRejects(
                () -> spam(5000).binary("word", "ham"),
                "column \"word\" of FILE has no class \"ham\"; it has [spam, w1, w2, w4, w5, w7, w8,"
                        + " w10, w11, w13 and 3324 more]");
    }

    @Test
    void refusesAClassThatMayBeTwo() throws IOException {
        CsvTable cases = table("x,y\n1,yes\n2,no\n3,Yes\n4,No\n");
        assertRefuses(
                () -> cases.binary("y", "yes"),
                "column \"y\" has the classes \"Yes\" and \"yes\", line 2, which differ in case alone:"
                        + " mend the file");
        assertThat(table("x,y\n1,yes\n2,no\n3,No\n").binary("y", "yes").Y().data)
                .containsExactly(1, 0, 0);
        CsvTable long1 = table("x,y\n1,1e19\n2,12345678901234567890\n3,4\n4,4\n");
        assertRefuses(
                () -> long1.binary("y", "1e19"),
                "column \"y\" has the number 1.0E19, of which a class may lose digits:"
                        + " write it as a text, with a letter before it");
        assertThat(long1.binary("y", "4").Y().data).containsExactly(0, 0, 1, 1);
    }

    @Test
    void refusesInputsThatAreNoneWithACureForInputs() throws IOException {
        String cities =
                IntStream.range(0, 40)
                        .mapToObj(i -> "1.5,city" + i % 26 + "\n")
                        .collect(Collectors.joining());
        assertRefuses(
                () -> table("x,city\n" + cities).oneHot("city"),
                "column \"city\" has 26 texts in 40 examples, too many to make an input of each:"
                        + " drop(\"city\") leaves the column out");
        assertRefuses(
                () -> spam(5000).oneHot("word"),
                "column \"word\" has more than 1000 texts in 5000 examples, too many to make an"
                        + " input of each: drop(\"word\") leaves the column out");
        assertRefuses(
                () -> table("x,sex\n1,male\n2,female\n3,Male\n").oneHot("sex"),
                "column \"sex\" has the texts \"Male\" and \"male\", line 2, which differ in case"
                        + " alone: mend the file, or drop(\"sex\") leaves the column out");
    }

    @Test
    void refusesToEncodeAColumnTwice() throws IOException {
        CsvTable table = table("x,sex\n1,male\n2,female\n3,male\n").oneHot("sex");
        assertRejects(
                () -> table.oneHot("sex=male"),
                "oneHot expects a column of FILE, got \"sex=male\", which oneHot has made of"
                        + " \"sex\": leave it as it is");
    }

    @Test
    void refusesATableWithoutInputs() throws IOException {
        assertRefuses(
                () -> table("x\n1\n2\n").targets("x"),
                "has one column only, so there are no inputs; it was read as: 2 examples of 1 column:"
                        + " one column, decimal point, names in line 1, UTF-8.");
        assertThat(table("x\n1\n2\n").inputs().data).containsExactly(1, 2);
    }

    @Test
    void saysOfWhichColumnsToBeware() throws IOException {
        assertThat(table("id,x,sex\n1,2,m\n2,,f\n3,4,m\n").format())
                .isEqualTo(
                        "3 examples of 3 columns: comma between columns, decimal point, names in line"
                                + " 1, UTF-8. Only counts the lines: drop(\"id\"). Text:"
                                + " classes(\"sex\") to predict it, oneHot(\"sex\") to make inputs,"
                                + " drop(\"sex\") to leave out. Missing values: column \"x\" lacks 1;"
                                + " dropMissing() or fillMissing().");
        assertThat(
                        table("id,x,sex\n1,2,m\n2,,f\n3,4,m\n")
                                .drop("id")
                                .oneHot("sex")
                                .fillMissing()
                                .format())
                .isEqualTo(
                        "3 examples of 3 columns: comma between columns, decimal point, names in line"
                                + " 1, UTF-8.");
    }

    @Test
    void skipsBlankLinesAndBlankColumnsAtTheEnd() throws IOException {
        CsvTable table = table("x,y,,\n\n1,2,,\n , \n,,,\n3,4\n,,,\n");
        assertThat(table.names()).containsExactly("x", "y");
        assertThat(table.inputs().data).containsExactly(1, 3, 2, 4);
    }

    @Test
    void stripsSpaceRoundNamesNumbersAndTexts() throws IOException {
        CsvTable table = table("\uFEFF\"length\", width ,c\r\n 1 ,\u00a02\u00a0, a \r\n3,4,b\r\n");
        assertThat(table.names()).containsExactly("length", "width", "c");
        assertThat(table.classes(" c").X().data).containsExactly(1, 3, 2, 4);
        assertThat(table.classes("c").classNames()).containsExactly("a", "b");
    }

    @Test
    void refusesARaggedLine() throws IOException {
        assertRefuses(
                () -> table("1,2,3\n\n4,5\n6,7,8\n"),
                "line 3 has 2 fields but line 1 has 3: give each line the same number of them, and put"
                        + " quotes round a field that has a comma in it");
        assertRefuses(
                () -> table("1,2,3\n4,5,6,7\n6,7,8\n"),
                "line 2 has 4 fields but line 1 has 3: give each line the same number of them, and put"
                        + " quotes round a field that has a comma in it");
        assertRefuses(
                () -> table("bank,x\n\na,b,c\n6,7,8\n1,2,3\n"),
                "line 1 has 2 fields but line 3 has 3: if the table begins there, skip what stands"
                        + " above it with CsvFormat.found().skip(2); else give each line the same"
                        + " number of fields");
        Path file = folder.resolve("some.csv");
        assertThat(CsvTable.read(file, CsvFormat.found().skip(2)).names())
                .containsExactly("a", "b", "c");
    }

    @Test
    void takesWhatIsStatedForGranted() throws IOException {
        Path file = file("1,5\n2,7\n");
        assertThat(CsvTable.read(file, CsvFormat.of(',')).inputs().data)
                .containsExactly(1, 2, 5, 7);
        assertThat(CsvTable.read(file, CsvFormat.of(';').decimalComma()).inputs().data)
                .containsExactly(1.5, 2.7);
        Path thousands = file("a;b\n1.234;x\n");
        assertThat(
                        CsvTable.read(thousands, CsvFormat.found().decimalComma())
                                .drop("b")
                                .inputs()
                                .data)
                .containsExactly(1234);
        assertThat(
                        CsvTable.read(thousands, CsvFormat.found().decimalPoint())
                                .drop("b")
                                .inputs()
                                .data)
                .containsExactly(1.234);
        Path header = file("0,1,2\n3,4,5\n");
        assertThat(CsvTable.read(header, CsvFormat.found().header()).names())
                .containsExactly("0", "1", "2");
        assertThat(CsvTable.read(header, CsvFormat.found().noHeader()).size()).isEqualTo(2);
        Path latin = folder.resolve("some.csv");
        Files.writeString(latin, "x,y\n1,\u00e9\n", StandardCharsets.UTF_16LE);
        assertThat(
                        CsvTable.read(latin, CsvFormat.found().charset(StandardCharsets.UTF_16LE))
                                .columns())
                .isEqualTo(2);
        assertRefuses(
                () ->
                        CsvTable.read(
                                file("x\n\u00e9\n"),
                                CsvFormat.found().charset(StandardCharsets.US_ASCII)),
                "is not text in the encoding that is stated: state another with"
                        + " CsvFormat.found().charset(...), or save it again as UTF-8");
        assertThatThrownBy(() -> CsvFormat.of('.')).hasMessageContaining("try ','");
        assertThatThrownBy(() -> CsvFormat.found().skip(-1)).hasMessageContaining("got -1");
    }

    @Test
    void takesWhatComesFurtherDownIntoAccount() throws IOException {
        String whole = "1;2\n".repeat(100_000);
        double[] x = table("a;b\n" + whole + "1,5;2\n").keep("a").inputs().data;
        assertThat(x).hasSize(100_001).endsWith(1, 1.5);
        Path file = folder.resolve("some.csv");
        Files.writeString(file, "a;b\n" + whole + "3;\u00e9\n", Charset.forName("windows-1252"));
        CsvTable latin = CsvTable.read(file);
        assertThat(latin.format()).contains("windows-1252").contains("line 100002, \"\u00e9\"");
    }

    @Test
    void refusesAnEmptyFileAndAHeaderAlone() throws IOException {
        assertRefuses(() -> table(""), "there is no example in the file");
        assertRefuses(() -> table("\n\n"), "there is no example in the file");
        assertRefuses(() -> table("a,b\n"), "there is no example in the file");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertRefuses(() -> CsvTable.read(folder.resolve("some.csv")), "there is no such file");
    }

    @Test
    void saysWhereItLookedForAFile() {
        assertThatThrownBy(() -> CsvTable.read(Path.of("some.csv")))
                .hasMessage(Path.of("some.csv").toAbsolutePath() + ": there is no such file");
    }

    @Test
    void refusesLinesThatAreTooLong() throws IOException {
        assertRefuses(
                () -> table("1,2\n3,4\n5,6\n3," + "4,".repeat(100_000) + "\n"),
                "line 4 has a field of more than 10000 characters, or more than 100000 fields");
        assertRefuses(
                () -> table("x,y\n3," + "4".repeat(10_001) + "\n"),
                "line 2 has a field of more than 10000 characters, or more than 100000 fields");
        assertThatThrownBy(() -> table("x,y\n3," + "4".repeat(20_000_000)))
                .isInstanceOf(DataFormatException.class)
                .hasMessageContaining("or a field of more than 10000 characters");
    }

    @Test
    void refusesQuotesThatAreMisplaced() throws IOException {
        String problem =
                "line 2 has a quote (\") that does not end, or that should be written twice, or a field"
                        + " of more than 10000 characters";
        assertRefuses(() -> table("x,y\n3,\"4\n5,6\n"), problem);
        assertRefuses(() -> table("x,y\n3,\"4\"4\n"), problem);
        String far =
                "line 4 has a quote (\") that does not end, or that should be written twice, or a field"
                        + " of more than 10000 characters";
        String quoted =
                """
                "name";"size"
                "x";1.5
                "w";1.6
                "y "bad" z";2
                "v";1.7
                """;
        assertRefuses(() -> table(quoted), far);
        assertRefuses(() -> table("name;size\nx;1.5\nw;1.6\n2;\"y\" z\nv;1.7\n"), far);
    }

    @Test
    void asksForTheNamesThatAreMissing() throws IOException {
        assertRefuses(
                () -> table("a,b\n1,2,3\n1,2,\n4,2,\n7,8,\n"),
                "line 1 names 2 columns but line 2 has 3 fields: add the missing names, or skip this"
                        + " line with CsvFormat.found().skip(1).noHeader()");
    }

    @Test
    void saysThatAFileIsInNoEncodingThatItKnows() throws IOException {
        Path file = folder.resolve("some.csv");
        Files.write(file, new byte[] {'x', ',', 'y', '\n', '1', ',', (byte) 0x81, '\n'});
        assertRefuses(
                () -> CsvTable.read(file),
                "is neither in UTF-8 nor in windows-1252: state its encoding with"
                        + " CsvFormat.found().charset(...), or save it again as UTF-8");
    }

    @Test
    void saysInWhichLineTheNamesAre() throws IOException {
        String lines = "\n\nsize,kind\n1,x\n2,x\n3,y\n";
        assertThat(table(lines).format()).contains("names in line 3, UTF-8");
        assertThat(CsvTable.read(file("bank\n" + lines), CsvFormat.found().skip(1)).format())
                .contains("names in line 4, UTF-8");
    }

    @Test
    @Timeout(5)
    void looksAtEachLineOfASampleButAFewTimes() throws IOException {
        assertRefuses(
                () -> table("a,b,c;d;e\n" + "ab,cd;ef\n".repeat(20_000)),
                "line 2 has 2 fields but line 1 has 3: give each line the same number of them, and put"
                        + " quotes round a field that has a comma in it");
    }

    @Test
    void keepsClassesApartThatDifferInAnAccent() throws IOException {
        Path file = folder.resolve("some.csv");
        String lines = "1.5,p\u00e8re\n2.5,p\u00e9re\n";
        Files.writeString(file, lines, StandardCharsets.ISO_8859_1);
        assertThat(CsvTable.read(file).classes(1).classNames())
                .containsExactly("p\u00e8re", "p\u00e9re");
        Files.writeString(file, lines);
        assertThat(CsvTable.read(file).classes(1).classNames())
                .containsExactly("p\u00e8re", "p\u00e9re");
    }

    @Test
    void showsNothingOfAFileThatCommandsATerminal() throws IOException {
        String red = "\u001b[31mred\u009b0m\u202e";
        CsvTable table = table(red + ",b\n1," + red + "\n2,blue\n");
        assertThatThrownBy(() -> table.drop("c")).hasMessageEndingWith("[?[31mred?0m?, b]");
        assertThatThrownBy(() -> table.binary("b", "green"))
                .hasMessageEndingWith("[?[31mred?0m?, blue]");
        assertThatThrownBy(table::inputs)
                .hasMessageContaining("line 2, column \"b\" contains \"?[31mred?0m?\"");
        assertThat(table.format()).doesNotContain("\u001b").contains("UTF-8");
    }

    @Test
    void showsALongListAndALongTextInShort() throws IOException {
        String numbers =
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(i -> "1," + i % 500 + "\n")
                        .collect(Collectors.joining());
        CsvTable many = CsvTable.read(file(numbers), CsvFormat.of(',').noHeader());
        assertThatThrownBy(() -> many.binary(1, "yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        " has no class \"yes\"; it has [0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 490 more]");
        assertThatThrownBy(() -> table("a,b\n1," + "x".repeat(121) + "\n").inputs())
                .hasMessageContaining("contains \"" + "x".repeat(120) + "...\"; expected a number");
    }
}
