package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spaces in the lines of a file: between its columns, between thousands, or between words. */
class SpacedColumnsTest {

    private static final String SEMICOLONS =
            "has spaces between its columns: replace them by semicolons, with the search of an"
                    + " editor, for one or more of them";

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.csv"), text);
    }

    private void assertRefuses(String text, String problem) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> CsvTable.read(file))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(file + ": " + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x y\n1 100\n2 200\n3 300\n",
                "1 100\n2 200\n3 300\n",
                "1 100\n",
                "x y\n1 100\n2 20\n3 3\n",
                "x y\n1.5 2.5\n3.5 4.5\n",
                "1.5 2.5\n3.5 4.5\n",
                "1 100\nNA 200\n3 300\n",
                "prix total\n1 250\n2 340\n",
                "-1.00e+00 2.50e-01\n-3.00e+00 1.00e+00\n",
            })
    void mayStandBetweenTwoColumnsOrInOne(String text) throws IOException {
        assertRefuses(
                text,
                "can be read in several ways; say which: 2 columns with a space between them,"
                        + " CsvFormat.of(' '), or one column, CsvFormat.of(';')");
        assertThat(CsvTable.read(file(text), CsvFormat.of(' ')).columns()).isEqualTo(2);
        assertThat(CsvTable.read(file(text), CsvFormat.of(';').noHeader()).columns()).isEqualTo(1);
    }

    @Test
    void areReadAsStated() throws IOException {
        Path file = file("x y\n1 100\n2 200\n3 300\n");
        CsvTable two = CsvTable.read(file, CsvFormat.of(' '));
        assertThat(two.names()).containsExactly("x", "y");
        assertThat(two.inputs().data).containsExactly(1, 2, 3, 100, 200, 300);
        CsvTable one = CsvTable.read(file, CsvFormat.of(';'));
        assertThat(one.names()).containsExactly("x y");
        assertThat(one.inputs().data).containsExactly(1100, 2200, 3300);
    }

    private void assertSaysInFrench(String text, String sentence) throws IOException {
        Path file = file(text);
        assertThat(
                        catchThrowableOfType(DataFormatException.class, () -> CsvTable.read(file))
                                .message(Locale.FRENCH))
                .isEqualTo(file + " : " + sentence);
    }

    @Test
    void mayStandBetweenNumbersAndAText() throws IOException {
        String text = "length width kind\n5.1 3.5 setosa\n7 3.2 virginica\n";
        assertRefuses(
                text,
                "can be read in several ways; say which: 3 columns with a space between them,"
                        + " CsvFormat.of(' '), or one column, CsvFormat.of(';')");
        assertThat(CsvTable.read(file(text), CsvFormat.of(' ')).classes("kind").classNames())
                .containsExactly("setosa", "virginica");
        assertSaysInFrench(
                text,
                "peut se lire de plusieurs façons ; précisez : 3 colonnes"
                        + " séparées par une espace, CsvFormat.of(' '), ou une seule,"
                        + " CsvFormat.of(';')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x    y\n1  100\n2   20\n",
                "  1 100\n 12 200\n",
                "# x y\n1 100\n2 200\n",
            })
    void areReplacedWhereColumnsAreLinedUp(String text) throws IOException {
        assertRefuses(text, SEMICOLONS + "; if it is one column, say so with CsvFormat.of(';')");
        assertSaysInFrench(
                text,
                "a des espaces entre ses colonnes : remplacez-les, un ou"
                        + " plusieurs à la fois, par un point-virgule, avec la recherche"
                        + " d'un éditeur ; si c'est une seule colonne, dites-le par"
                        + " CsvFormat.of(';')");
    }

    @Test
    void areReplacedWhereAlsoNamesHaveSome() throws IOException {
        assertRefuses("18 8  buick skylark\n15 8  ford torino 500\n", SEMICOLONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prix\n1 100\n2 200\n",
                "prix total\n1 100\n200\n",
                "prix total\n1 100\n1 002 200\n",
                "prix total\n1 000\n2 200\n",
                "prix total\n1\u00a0100\n2\u00a0200\n",
                "prix total\n1\u202f100\n2\u202f200\n",
                "prix total\n\"1 100\"\n\"2 200\"\n",
                "1 100\n2 000\n3 250\n",
            })
    void setThousandsApartWhereThatIsPlain(String text) throws IOException {
        assertThat(CsvTable.read(file(text)).inputs().data[0]).isIn(1000.0, 1100.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city name\nNew York\nLos Angeles\nNew York\n",
                "durée totale\n3 mois\n6 mois\n3 mois\n",
                "numéro de téléphone\n06 12 34 56 78\n06 12 34 56 79\n06 12 34 56 78\n",
                "date\n2024 01 15\n2024 01 16\n2024 01 15\n",
            })
    void standBetweenTheWordsOfAText(String text) throws IOException {
        CsvTable table = CsvTable.read(file(text));
        assertThat(table.columns()).isEqualTo(1);
        assertThat(table.size()).isEqualTo(3);
        assertThat(text.lines().skip(1)).startsWith(table.content().cells().text(0, 0));
    }
}
