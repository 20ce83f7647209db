package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import neurone.examples.Programs;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Page README = Page.of("README.md");

    @Test
    void showsCodeThatRuns() {
        README.assertThatCodeIsReal();
    }

    @Test
    void showsTheFirstProgramWithItsImports() {
        String program = Page.read(Path.of("examples", "neurone", "examples", "XorProgram.java"));
        assertThat(README.blocks()).extracting(Page.Block::text).contains(program);
    }

    @Test
    void showsWhatTheProgramsPrint() {
        assertThat(README.printedBy("XorProgram").text()).isEqualTo(Programs.xor());
        assertThat(README.printedBy("WatchedTraining").text())
                .isEqualTo(Programs.watchedTraining());
        // the errors are rounding, which differs between machines
        assertThat(withoutSmallErrors(README.printedBy("CheckedGradients").text()))
                .isEqualTo(withoutSmallErrors(Programs.checkedGradients()));
    }

    private static String withoutSmallErrors(String report) {
        return report.replaceAll("\\d\\.\\de-(09|\\d[1-9]|[1-9]\\d)", "rounding");
    }

    @Test
    void linksToFilesThatAreThere() {
        var links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(README.text()).results().toList();
        assertThat(links).isNotEmpty();
        assertThat(links).allMatch(link -> Files.exists(Path.of(link.group(1))));
    }

    @Test
    void namesTheVersionOfThePom() {
        String pom = Page.read(Path.of("pom.xml"));
        String version = pom.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
        assertThat(README.text()).contains("<version>" + version + "</version>");
    }
}
