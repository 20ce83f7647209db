package neurone.examples.speed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import neurone.words.Words;

/** A way of multiplying, the fastest first, and the options of the JVM that force it. */
enum Way {
    NAMED,
    SYSTEM,
    BUNDLED,
    VECTORS("java"),
    JAVA,
    EJML;

    static final String PROPERTY = "neurone.products";

    static final String VECTOR_MODULE = "jdk.incubator.vector";

    private final String property;

    Way() {
        this.property = name().toLowerCase(Locale.ROOT);
    }

    Way(String property) {
        this.property = property;
    }

    /** Returns the value of the property {@code neurone.products}. */
    String property() {
        return property;
    }

    /** Returns what the JVM needs beside the property. */
    List<String> options() {
        return this == VECTORS ? List.of("--add-modules", VECTOR_MODULE) : List.of();
    }

    boolean isNative() {
        return compareTo(BUNDLED) <= 0;
    }

    /** Returns the time for a figure: the vector loops take seconds to be compiled. */
    Duration longer(Duration time) {
        return this == VECTORS ? time.multipliedBy(4) : time;
    }

    Words label() {
        return this == VECTORS
                ? new Words("java, vecteurs", "java, vectors")
                : Words.same(property);
    }

    /**
     * Returns the option of Java by which one multiplies in this way.
     *
     * @param inUse the way that is taken without it
     */
    Words advice(Way inUse) {
        String forced = "\"-D" + PROPERTY + "=" + property + "\"";
        if (this != VECTORS) {
            return new Words("l'option " + forced, "the option " + forced);
        }
        String module = String.join(" ", options());
        String both = inUse == JAVA ? module : module + " " + forced;
        return new Words(
                "l'option de Java " + both + ", avec Maven dans MAVEN_OPTS",
                "Java's option " + both + ", with Maven in MAVEN_OPTS");
    }
}
