package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Page README = Page.of("README.md");

    @Test
    void showsTheFirstProgramWithItsImports() {
        String program = Page.read(Path.of("examples", "neurone", "examples", "XorProgram.java"));
        assertThat(README.blocks()).extracting(Page.Block::text).contains(program);
    }

    @Test
    void namesTheVersionOfThePom() {
        String pom = Page.read(Path.of("pom.xml"));
        String version = pom.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");
        assertThat(README.text()).contains("<version>" + version + "</version>");
    }
}
