package exercises.check;

/** Says what an exception of a student's code was, and on which of his lines. */
final class Crash {

    private Crash() {}

    static String describe(Throwable e, Texts texts) {
        if (e instanceof NoSuchMethodError || e instanceof NoClassDefFoundError) {
            return texts.say("common.missing", e.getMessage());
        }
        String what = e.getClass().getSimpleName();
        if (e instanceof StackOverflowError) {
            what = texts.say("common.recursion", what);
        }
        String message = e.getMessage() == null ? what : what + ": " + e.getMessage();
        for (StackTraceElement frame : e.getStackTrace()) {
            String name = frame.getClassName();
            if (name.startsWith("exercises.lesson") && !name.contains("Test")) {
                return texts.say(
                        "common.thrown.at", frame.getFileName(), frame.getLineNumber(), message);
            }
        }
        return texts.say("common.thrown", message);
    }
}
