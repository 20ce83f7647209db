package neurone.linalg;

/**
 * A way to multiply that may not be there.
 *
 * @param name what the property calls it
 * @param maker makes it, or says why it cannot
 */
record Way(String name, Maker maker) {

    /** Makes a multiplier where it can. */
    interface Maker {
        Multiplier make() throws Unavailable;
    }
}
