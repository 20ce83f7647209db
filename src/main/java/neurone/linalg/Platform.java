package neurone.linalg;

import java.util.List;
import neurone.words.Words;

/**
 * What {@code org.bytedeco:openblas} has for an operating system and a processor.
 *
 * @param classifier the name of its jar, and of the folder in it
 * @param library the file of OpenBLAS
 * @param helpers the files of the Fortran runtime that it needs, those first that others need
 */
record Platform(String classifier, String library, List<String> helpers) {

    /**
     * Returns the platform of a Java.
     *
     * @param system its property os.name
     * @param processor its property os.arch
     * @throws Unavailable if there is no OpenBLAS for it
     */
    static Platform of(String system, String processor) throws Unavailable {
        boolean isArm = processor.equals("aarch64");
        if (isArm || processor.equals("amd64") || processor.equals("x86_64")) {
            if (system.equals("Linux")) {
                return new Platform(
                        isArm ? "linux-arm64" : "linux-x86_64",
                        "libopenblas.so.0",
                        isArm
                                ? List.of("libgcc_s.so.1", "libgfortran.so.5")
                                : List.of("libquadmath.so.0", "libgcc_s.so.1", "libgfortran.so.5"));
            }
            if (system.startsWith("Mac")) {
                return new Platform(
                        isArm ? "macosx-arm64" : "macosx-x86_64",
                        "libopenblas.0.dylib",
                        List.of(
                                "libquadmath.0.dylib",
                                "libgcc_s.1.1.dylib",
                                "libgfortran.5.dylib"));
            }
            if (system.startsWith("Windows") && !isArm) {
                return new Platform("windows-x86_64", "libopenblas.dll", List.of());
            }
        }
        throw new Unavailable(
                Words.of(
                        "org.bytedeco:openblas n'a rien pour %s sur %s",
                        "org.bytedeco:openblas has nothing for %s on %s", system, processor));
    }
}
