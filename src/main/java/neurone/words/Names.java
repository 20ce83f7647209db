package neurone.words;

/** What a part is called: an activation, a loss, an optimizer, a schedule. */
public final class Names {

    private static final String LAMBDA = "lambda";

    private Names() {}

    /**
     * Returns the simple name of a part's class, such as {@code LeakyReLU}; of an unnamed class the
     * name of its file, such as {@code Program$1}; of a lambda expression {@code lambda}.
     */
    public static String of(Object part) {
        Class<?> type = part.getClass();
        if (type.isHidden()) {
            return LAMBDA;
        }
        return type.isAnonymousClass()
                ? type.getName().substring(type.getPackageName().length()).replaceFirst("^\\.", "")
                : type.getSimpleName();
    }

    /**
     * Returns the name of a part with its settings, if it is a record: {@code
     * Momentum[learningRate=0.1, beta=0.9]}. A lambda has neither.
     */
    public static String withSettings(Object part) {
        String text = part instanceof Record ? part.toString() : of(part);
        return text.replaceAll("[\\w$.]*\\$\\$Lambda[\\w$./@]*", LAMBDA);
    }

    /**
     * Returns what a part says of itself, such as {@code Tanh} or {@code LeakyReLU[slope=0.01]};
     * its name where it says nothing.
     */
    public static String shown(Object part) {
        String text = part.toString();
        boolean saysNothing =
                text.equals(part.getClass().getName() + "@" + Integer.toHexString(part.hashCode()));
        return saysNothing ? of(part) : text.replace("[]", "");
    }
}
