package neurone.core;

/** How messages and tables name a part of a network or of a training run. */
public final class Names {

    private Names() {}

    /**
     * Returns what a part says of itself, such as {@code Tanh} or {@code LeakyReLU[slope=0.01]};
     * the name of its class where it says nothing.
     *
     * @param part an activation, a loss, an optimizer or a schedule
     */
    public static String of(Object part) {
        String text = part.toString();
        boolean saysNothing =
                text.equals(part.getClass().getName() + "@" + Integer.toHexString(part.hashCode()));
        return saysNothing ? ofClass(part) : text.replace("[]", "");
    }

    /** Returns the name of its class, such as {@code LeakyReLU}. */
    public static String ofClass(Object part) {
        Class<?> type = part.getClass();
        if (type.isHidden()) {
            return "a lambda expression";
        }
        return type.isAnonymousClass() ? "an unnamed class" : type.getSimpleName();
    }
}
