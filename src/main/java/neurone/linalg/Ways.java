package neurone.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.words.Words;

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
            return refused(
                    Words.of(
                            "%s attend auto, blas ou l'un de %s, et vaut \"%s\"",
                            "%s expects auto, blas or one of %s, got \"%s\"",
                            PROPERTY,
                            names,
                            value));
        }
        List<Words> reasons = new ArrayList<>();
        for (Way way : asked) {
            try {
                return new Choice(way.maker().make(), List.copyOf(reasons));
            } catch (Unavailable e) {
                if (!reasons.contains(e.reason())) {
                    reasons.add(e.reason());
                }
            }
        }
        return refused(
                Words.of(
                        "%s = %s n'est pas disponible : %s",
                        "%s = %s is not to be had: %s", PROPERTY, value, Choice.all(reasons)));
    }

    private static Choice refused(Words why) {
        return new Choice(new Refusal(why), List.of());
    }

    private List<Way> asked(String value) {
        return switch (value) {
            case AUTO -> ways;
            case BLAS -> ways.subList(0, ways.size() - 1);
            default -> ways.stream().filter(way -> way.name().equals(value)).toList();
        };
    }
}
