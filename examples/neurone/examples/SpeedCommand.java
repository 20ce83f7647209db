package neurone.examples;

import java.io.PrintStream;
import neurone.examples.speed.Ladder;

/** How fast this machine is on each way of multiplying: {@code speed}. */
final class SpeedCommand {

    private SpeedCommand() {}

    static void run(Arguments arguments, PrintStream out) {
        arguments.checkNoMoreThan(0, "speed");
        Ladder.print(arguments.language(), ClassPath.ofThisProgram(), out);
    }
}
