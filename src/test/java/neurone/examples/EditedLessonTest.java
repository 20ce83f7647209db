package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A student changes a lesson: it compiles under the settings of the pom, whatever the style. */
@Tag("slow")
class EditedLessonTest {

    private static final Path LESSON =
            Path.of("examples", "neurone", "examples", "lessons", "Features.java");

    /** The way into the lesson, before which methods and after which statements are put. */
    private static final String METHOD = "    static void report(Report report) {\n";

    record Edit(String what, String before, String after) {

        static Edit statement(String what, String statement) {
            return new Edit(what, METHOD, METHOD + statement + "\n");
        }

        static Edit method(String what, String method) {
            return new Edit(what, METHOD, method + "\n" + METHOD);
        }

        String in(String source) {
            assertThat(source).as("the lesson").contains(before);
            return source.replace(before, after);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static final List<Edit> EDITS =
            List.of(
                    new Edit("a number", "new Adam(0.05)", "new Adam(0.5)"),
                    new Edit("more neurons", "dense(4, new Tanh())", "dense(40, new Tanh())"),
                    new Edit(
                            "an activation by its full name",
                            "dense(4, new Tanh())",
                            "dense(4, new neurone.activation.ReLU())"),
                    new Edit("another seed", ".build(1)", ".build(2)"),
                    Edit.statement("a line printed", "System.out.println(\"here\");"),
                    Edit.statement("an array printed", "System.out.println(new int[] {1});"),
                    Edit.statement("a wrong format", "System.out.printf(\"%d%n\", 3.5);"),
                    Edit.statement("an unused variable", "int essai = 3;"),
                    new Edit(
                            "a line taken out",
                            "report.picture(\"hidden\",",
                            "// report.picture(\"hidden\","),
                    Edit.statement("a fraction of integers", "double half = 1 / 2;"),
                    Edit.statement(
                            "texts compared by ==",
                            "String s = \"\" + 1; if (s == \"1\") System.out.println(s);"),
                    Edit.method("an unused method", "private static void unused() {}"),
                    Edit.statement(
                            "a scanner",
                            "java.util.Scanner in = new java.util.Scanner(System.in);"
                                    + " System.out.println(in.hasNext());"),
                    Edit.statement("a boxed number", "Double three = new Double(3);"),
                    Edit.statement(
                            "a raw list",
                            "java.util.List list = new java.util.ArrayList(); list.add(1);"),
                    Edit.statement(
                            "an exception swallowed",
                            "try { System.out.println(); } catch (Exception e) { }"),
                    Edit.statement(
                            "a stack trace printed",
                            "try { System.out.println(); }"
                                    + " catch (Exception e) { e.printStackTrace(); }"),
                    Edit.statement(
                            "a case that falls through",
                            "int n = 1; switch (n) { case 1: System.out.println(1);"
                                    + " case 2: System.out.println(2); }"));

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Shared, so that the libraries are opened once. */
    private static final StandardJavaFileManager FILES =
            JAVAC.getStandardFileManager(null, null, null);

    @TempDir private Path classes;

    /** The options of javac that a plain build has, from the pom. */
    private static List<String> options() throws Exception {
        Document pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Path.of("pom.xml").toFile());
        NodeList arguments =
                (NodeList)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate(
                                        "/project/build/plugins/plugin"
                                                + "[artifactId='maven-compiler-plugin']"
                                                + "//compilerArgs/arg",
                                        pom,
                                        XPathConstants.NODESET);
        assertThat(arguments.getLength()).as("options in the pom").isPositive();
        Stream<String> inPom =
                IntStream.range(0, arguments.getLength())
                        .mapToObj(i -> arguments.item(i).getTextContent());
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(Stream.of("--release", "17", "-parameters", "-cp", classPath), inPom)
                .toList();
    }

    private List<Diagnostic<? extends JavaFileObject>> errorsOf(String source) throws Exception {
        List<String> options = new ArrayList<>(options());
        options.addAll(List.of("-d", classes.toString(), "-proc:none"));
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + LESSON.getFileName()),
                        JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
        boolean compiled = JAVAC.getTask(null, FILES, heard, options, null, List.of(file)).call();
        List<Diagnostic<? extends JavaFileObject>> errors =
                heard.getDiagnostics().stream()
                        .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
                        .toList();
        assertThat(errors.isEmpty()).isEqualTo(compiled);
        return errors;
    }

    @ParameterizedTest
    @FieldSource("EDITS")
    void compiles(Edit edit) throws Exception {
        assertThat(errorsOf(edit.in(Files.readString(LESSON)))).isEmpty();
    }

    @Test
    void saysWhereALessonDoesNotCompile() throws Exception {
        Edit typo = Edit.statement("a type that does not fit", "int wrong = 3.5;");
        String source = typo.in(Files.readString(LESSON));
        long line = 1 + source.substring(0, source.indexOf("int wrong")).lines().count();
        assertThat(errorsOf(source))
                .singleElement()
                .satisfies(error -> assertThat(error.getLineNumber()).isEqualTo(line))
                .satisfies(
                        error ->
                                assertThat(error.getMessage(Locale.ENGLISH))
                                        .contains("incompatible types"));
    }
}
