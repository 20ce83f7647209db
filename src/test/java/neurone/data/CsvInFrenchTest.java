package neurone.data;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a table is refused, in French; {@link CsvFilesTest} and others have it in English. */
class CsvInFrenchTest {

    @TempDir private Path folder;

    private static Path files() {
        try {
            return Path.of(CsvFilesTest.class.getResource("csv").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> expected() throws IOException {
        return Files.readString(files().resolveSibling("csv-refused.fr.txt"))
                .lines()
                .map(line -> line.split(" \\| ", 2))
                .collect(toMap(cells -> cells[0], cells -> cells[1]));
    }

    static Set<String> refusedFiles() throws IOException {
        return expected().keySet();
    }

    private static DataFormatException refusalOf(Path file) {
        return catchThrowableOfType(DataFormatException.class, () -> CsvTable.read(file));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void saysWhyAFileIsRefused(String name) throws IOException {
        Path file = files().resolve(name);
        assertThat(refusalOf(file).message(Locale.FRANCE))
                .isEqualTo(file + " : " + expected().get(name));
    }

    @Test
    void saysSoOfEachFileThatIsRefused() throws IOException {
        List<String> refused =
                CsvFilesTest.files()
                        .filter(name -> refusalOf(files().resolve(name)) != null)
                        .toList();
        assertThat(refusedFiles()).containsExactlyInAnyOrderElementsOf(refused);
    }

    private void assertRefused(String text, Consumer<CsvTable> use, String french)
            throws IOException {
        assertRefused(text, CsvFormat.found(), use, french);
    }

    private void assertRefused(String text, CsvFormat format, Consumer<CsvTable> use, String french)
            throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        DataFormatException refused =
                catchThrowableOfType(
                        DataFormatException.class, () -> use.accept(CsvTable.read(file, format)));
        assertThat(refused.message(Locale.FRENCH)).isEqualTo(file + " : " + french);
        assertThat(refused.message(Locale.ROOT)).isEqualTo(refused.getMessage());
    }

    @Test
    void saysWhatIsWrongWithACell() throws IOException {
        assertRefused(
                "a,b\n1,x\n2,3\n4,5\n",
                CsvTable::inputs,
                "la ligne 2, colonne « b », contient « x » ; un nombre est attendu : corrigez-le,"
                        + " ou videz son champ et appelez dropMissing()");
        assertRefused(
                "a,b\n1,x\n2,y\n",
                CsvTable::inputs,
                "la ligne 2, colonne « b », contient « x » ; un nombre est attendu. La colonne"
                        + " est du texte : classes(\"b\") la prédit, oneHot(\"b\") en fait des"
                        + " entrées, drop(\"b\") la laisse de côté");
        assertRefused(
                "a;b\n1,5;1.5\n2,5;2\n4,5;1\n",
                CsvTable::inputs,
                "la ligne 2, colonne « b », contient « 1.5 » ; un nombre est attendu (virgule"
                        + " décimale)");
        assertRefused(
                "a,b\nx,1\n2,3\n4,5\n",
                CsvFormat.found().noHeader(),
                CsvTable::inputs,
                "la ligne 1, colonne 1, contient « a » ; un nombre est attendu : si la ligne nomme les"
                        + " colonnes, dites-le, CsvFormat.found().header()");
        assertRefused(
                "a,b\n1,NA\n2,3\n4,5\n",
                CsvTable::inputs,
                "la ligne 2, colonne « b », n'a pas de valeur mais « NA » : dropMissing() laisse"
                        + " de côté de tels exemples, fillMissing() donne aux entrées numériques la"
                        + " moyenne de leur colonne, drop(\"b\") laisse de côté la colonne");
    }

    @Test
    void saysWhatIsWrongWithClasses() throws IOException {
        Consumer<CsvTable> classes = table -> table.classes("b");
        assertRefused(
                "a,b\n1,x\n2,x\n4,X\n",
                classes,
                "la colonne « b » a les classes « X » et « x », ligne 2, que seules les"
                        + " majuscules distinguent : corrigez le fichier, ou nommez toutes les"
                        + " classes, classes(..., List.of(...))");
        assertRefused(
                "a,b\n1,x\n2,x\n",
                classes,
                "la colonne « b » n'a qu'une classe, [x] : prenez une autre colonne, ou nommez"
                        + " toutes les classes, classes(..., List.of(...))");
        assertRefused(
                "a,b\n1,x\n2,y\n",
                table -> table.classes("b", List.of("x", "z")),
                "la colonne « b » a la classe « y », ligne 3, qui n'est pas dans [x, z] :"
                        + " corrigez la cellule, ou entraînez sur des exemples de cette classe"
                        + " aussi");
        assertRefused(
                "a,b\n1,10000000000000000000\n2,1\n",
                classes,
                "la colonne « b » a le nombre 1.0E19, dont une classe peut perdre des chiffres :"
                        + " écrivez-le comme un texte, avec une lettre devant");
        String prices =
                IntStream.range(0, 50).mapToObj(i -> "1.5," + i + ".5\n").collect(joining());
        assertRefused(
                "a,b\n" + prices,
                classes,
                "la colonne « b » a 50 classes pour 50 exemples : targets(\"b\") prédit un nombre,"
                        + " drop(\"b\") laisse la colonne de côté");
        assertRefused(
                "a,b\n" + prices,
                table -> table.oneHot("b"),
                "la colonne « b » a 50 textes pour 50 exemples, trop pour faire une entrée de chacun :"
                        + " drop(\"b\") laisse la colonne de côté");
        assertRefused(
                "a,b\n1,x\n2,x\n4,X\n",
                table -> table.oneHot("b"),
                "la colonne « b » a les textes « X » et « x », ligne 2, que seules les majuscules"
                        + " distinguent : corrigez le fichier, ou drop(\"b\") laisse la colonne de"
                        + " côté");
        assertRefused(
                "a,b\n1,x\n2,x\n4,X\n",
                table -> table.binary("b", "x"),
                "la colonne « b » a les classes « X » et « x », ligne 2, que seules les majuscules"
                        + " distinguent : corrigez le fichier");
    }

    @Test
    void saysWhatIsWrongWithColumns() throws IOException {
        String numbered =
                IntStream.range(1, 9).mapToObj(i -> i + ",1.5," + i % 2 + "\n").collect(joining());
        assertRefused(
                "Id,x,y\n" + numbered,
                table -> table.classes("y"),
                "la colonne « Id » ne fait que compter les lignes, ce qui ne dit rien d'autres"
                        + " exemples : drop(\"Id\") la laisse de côté, un autre nom, named(...), la"
                        + " garde");
        assertRefused(
                "a\n1\n2\n",
                table -> table.classes("a"),
                "n'a qu'une colonne, donc aucune entrée ; il a été lu ainsi : 2 exemples de 1"
                        + " colonne : une colonne, point décimal, noms en ligne 1, UTF-8.");
        assertRefused(
                "a,b\n1,\n,3\n",
                CsvTable::dropMissing,
                "il manque une valeur à chaque exemple : laissez d'abord de côté, par drop(...), les"
                        + " colonnes où il en manque le plus. 2 exemples de 2 colonnes : une virgule"
                        + " entre les colonnes, point décimal, noms en ligne 1, UTF-8. Valeurs"
                        + " manquantes : 1 dans la colonne « a » ; 1 dans la colonne « b » ;"
                        + " dropMissing() ou fillMissing().");
        assertRefused(
                "1,2,a\n4,5,b\n7,8,a\n",
                CsvFormat.found().header(),
                CsvTable::inputs,
                "la ligne 1 est un exemple, puisque « a » revient plus bas : retirez header(), et"
                        + " appelez les colonnes par leurs numéros, ou nommez-les par named(...)");
    }

    @Test
    void saysWhatIsWrongWithALineOrTheEncoding() throws IOException {
        assertRefused(
                "a,b\n1,2\n# c\n",
                CsvTable::inputs,
                "la ligne 3 a 1 champ mais la ligne 1 en a 2, et commence par # : si c'est un"
                        + " commentaire, supprimez-la");
        assertRefused(
                "a,b\n1," + "x".repeat(11_000) + "\n",
                CsvFormat.of(',').header(),
                CsvTable::inputs,
                "la ligne 2 a un champ de plus de 10000 caractères, ou plus de 100000 champs");
        assertRefused(
                "a,b\né,1\n",
                CsvFormat.found().charset(StandardCharsets.US_ASCII),
                CsvTable::inputs,
                "ce n'est pas du texte dans l'encodage indiqué : indiquez-en un autre par"
                        + " CsvFormat.found().charset(...), ou enregistrez-le de nouveau en UTF-8");
        Path mac = Files.write(folder.resolve("mac.csv"), new byte[] {'a', '\n', (byte) 0x81});
        assertThat(refusalOf(mac).message(Locale.FRENCH))
                .isEqualTo(
                        mac
                                + " : n'est ni en UTF-8 ni en windows-1252 : indiquez son encodage par"
                                + " CsvFormat.found().charset(...), ou enregistrez-le de nouveau en"
                                + " UTF-8");
    }

    @Test
    void describesATable() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("f.csv"), "Id;taille;sexe\n1;1,5;f\n2;;m\n3;1,7;f\n");
        assertThat(CsvTable.read(file).format(Locale.FRENCH))
                .isEqualTo(
                        "3 exemples de 3 colonnes : un point-virgule entre les colonnes, virgule"
                                + " décimale, noms en ligne 1, UTF-8. Ne fait que compter les lignes :"
                                + " drop(\"Id\"). Texte : classes(\"sexe\") pour le prédire,"
                                + " oneHot(\"sexe\") pour en faire des entrées, drop(\"sexe\") pour le"
                                + " laisser de côté. Valeurs manquantes : 1 dans la colonne « taille » ;"
                                + " dropMissing() ou fillMissing().");
    }
}
