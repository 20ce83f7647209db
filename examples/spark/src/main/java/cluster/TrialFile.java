package cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import neurone.io.AtomicFile;
import neurone.words.Words;

/** The file of the trials of a question: a line each, candidate after candidate of each seed. */
final class TrialFile {

    private final Path file;
    private final String header;
    private final int candidates;

    TrialFile(Question question, Path file) {
        this.file = file;
        this.header = "seed,candidate," + question;
        this.candidates = question.candidates().size();
    }

    /** Returns what was done; nothing if there is no file. */
    List<Trial> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw refusal(
                    1,
                    Words.of(
                            "il faut %s : ces essais sont d'une autre question, ou ce n'en sont pas",
                            "expected %s: these trials are of another question, or none", header));
        }
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < lines.size() - 1; i++) {
            int seed = i / candidates;
            int candidate = i % candidates;
            trials.add(
                    Trial.ofLine(lines.get(i + 1))
                            .filter(t -> t.seed() == seed && t.candidate() == candidate)
                            .orElseThrow(
                                    () ->
                                            refusal(
                                                    seed * candidates + candidate + 2,
                                                    Words.of(
                                                            "il faut la graine %s, le candidat %s"
                                                                    + " et un nombre",
                                                            "expected seed %s, candidate %s and a"
                                                                    + " number",
                                                            seed,
                                                            candidate))));
        }
        return trials;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new Refusal(
                    Words.of(
                            "%s : lecture impossible : %s",
                            "%s: cannot be read: %s", file, e.getMessage()));
        }
    }

    private Refusal refusal(int line, Words problem) {
        return new Place(file.toString(), line, true).refusal(problem);
    }

    /** Replaces the file as a whole. */
    void write(List<Trial> trials) {
        String text =
                trials.stream()
                        .map(Trial::line)
                        .collect(Collectors.joining("\n", header + "\n", "\n"));
        AtomicFile.write(file, text);
    }
}
