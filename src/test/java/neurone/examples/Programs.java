package neurone.examples;

/** What the short programs print, for the pages that show it. */
public final class Programs {

    private Programs() {}

    public static String xor() {
        return Printed.toSystemOut(() -> XorProgram.main(new String[0]));
    }

    public static String checkedGradients() {
        return Printed.toSystemOut(() -> CheckedGradients.main(new String[0]));
    }
}
