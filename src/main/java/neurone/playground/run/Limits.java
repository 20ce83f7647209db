package neurone.playground.run;

/** What a page may ask for, so that no request takes the machine away. */
public final class Limits {

    /** Layers with parameters, the output included. */
    public static final int LAYERS = 16;

    /** Units of a layer. */
    public static final int UNITS = 256;

    /** Numbers that a network learns. */
    public static final int PARAMETERS = 300_000;

    /** Examples of a dataset. */
    public static final int POINTS = 3_000;

    /** Inputs that are computed from x1, x2 and so on. */
    public static final int FEATURES = 24;

    /** Networks side by side. */
    public static final int LANES = 4;

    /** Characters of a formula. */
    public static final int FORMULA = 200;

    /** Characters of a file of comma-separated values. */
    public static final int CSV = 400_000;

    /** Updates of a network. */
    public static final int STEPS = 1_000_000;

    /** Changes by hand of one network. */
    public static final int CHANGES = 200;

    private Limits() {}
}
