package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.Tanh;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ExplanationPageTest {

    private final RandomSteps step = RandomSteps.all().get(1);
    private final String page = step.explanation().html(Locale.ENGLISH);

    private List<String> all(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void hasAStepForEachLineAndOneForTheContents() {
        int lines = step.explanation().lines().size();
        assertThat(all("(<article )")).hasSize(lines + 1);
        assertThat(all("href=\"#(step-\\d+)\"")).isEqualTo(all("<article id=\"(step-\\d+)\""));
    }

    @Test
    void highlightsWhatTheFormulaIsAbout() {
        List<String> parts = all("data-parts=\"([^\"]*)\"");
        assertThat(parts.get(1)).isEqualTo("N0 N1 W1");
        assertThat(parts.get(2)).isEqualTo("N1");
        assertThat(parts).contains("N1 N2 W2").last().isEqualTo("N3");
        List<String> inPicture = all("data-part=\"([^\"]*)\"");
        assertThat(inPicture).containsExactly("W1", "W2", "W3", "N0", "N1", "N2", "N3");
        assertThat(parts.stream().flatMap(part -> Pattern.compile(" ").splitAsStream(part)))
                .allMatch(part -> part.isEmpty() || inPicture.contains(part));
    }

    @Test
    void needsNoOtherFile() {
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "src=\"", "url(", "style=\"", "onclick");
    }

    @Test
    void escapesWhatHtmlWouldRead() {
        assertThat(Printable.markup("\"a\" < b & c > d"))
                .isEqualTo("&quot;a&quot; &lt; b &amp; c &gt; d");
        assertThat(page).contains("-&gt;").doesNotContain(" -> ", "z > 0");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(page).contains("<html lang=\"en\">", "Next &rarr;", ">Forward, layer 1 &rarr;<");
        assertThat(step.explanation().html(Locale.CANADA_FRENCH))
                .contains("<html lang=\"fr\">", "Suivant &rarr;", "&larr; Rétropropagation, couche")
                .contains("Précédent", "poids &lt; 0")
                .doesNotContain("Next", "layer");
    }

    @Test
    void canBeReadByKeyboardByEarAndOnPaper() {
        assertThat(page)
                .contains("[hidden] { display: none !important; }", "@media print", "overscroll")
                .contains("<nav hidden aria-label=\"Steps\">", "Previous</button>")
                .doesNotContain("aria-live");
        assertThat(all("(<table)")).hasSameSizeAs(all("<table aria-label=\"([^\"]+)"));
        assertThat(all("class=\"scroll\"( tabindex=\"0\" role=\"group\" aria-label)"))
                .hasSameSizeAs(all("class=\"(scroll)"));
        assertThat(all("<h2( tabindex=\"-1\")>")).hasSameSizeAs(all("(<article )"));
    }

    @Test
    void saysWhatRowsAndColumnsAre() {
        assertThat(page)
                .contains("<th class=\"unseen\" scope=\"row\">neuron 1</th>")
                .contains("<th scope=\"col\">input 1</th>")
                .contains("<th scope=\"col\">example 1</th>");
        assertThat(page).doesNotContain("<td class=\"bad\">", "not finite");
    }

    @Test
    void marksTheFirstNumberThatIsNotFinite() {
        Network network = Network.inputs(1).dense(1, new Tanh()).dense(1, new Identity()).build(1);
        network.layer(2).weights().value().set(0, 0, Double.NaN);
        DMatrixRMaj X = new DMatrixRMaj(new double[][] {{1, 2}});
        String bad =
                Explanation.of(network, new MeanSquaredError(), new GradientDescent(0.1), X, X)
                        .html(Locale.ENGLISH);
        assertThat(bad.split("not finite", -1)).hasSize(2);
        assertThat(bad.substring(0, bad.indexOf("not finite")))
                .contains("step-3\"")
                .doesNotContain("step-4\" data", "class=\"bad\"");
        assertThat(bad).contains("<td class=\"bad\">NaN</td>");
    }

    @Test
    void keepsTheEquationWhereItsMatricesAreLarge() {
        String large = step.explanation().limit(1).html(Locale.ENGLISH);
        assertThat(large).contains("<details><summary><svg", "class=\"sign\"", "</details>");
    }

    @Test
    void writesWhatReplacesTheOldNumbersWithAnArrow() {
        assertThat(page).contains("W[1] ← ");
    }
}
