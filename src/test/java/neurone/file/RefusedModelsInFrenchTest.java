package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of sentence in French; {@link HostileModelFileTest} has them all in English. */
class RefusedModelsInFrenchTest {

    private static final Network NETWORK =
            Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(1);

    private Path file;

    @BeforeEach
    void setFile(@TempDir Path folder) {
        file = folder.resolve("some.safetensors");
    }

    private void assertRefused(ThrowingCallable read, String problem) {
        ModelFormatException refused = catchThrowableOfType(ModelFormatException.class, read);
        assertThat(refused.message(Locale.CANADA_FRENCH)).isEqualTo(file + " : " + problem);
        assertThat(refused.message(Locale.GERMAN)).isEqualTo(refused.getMessage());
    }

    private void assertLoadRefused(byte[] bytes, String problem) throws IOException {
        Files.write(file, bytes);
        assertRefused(() -> ModelFile.load(file), problem);
    }

    private HandMade saved() throws IOException {
        ModelFile.save(NETWORK, file);
        return HandMade.of(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "__metadata__":{ | "__metadata__":[{ | __metadata__ doit être un objet
                    "shape":[3,2] | "shape":"3" | le tenseur « layer1.W », shape doit être une liste de nombres entiers
                    "shape":[3,2] | "shape":[6,-1] | le tenseur « layer1.W » a la forme (6, -1) : chaque dimension doit valoir au moins 0, et leur produit la taille d'un tableau
                    "shape":[3,2] | "shape":[3,3] | le tenseur « layer1.W » va de l'octet 0 à l'octet 48, mais (3, 3) nombres de type F64 occupent 72 octets
                    "shape":[3,2] | "shape":[3,2],"x":1 | le tenseur « layer1.W » a un champ inconnu, « x »
                    "shape":[3,2] | "shape":[3,2],"shape":[3,2] | le tenseur « layer1.W » a deux fois « shape »
                    "shape":[3,2] | "shape":[2,3] | le tenseur « layer2.W » a la forme (1, 3), mais sa couche a 2 entrées : il lui faut une colonne pour chacune
                    "F64","shape":[3,2] | "F8","shape":[3,2] | le tenseur « layer1.W » est de type « F8 » : enregistrez-le en F64, F32, F16 ou BF16
                    "data_offsets":[0,48] | "data_offsets":[0] | le tenseur « layer1.W », data_offsets doit être deux nombres entiers
                    "layer1.W" | "layer9.W" | il n'y a pas de tenseur « layer1.W »
                    "format":"neurone" | "format":"pt" | ce n'est pas un modèle de Neurone : ses métadonnées nomment le format « pt » ; Weights.read lit le fichier de tout programme
                    "format":"neurone", | "" | ce n'est pas un modèle de Neurone : ses métadonnées ne nomment aucun format ; Weights.read lit le fichier de tout programme
                    "version":"2" | "version":"9" | le fichier est à la version 9 du format, et cette bibliothèque lit jusqu'à la version 3 : mettez Neurone à jour
                    "layers":"2" | "layers":"two" | les métadonnées ont « two » pour « layers », où il faut un nombre entier de 0 à 999999999
                    "layers":"2" | "layers":2 | __metadata__, « layers » doit être un texte
                    "layers":"2" | "layers":"0" | les métadonnées annoncent un réseau sans couche
                    "layers":"2", | "" | il manque « layers » aux métadonnées
                    "layers":"2" | "layers":"1" | le tenseur « layer2.W » n'appartient à aucune couche
                    """)
    void ofAHeader(String part, String changed, String problem) throws IOException {
        String other = changed.equals("\"\"") ? "" : changed;
        assertLoadRefused(saved().with(part, other).bytes(), problem);
    }

    @Test
    void ofBytesAndNumbers() throws IOException {
        assertLoadRefused(
                new byte[3], "le fichier a 3 octets, et la longueur de l'en-tête en prend déjà 8");
        assertLoadRefused(HandMade.bytes(" {}"), "l'en-tête ne commence pas par {");
        assertLoadRefused(
                HandMade.bytes("{}", 1),
                "les tenseurs occupent 0 octets, mais l'en-tête est suivi de 8 : téléchargez de"
                        + " nouveau le fichier");
        assertLoadRefused(
                saved().withFirst("layer1.b", Double.NaN).bytes(),
                "le tenseur « layer1.b » a NaN à la ligne 0, colonne 0 (comptées à partir de 0) :"
                        + " tous les nombres doivent être finis");
    }

    @Test
    void ofAFileThatBecomesShorterMeanwhile() throws IOException {
        byte[] whole = saved().bytes();
        assertRefused(
                () ->
                        ModelFile.read(
                                file,
                                open -> {
                                    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
                                    return open.read("layer2.b");
                                }),
                "le fichier a raccourci pendant la lecture : rechargez-le quand il est écrit en"
                        + " entier");
    }

    @Test
    void ofAnActivationThatIsNoneOfTheLibrary() throws IOException {
        Files.write(file, saved().with("\"Tanh\"", "\"Sine\"").bytes());
        ModelFormatException refused =
                catchThrowableOfType(ModelFormatException.class, () -> ModelFile.load(file));
        assertThat(refused.message(Locale.FRENCH))
                .startsWith(file + " : la couche 1 a l'activation « Sine », qui n'est pas parmi [")
                .endsWith(
                        "] : si elle est de vous, chargez avec Activations.standard().with(sa"
                                + " classe)");
    }

    @Test
    void ofAFileOfAnotherKind() {
        assertRefused(() -> ModelFile.load(file), "ce fichier n'existe pas");
        Dataset xor = ToyData.xor();
        ModelFile.save(Predictor.of(NETWORK, xor, Standardizer.fit(xor)), file);
        assertRefused(
                () -> ModelFile.load(file),
                "le fichier contient un Predictor, dont le réseau attend des entrées mises à"
                        + " l'échelle : chargez-le avec ModelFile.loadPredictor ; le réseau est son"
                        + " network()");
        ModelFile.save(NETWORK, file);
        assertRefused(
                () -> ModelFile.loadPredictor(file),
                "le fichier contient un réseau, mais pas de Predictor : chargez-le avec"
                        + " ModelFile.load, ou enregistrez un Predictor");
        Trainer trainer = new Trainer(NETWORK.copy(), new BinaryCrossEntropy(), new Adam(0.1));
        assertRefused(
                () -> Checkpoint.restore(trainer, file),
                "le fichier contient un modèle, mais pas d'entraînement : Checkpoint.save écrit les"
                        + " deux");
    }
}
