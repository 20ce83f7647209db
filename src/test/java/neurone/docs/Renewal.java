package neurone.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page whose blocks of code and of what programs print are as those are today.
 *
 * <p>A block is told by the comment before it: {@code code: FILE}; {@code printed by lesson 3},
 * some lines of what the lesson prints; {@code printed by XorProgram}, all that the program prints;
 * {@code printed, about, by CheckedGradients} where the numbers depend on the machine. The main
 * method writes what has changed, and names the blocks that must be looked after by hand.
 */
final class Renewal {

    private static final Pattern LESSON = Pattern.compile("printed by lesson (\\d)");
    private static final Pattern PROGRAM = Pattern.compile("printed(, about,)? by (\\w+)");
    private static final Pattern CODE = Pattern.compile("code: (\\S+)");

    private final Page old;
    private final Map<Integer, PrintedLines> lessons = new HashMap<>();
    private final List<String> lost = new ArrayList<>();
    private final Page page;

    Renewal(Page old) {
        this.old = old;
        this.page = old.withBlocks(this::renewed);
    }

    Page page() {
        return page;
    }

    /** The blocks whose lines are no longer in the source, or are no longer printed. */
    List<String> lost() {
        return lost;
    }

    private String renewed(Page.Block block) {
        Matcher code = CODE.matcher(block.origin());
        if (code.matches()) {
            return orLost(block, Excerpt.of(block.text()).in(Page.read(Path.of(code.group(1)))));
        }
        Matcher lesson = LESSON.matcher(block.origin());
        if (lesson.matches()) {
            return orLost(block, printed(Integer.parseInt(lesson.group(1))).some(block.text()));
        }
        Matcher program = PROGRAM.matcher(block.origin());
        if (program.matches()) {
            String output = Programs.output(program.group(2), old.language());
            return new PrintedLines(output).all(block.text(), program.group(1) != null);
        }
        return block.text();
    }

    /** Blocks show what a lesson prints in the order in which it is printed. */
    private PrintedLines printed(int lesson) {
        return lessons.computeIfAbsent(
                lesson, number -> new PrintedLines(Programs.lesson(number).text(old.language())));
    }

    private String orLost(Page.Block block, Optional<String> renewed) {
        if (renewed.isEmpty()) {
            lost.add(old + ", " + block.origin() + ":\n" + block.text());
        }
        return renewed.orElse(block.text());
    }

    public static void main(String[] args) throws IOException {
        for (Page page : Page.all()) {
            Renewal renewal = new Renewal(page);
            Page renewed = renewal.page().set();
            if (!renewed.equals(page)) {
                Files.writeString(page.path(), renewed.text());
                System.out.println("renewed " + page);
            }
            renewal.lost().forEach(block -> System.out.println("not found: " + block));
        }
        for (Path picture : Pictures.renew()) {
            System.out.println("drew " + picture);
        }
    }
}
