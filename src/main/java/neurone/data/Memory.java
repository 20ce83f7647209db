package neurone.data;

import java.nio.file.Path;

/** Refuses a file for whose content Java has no memory, before it is taken. */
final class Memory {

    private static final long MEGABYTE = 1 << 20;

    private Memory() {}

    static void check(Path file, long bytes) {
        check(file, bytes, Runtime.getRuntime().maxMemory());
    }

    static void check(Path file, long bytes, long limit) {
        // the rest is for the program that asks
        if (bytes > limit / 4 * 3) {
            throw new DataFormatException(
                    file,
                    "takes at least "
                            + bytes / MEGABYTE
                            + " MB of memory, of which Java has "
                            + limit / MEGABYTE
                            + " MB: start it with more, such as -Xmx"
                            + (bytes / (MEGABYTE << 10) + 1) * 2
                            + "g");
        }
    }
}
