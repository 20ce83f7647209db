package neurone.linalg;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import neurone.words.Words;

/**
 * The OpenBLAS that Maven brings: {@code org.bytedeco:openblas} with the classifier of this
 * platform. Nothing of it but its files is used, without JavaCPP.
 *
 * @param platform whose files are wanted
 * @param loader where the jar is looked for
 * @param cache where the files are unpacked to
 */
record BundledLibrary(Platform platform, ClassLoader loader, LibraryCache cache) {

    static Multiplier load() throws Unavailable {
        Netlib.checkPresent();
        Path library =
                new BundledLibrary(
                                Platform.of(
                                        System.getProperty("os.name"),
                                        System.getProperty("os.arch")),
                                BundledLibrary.class.getClassLoader(),
                                LibraryCache.ofUser())
                        .file();
        return NativeMultiplier.of(
                library,
                new Words(
                        "OpenBLAS de org.bytedeco:openblas", "OpenBLAS of org.bytedeco:openblas"));
    }

    /** Returns the file of OpenBLAS, whole, in a folder of its own with what it needs, loaded. */
    Path file() throws Unavailable {
        Path folder = unpacked();
        Path library = folder.resolve(platform.library());
        loadWithHelpers(folder, library);
        return library;
    }

    private Path unpacked() throws Unavailable {
        String inJar = "org/bytedeco/openblas/" + platform.classifier() + "/";
        URL resource = loader.getResource(inJar + platform.library());
        if (resource == null) {
            throw new Unavailable(
                    Words.of(
                            "pas de org.bytedeco:openblas avec le classifieur %s"
                                    + " dans le class path",
                            "no org.bytedeco:openblas with the classifier %s on the class path",
                            platform.classifier()));
        }
        try {
            URLConnection connection = resource.openConnection();
            if (!(connection instanceof JarURLConnection ofJar)) {
                throw new Unavailable(
                        Words.of("%s n'est pas dans un jar", "%s is not in a jar", resource));
            }
            ofJar.setUseCaches(false);
            try (JarFile jar = ofJar.getJarFile()) {
                ZipEntry main = jar.getEntry(inJar + platform.library());
                // its checksum in the name, so that two versions never share a folder
                Path folder =
                        cache.folder(
                                "openblas-%s-%08x".formatted(platform.classifier(), main.getCrc()));
                for (String name : files().toList()) {
                    ZipEntry entry = jar.getEntry(inJar + name);
                    if (entry == null) {
                        throw new Unavailable(
                                Words.of(
                                        "%s n'a pas de %s",
                                        "%s has no %s", jar.getName(), inJar + name));
                    }
                    cache.unpack(jar, entry, folder.resolve(name));
                }
                return folder;
            }
        } catch (IOException e) {
            throw new Unavailable(
                    Words.of("impossible d'extraire %s", "cannot unpack %s", resource), e);
        }
    }

    private Stream<String> files() {
        return Stream.concat(platform.helpers().stream(), Stream.of(platform.library()));
    }

    /**
     * Loads OpenBLAS, and before it no more of the Fortran runtime than this system lacks: another
     * library of the program may want the system's own.
     */
    private void loadWithHelpers(Path folder, Path library) throws Unavailable {
        for (String helper : platform.helpers()) {
            try {
                NativeLibrary.load(library);
                return;
            } catch (Unavailable e) {
                NativeLibrary.load(folder.resolve(helper));
            }
        }
        NativeLibrary.load(library);
    }
}
