package teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Writes pencil sheets: one page for each student, all for the printer, and all solved. */
final class PencilJob {

    private PencilJob() {}

    /** Writes sheets of the seeds first, first + 1, and so on. */
    static void write(String language, long first, int students, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Long> seeds = LongStream.range(first, first + students).boxed().toList();
        PencilSheet sheet = new PencilSheet(language, false);
        for (long seed : seeds) {
            Files.writeString(folder.resolve("sheet-" + seed + ".html"), sheet.page(List.of(seed)));
        }
        Files.writeString(folder.resolve("sheets.html"), sheet.page(seeds));
        Files.writeString(
                folder.resolve("solutions.html"), new PencilSheet(language, true).page(seeds));
    }
}
