package neurone.doors;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static neurone.doors.Typed.fine;
import static neurone.doors.Typed.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import neurone.data.CsvFormat;
import neurone.data.CsvTable;
import neurone.data.Dataset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files of values as spreadsheets, sites and other programs write them, and calls that are off. */
class CsvDoorTest {

    private static final String HEADER = "length,width,species\n";

    private static final String FLOWERS =
            HEADER
                    + """
                    5.1,3.5,setosa
                    4.9,3.0,setosa
                    7.0,3.2,versicolor
                    6.4,3.1,versicolor
                    6.3,3.3,virginica
                    5.8,2.7,virginica
                    """;

    private static final String WITHOUT_HEADER = FLOWERS.replace(HEADER, "");

    private static final String THREE =
            "m = 6, n_x = 2, n_y = 3, classes [setosa, versicolor, virginica]";

    private static final String FIELDS =
            " fields but line 1 has 3: give each line the same number of them, and put quotes round"
                    + " a field that has a comma in it";

    private static final String SKIP =
            "line 1 has 4 fields but line 2 has 5: if the table begins there,"
                    + " skip what stands above"
                    + " it with CsvFormat.found().skip(1); else give each line the same number of"
                    + " fields";

    private static final String CORRECT = ": correct it, or empty its field and call dropMissing()";

    @TempDir Path folder;

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("f.csv"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvTable table(String text) {
        return table(text, UTF_8);
    }

    private CsvTable table(String text, Charset charset) {
        return CsvTable.read(file(text.getBytes(charset)));
    }

    private CsvTable table(String text, CsvFormat format) {
        return CsvTable.read(file(text.getBytes(UTF_8)), format);
    }

    private static String shown(Dataset data) {
        return data + ", classes " + data.classNames();
    }

    private String classes(String text) {
        return shown(table(text).classes("species"));
    }

    /** The third flower, line 4, as something else. */
    private static String with(String line) {
        return FLOWERS.replace("7.0,3.2,versicolor", line);
    }

    /** It is refused, with a sentence that begins with where the file lies. */
    private DynamicTest refusedFile(String typed, Callable<?> action, String sentence) {
        return refused(typed, action, folder.resolve("f.csv") + ": " + sentence);
    }

    private DynamicTest refusedLine(String typed, String line, String sentence) {
        return refusedFile(typed, () -> classes(with(line)), "line 4" + sentence);
    }

    private DynamicTest missing(String typed, String line, String what, String column) {
        return refusedLine(
                typed,
                line,
                String.format(
                        ", column \"%2$s\" has no value%1$s: dropMissing() leaves out such"
                                + " examples, fillMissing() gives inputs that are numbers the mean"
                                + " of their column, drop(\"%2$s\") leaves out the column",
                        what, column));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @TestFactory
    Stream<DynamicTest> files() {
        String french = FLOWERS.replace(',', ';').replace('.', ',').replace("species", "espèce");
        return Stream.of(
                fine("commas and a header", () -> classes(FLOWERS), THREE),
                fine(
                        "semicolons and decimal commas, as a French Excel writes them",
                        () -> shown(table('\uFEFF' + french).classes(2)),
                        THREE),
                fine(
                        "the same, its column by name",
                        () -> shown(table('\uFEFF' + french).classes("espèce")),
                        THREE),
                fine(
                        "the same in windows-1252",
                        () ->
                                shown(
                                        table(french, Charset.forName("windows-1252"))
                                                .classes("espèce")),
                        THREE),
                fine(
                        "the same in UTF-16",
                        () -> shown(table(french, UTF_16).classes("espèce")),
                        THREE),
                refusedFile(
                        "the same, and its first column as the class",
                        () -> table(french).classes(0),
                        "line 2, column \"espèce\" contains \"setosa\"; expected a number. The"
                                + " column is text: classes(\"espèce\") predicts it,"
                                + " oneHot(\"espèce\") makes inputs of it, drop(\"espèce\") leaves"
                                + " it out"),
                fine("tabs", () -> classes(FLOWERS.replace(',', '\t')), THREE),
                fine("semicolons and points", () -> classes(FLOWERS.replace(',', ';')), THREE),
                fine("an empty line", () -> classes(FLOWERS + "\n" + "6,3,setosa"), "m = 7..."),
                fine("a line of spaces", () -> classes(FLOWERS + "   \n"), THREE),
                fine(
                        "a comma at the end of each line",
                        () -> classes(FLOWERS.replace("\n", ",\n")),
                        THREE),
                fine("no header", () -> shown(table(WITHOUT_HEADER).classes(2)), THREE),
                fine(
                        "packed with gzip",
                        () -> shown(CsvTable.read(file(packed(FLOWERS))).classes("species")),
                        THREE),
                refusedFile(
                        "packed with gzip, and truncated",
                        () -> CsvTable.read(file(Arrays.copyOf(packed(FLOWERS), 12))),
                        "is packed with gzip, and is truncated or damaged: download it again"),
                refusedFile(
                        "packed with gzip, and damaged",
                        () -> CsvTable.read(file(damaged(packed(FLOWERS)))),
                        "is packed with gzip, and is truncated or damaged: download it again"),
                refusedFile("an empty file", () -> classes(""), "there is no example in the file"),
                refusedFile(
                        "a header alone", () -> classes(HEADER), "there is no example in the file"),
                refused(
                        "a file that is not there",
                        () -> CsvTable.read(Path.of("nowhere.csv")),
                        Path.of("nowhere.csv").toAbsolutePath() + ": there is no such file"),
                refused(
                        "a folder",
                        () -> CsvTable.read(folder),
                        folder + ": cannot be read: Is a directory"));
    }

    private static byte[] damaged(byte[] packed) {
        packed[packed.length - 5] ^= 1;
        return packed;
    }

    @TestFactory
    Stream<DynamicTest> lines() {
        return Stream.of(
                missing("NaN", "7.0,NaN,versicolor", " but \"NaN\"", "width"),
                missing("NA", "7.0,NA,versicolor", " but \"NA\"", "width"),
                missing("a question mark", "7.0,?,versicolor", " but \"?\"", "width"),
                missing("nothing", "7.0,,versicolor", "", "width"),
                missing("no label", "7.0,3.2,", "", "species"),
                fine(
                        "nothing, left out as the sentence says",
                        () -> table(with("7.0,,versicolor")).dropMissing().classes("species"),
                        "m = 5, n_x = 2, n_y = 3"),
                fine(
                        "nothing, filled in as the sentence says",
                        () -> table(with("7.0,,versicolor")).fillMissing().classes("species"),
                        "m = 6, n_x = 2, n_y = 3"),
                refusedLine("too few fields", "7.0,versicolor", " has 2" + FIELDS),
                refusedLine("decimal commas among commas", "7,0,3,2,versicolor", " has 5" + FIELDS),
                refusedLine(
                        "a comment",
                        "# the third",
                        " has 1 field but line 1 has 3, and begins with #: if it is a comment, delete it"),
                refusedLine(
                        "a unit",
                        "7.0cm,3.2,versicolor",
                        ", column \"length\" contains \"7.0cm\"; expected a number" + CORRECT),
                refusedLine(
                        "numbers of Java",
                        "7.0d,3.2f,versicolor",
                        ", column \"length\" contains \"7.0d\"; expected a number" + CORRECT),
                refusedLine(
                        "infinity",
                        "inf,3.2,versicolor",
                        ", column \"length\" contains \"inf\"; expected a number" + CORRECT),
                refusedLine(
                        "a quote that is not closed",
                        "\"7.0,3.2,versicolor",
                        " has a quote (\") that does not end, or that should be written"
                                + " twice, or a field of more than 10000 characters"),
                fine(
                        "a comma for thousands",
                        () -> table(with("\"7,000.0\",3.2,versicolor")).inputs(List.of("length")),
                        "...7000..."),
                refusedFile(
                        "a label in two spellings",
                        () -> classes(with("7.0,3.2,Versicolor")),
                        "column \"species\" has the classes \"Versicolor\" and \"versicolor\","
                                + " line 5, which differ in case alone: mend the file, or name"
                                + " all classes, classes(..., List.of(...))"),
                fine(
                        "labels 1 and 1.0",
                        () -> shown(table("x,y\n1,1\n2,1.0\n3,10\n4,2\n").classes("y")),
                        "m = 4, n_x = 1, n_y = 3, classes [1, 2, 10]"));
    }

    @TestFactory
    Stream<DynamicTest> columns() {
        StringBuilder numbered = new StringBuilder("Id,length,species\n");
        StringBuilder houses = new StringBuilder("size,price\n");
        for (int i = 1; i <= 60; i++) {
            numbered.append(i).append(',').append(i % 7).append(i % 2 == 0 ? ".5,a\n" : ".5,b\n");
            houses.append(i).append(".5,").append(100 + 3 * i).append(".25\n");
        }
        String patients = "3,2,malignant,benign\n1.5,2.5,3.5,4.5,0\n2.5,3,4,5,1\n3.5,1,1,2,0\n";
        return Stream.of(
                refusedFile(
                        "the numbers of the lines as an input",
                        () -> table(numbered.toString()).classes("species"),
                        "column \"Id\" only counts the lines, which tells nothing of"
                                + " other examples: drop(\"Id\") leaves it out, another name,"
                                + " named(...), keeps it"),
                refusedFile(
                        "the numbers of the lines, and some of the lines left out",
                        () ->
                                table(numbered.toString().replace("2,2.5", "2,"))
                                        .dropMissing()
                                        .classes("species"),
                        "column \"Id\" only counts the lines, ..."),
                fine(
                        "the same, left out as the sentence says",
                        () -> table(numbered.toString()).drop("Id").classes("species"),
                        "m = 60, n_x = 1, n_y = 2"),
                fine(
                        "the same, kept under another name",
                        () ->
                                table(numbered.toString())
                                        .named("day", "length", "species")
                                        .classes("species"),
                        "m = 60, n_x = 2, n_y = 2"),
                refusedFile(
                        "an example as a header",
                        () -> table(WITHOUT_HEADER, CsvFormat.found().header()).classes(2),
                        "line 1 is an example, since \"setosa\" comes again below it:"
                                + " leave header() out, and call columns by their numbers, or"
                                + " name them with named(...)"),
                fine(
                        "wavelengths as a header that is stated",
                        () ->
                                table(
                                                "400.5,402.5,kind\n0.1,0.2,a\n0.3,0.4,b\n",
                                                CsvFormat.found().header())
                                        .names(),
                        "[400.5, 402.5, kind]"),
                refusedFile(
                        "a header as an example",
                        () -> table(FLOWERS, CsvFormat.found().noHeader()).classes(2),
                        "line 1, column 1 contains \"length\"; expected a number: if"
                                + " the line names the columns, say so, CsvFormat.found().header()"),
                refused(
                        "a misspelt column",
                        () -> table(FLOWERS).classes("Species"),
                        "there is no column \"Species\" in "
                                + folder.resolve("f.csv")
                                + "; there is [length, width, species]"),
                refused(
                        "a column by name without a header",
                        () -> table(WITHOUT_HEADER).classes("species"),
                        folder.resolve("f.csv")
                                + " has no header, so there is no column \"species\": call columns"
                                + " by their numbers, 0 to 2, or name them with named(...)"),
                refused(
                        "a column that there is not",
                        () -> table(FLOWERS).classes(3),
                        "the columns of "
                                + folder.resolve("f.csv")
                                + " are counted from 0 to 2, got 3"),
                refusedFile(
                        "texts as targets",
                        () -> table(FLOWERS).targets(2),
                        "line 2, column \"species\" contains \"setosa\"; expected a"
                                + " number. The column is text: classes(\"species\") predicts"
                                + " it, oneHot(\"species\") makes inputs of it, drop(\"species\")"
                                + " leaves it out"),
                refusedFile(
                        "the wrong column as the class",
                        () -> table(FLOWERS).classes(0),
                        "line 2, column \"species\" contains \"setosa\"; expected a"
                                + " number. The column is text: classes(\"species\") predicts"
                                + " it, ..."),
                refused(
                        "a misspelt class",
                        () -> table(FLOWERS).binary(2, "Setosa"),
                        "column \"species\" of "
                                + folder.resolve("f.csv")
                                + " has no class \"Setosa\"; it has [setosa, versicolor, virginica]"),
                fine(
                        "one class against the rest",
                        () -> shown(table(FLOWERS).binary(2, "setosa")),
                        "m = 6, n_x = 2, n_y = 1, classes [not setosa, setosa]"),
                refusedFile(
                        "a size of the table in place of a header",
                        () -> table(patients).classes(4),
                        SKIP),
                fine(
                        "the same, skipped as the sentence says",
                        () -> shown(table(patients, CsvFormat.found().skip(1)).classes(4)),
                        "m = 3, n_x = 4, n_y = 2, classes [0, 1]"),
                fine(
                        "the same, one class against the rest",
                        () -> shown(table(patients, CsvFormat.found().skip(1)).binary(4, "1")),
                        "m = 3, n_x = 4, n_y = 1, classes [0, 1]"),
                refusedFile(
                        "a column by name under such a line",
                        () -> table(patients).classes("malignant"),
                        SKIP),
                refusedFile(
                        "numbers as classes",
                        () -> table(houses.toString()).classes("price"),
                        "column \"price\" has 60 classes in 60 examples: targets(\"price\")"
                                + " predicts a number, drop(\"price\") leaves the column out"),
                fine(
                        "two columns of one name",
                        () -> table("x,x,y\n1,2,a\n3,4,b\n").classes("y"),
                        "m = 2, n_x = 2, n_y = 2"),
                refused(
                        "one of two columns of one name",
                        () -> table("x,x,y\n1,2,a\n3,4,b\n").targets("x"),
                        "2 columns of "
                                + folder.resolve("f.csv")
                                + " are named \"x\": call them by their numbers, [0, 1], or name"
                                + " all columns with named(...)"),
                refusedFile(
                        "texts among the inputs",
                        () ->
                                table("sex,age,survived\nmale,20,1\nfemale,30,0\n")
                                        .classes("survived"),
                        "line 2, column \"sex\" contains \"male\"; expected a number."
                                + " The column is text: classes(\"sex\") predicts it, oneHot(\"sex\")"
                                + " makes inputs of it, drop(\"sex\") leaves it out"),
                fine(
                        "the same, as inputs, as the sentence says",
                        () ->
                                table("sex,age,survived\nmale,20,1\nfemale,30,0\n")
                                        .oneHot("sex")
                                        .classes("survived"),
                        "m = 2, n_x = 3, n_y = 2"));
    }
}
