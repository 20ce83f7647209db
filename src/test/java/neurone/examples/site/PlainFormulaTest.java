package neurone.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    z = w^T x + b                              | z = wᵀ x + b
                    Z^{[1]} = W^{[1]} X                        | Z[1] = W[1] X
                    W^{[2]T} dZ^{[2]}                          | W[2]ᵀ dZ[2]
                    a^{[1] (i)}_j                              | a[1](i)ⱼ
                    x_j^{(i)} \\in \\mathbb{R}^{(n_x, m)}      | xⱼ^(i) ∈ ℝ^(nₓ, m)
                    \\frac{dL}{da} \\cdot \\frac{da}{dz}       | dL/da · da/dz
                    -\\frac{y}{a} + \\frac{1-y}{1-a}           | −y/a + (1−y)/(1−a)
                    g(z) = 1 / (1 + e^{-z})                    | g(z) = 1 / (1 + e⁻ᶻ)
                    \\hat y \\geq \\tfrac12                    | ŷ ≥ 1/2
                    2^{n-1} + 1                                | 2ⁿ⁻¹ + 1
                    0{,}5 \\times 3                            | 0,5 × 3
                    \\left( \\sqrt{2/50} \\right)              | ( √(2/50) )
                    \\mathrm{relu}(x) \\, \\log_2 n            | "relu(x) \u2009 log₂ n"
                    W = \\begin{pmatrix} 1 & -2 \\\\ 0 & 3 \\end{pmatrix} | W = (1 −2; 0 3)
                    """)
    void isReadInALine(String latex, String plain) {
        assertThat(PlainFormula.of(latex)).isEqualTo(plain);
    }

    @Test
    void putsEachEquationOnALine() {
        assertThat(PlainFormula.of("\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}"))
                .isEqualTo("a = b\nc = d");
    }

    @Test
    void leavesNoCommandOfThePages() {
        Project project = new Project(Path.of(""));
        assertThat(project.pages().stream().flatMap(p -> FormulasTest.of(project.text(p)).stream()))
                .isNotEmpty()
                .allSatisfy(
                        latex ->
                                assertThat(PlainFormula.of(latex))
                                        .as(latex)
                                        .isNotBlank()
                                        .doesNotContain("\\", "}", "^[", "&"));
    }
}
