package neurone.words;

/** What a part is called: an activation, a loss, an optimizer, a schedule. */
public final class Names {

    private Names() {}

    /** Returns the simple name of a part's class; of an unnamed class, what stands for it. */
    public static String of(Object part) {
        String name = part.getClass().getSimpleName();
        String whole = part.getClass().getName();
        return name.isEmpty() ? whole.substring(whole.lastIndexOf('.') + 1) : name;
    }

    /**
     * Returns the name of a part with its settings, if it is a record: {@code
     * Momentum[learningRate=0.1, beta=0.9]}. A lambda has neither.
     */
    public static String withSettings(Object part) {
        String text = part instanceof Record ? part.toString() : of(part);
        return text.replaceAll("[\\w$.]*\\$\\$Lambda[\\w$./@]*", "lambda");
    }

    /**
     * Returns what a part says of itself, such as {@code Tanh} or {@code LeakyReLU[slope=0.01]};
     * what its class is called where it says nothing.
     */
    public static String shown(Object part) {
        String text = part.toString();
        boolean saysNothing =
                text.equals(part.getClass().getName() + "@" + Integer.toHexString(part.hashCode()));
        return saysNothing ? ofClass(part) : text.replace("[]", "");
    }

    /** Returns what its class is called in a sentence, such as {@code LeakyReLU}. */
    public static String ofClass(Object part) {
        Class<?> type = part.getClass();
        if (type.isHidden()) {
            return "a lambda expression";
        }
        return type.isAnonymousClass() ? "an unnamed class" : type.getSimpleName();
    }
}
