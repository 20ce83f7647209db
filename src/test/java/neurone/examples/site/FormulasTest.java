package neurone.examples.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]+");

    /** The formulas of a text in Markdown, those of a line and those that stand alone. */
    static List<String> of(String markdown) {
        List<String> formulas = new ArrayList<>();
        Markdown.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(CustomNode node) {
                                if (node instanceof FormulaSpan span) {
                                    formulas.add(span.latex());
                                }
                                visitChildren(node);
                            }

                            @Override
                            public void visit(CustomBlock node) {
                                if (node instanceof FormulaBlock block) {
                                    formulas.add(block.latex());
                                }
                                visitChildren(node);
                            }
                        });
        return formulas;
    }

    private static List<String> allFormulas() {
        Project project = new Project(Path.of(""));
        return project.pages().stream().flatMap(p -> of(project.text(p)).stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a $x_1 * x_2 * y_3$ b    | x_1 * x_2 * y_3
                    ($z$), $w$: all          | z;w
                    an $\\hat{y}\\,$ end   | \\hat{y}\\,
                    $\\{1; 2\\}$             | \\{1; 2\\}
                    **$a$**                  | a
                    """)
    void takesAFormulaAsItIs(String line, String expected) {
        assertThat(of(line)).containsExactly(expected.split(";(?! )"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 $ or 7 $", "$5 and $6", "`$x$`", "costs $", "```\n$x$\n```", "$ x$"})
    void takesNothingElseForAFormula(String text) {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void takesTheLinesBetweenTwoFences() {
        assertThat(of("a\n\n$$\nx \\\\\n\n_y_\n$$\n\n$z$")).containsExactly("x \\\\\n\n_y_", "z");
        assertThat(of("| $a$ | b |\n| --- | --- |\n| c | $d$ |")).containsExactly("a", "d");
    }

    @Test
    @Tag("slow")
    void usesCommandsThatKatexKnows(@TempDir Path folder) throws IOException {
        Formulas.copyTo(folder);
        String katex = Files.readString(folder.resolve("katex.min.js"));
        assertThat(allFormulas())
                .hasSizeGreaterThan(800)
                .allSatisfy(
                        latex ->
                                assertThat(COMMAND.matcher(latex).results().map(MatchResult::group))
                                        .as(latex)
                                        .allMatch(command -> katex.contains("\\" + command)));
    }

    @Test
    @Tag("slow")
    void areSetByKatex(@TempDir Path folder) throws IOException, InterruptedException {
        Formulas.copyTo(folder);
        Path script = folder.resolve("set.js");
        StringBuilder js = new StringBuilder("const katex = require('./katex.min.js');\n");
        for (String latex : allFormulas()) {
            js.append("try { katex.renderToString(String.raw`")
                    .append(latex)
                    .append("`, {strict: 'error'}) } catch (e) { console.log(e.message) }\n");
        }
        Files.writeString(script, js);
        Path printed = folder.resolve("printed");
        try {
            new ProcessBuilder("node", script.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            assumeTrue(false, e.getMessage());
        }
        assertThat(printed).hasContent("");
    }
}
