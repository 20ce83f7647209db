package neurone.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses who multiplies.
 *
 * @param ways the fastest first; the last is always there
 */
record Ways(List<Way> ways) {

    static final String PROPERTY = "neurone.products";

    static final String AUTO = "auto";

    /** Any way of netlib's: all but the last. */
    private static final String BLAS = "blas";

    /** The ways that this program may have. */
    static Ways ofThisProgram() {
        // lambdas, so that a class that names netlib is loaded only when it is asked for
        return new Ways(
                Stream.of(
                                NamedLibrary.isNamed()
                                        ? Stream.of(new Way("named", () -> NamedLibrary.load()))
                                        : Stream.<Way>empty(),
                                Stream.of(
                                        new Way("system", () -> SystemLibrary.load()),
                                        new Way("bundled", () -> BundledLibrary.load()),
                                        new Way("java", () -> JavaMultiplier.make()),
                                        new Way("ejml", EjmlMultiplier::new)))
                        .flatMap(way -> way)
                        .toList());
    }

    /**
     * Chooses by the value of the property: auto, the first way that is there; blas, the first but
     * the last; or the name of one. Where that is none, what is chosen refuses to multiply and says
     * why: an exception here would reach the user as a class that does not load.
     */
    Choice chosen(String value) {
        List<Way> asked = asked(value);
        if (asked.isEmpty()) {
            String names = ways.stream().map(Way::name).collect(Collectors.joining(", "));
            String message =
                    PROPERTY + " expects auto, blas or one of " + names + ", got \"" + value + "\"";
            return new Choice(new Refusal(() -> new IllegalArgumentException(message)), List.of());
        }
        List<String> reasons = new ArrayList<>();
        for (Way way : asked) {
            try {
                return new Choice(way.maker().make(), List.copyOf(reasons));
            } catch (Unavailable e) {
                if (!reasons.contains(e.getMessage())) {
                    reasons.add(e.getMessage());
                }
            }
        }
        String message =
                PROPERTY + " = " + value + " is not to be had: " + String.join("; ", reasons);
        return new Choice(new Refusal(() -> new IllegalStateException(message)), List.of());
    }

    private List<Way> asked(String value) {
        return switch (value) {
            case AUTO -> ways;
            case BLAS -> ways.subList(0, ways.size() - 1);
            default -> ways.stream().filter(way -> way.name().equals(value)).toList();
        };
    }
}
