package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64, libopenblas.so.0",
        "Linux, aarch64, linux-arm64, libopenblas.so.0",
        "Mac OS X, x86_64, macosx-x86_64, libopenblas.0.dylib",
        "Mac OS X, aarch64, macosx-arm64, libopenblas.0.dylib",
        "Windows 11, amd64, windows-x86_64, libopenblas.dll"
    })
    void namesTheJarAndItsFile(String system, String processor, String classifier, String library)
            throws Unavailable {
        Platform platform = Platform.of(system, processor);
        assertThat(platform.classifier()).isEqualTo(classifier);
        assertThat(platform.library()).isEqualTo(library);
    }

    @Test
    void saysWhereThereIsNone() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "aarch64"))
                .hasMessage("org.bytedeco:openblas has nothing for Windows 11 on aarch64");
        assertThatThrownBy(() -> Platform.of("AIX", "ppc64"))
                .hasMessage("org.bytedeco:openblas has nothing for AIX on ppc64");
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64"))
                .hasMessage("org.bytedeco:openblas has nothing for Linux on riscv64");
    }
}
