package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import neurone.activation.RReLU;

/** The lines from X to J. */
final class Forward {

    private static final Words SLOPE_AT_0 =
            new Words(
                    "Là où Z = 0, la pente ne change pas A : on note la pente moyenne.",
                    "Where Z = 0, the slope does not change A: the mean slope is noted.");

    private Forward() {}

    static List<Line> lines(Step step) {
        List<Line> lines = new ArrayList<>();
        for (int l = 1; l <= step.last(); l++) {
            lines.add(new Line(Section.FORWARD, l, Kind.PRE_ACTIVATION, preActivation(step, l)));
            lines.addAll(activation(step, l));
        }
        lines.addAll(cost(step));
        return lines;
    }

    private static Formula preActivation(Step step, int l) {
        return Formula.of(
                "{} = {} {} + {}",
                "{} = {} {} + {}",
                step.Z(l),
                step.W(l),
                step.A(l - 1),
                step.b(l));
    }

    private static List<Line> activation(Step step, int l) {
        Quantity A = step.A(l);
        Quantity Z = step.Z(l);
        if (step.layer(l).activation() instanceof RReLU rrelu) {
            Quantity R = ActivationRules.slopes(step, l);
            Line slopes = new Line(Section.FORWARD, l, Kind.SLOPES, drawn(rrelu, R, Z));
            return List.of(
                    Summary.of(Z.value()).zeros() == 0 ? slopes : slopes.note(SLOPE_AT_0),
                    new Line(
                            Section.FORWARD,
                            l,
                            Kind.ACTIVATION,
                            Formula.of("{} = {} * {}", "{} = {} \\odot {}", A, R, Z)));
        }
        Formula formula = Formula.of("{} = g({})", "{} = g({})", A, Z).elementwise();
        return List.of(
                new Line(Section.FORWARD, l, Kind.ACTIVATION, formula)
                        .where(ActivationRules.definition(step.layer(l).activation(), l)));
    }

    private static Formula drawn(RReLU rrelu, Quantity R, Quantity Z) {
        return Formula.of(
                        Words.of(
                                "{} = 1 si {} > 0, sinon tiré de U(%s ; %s)",
                                "{} = 1 where {} > 0, else drawn from U(%s, %s)",
                                rounded(rrelu.lower()),
                                rounded(rrelu.upper())),
                        Words.latex(
                                "{} = \\begin{cases} 1 & {} > 0 \\\\"
                                        + " r \\sim U(%s%s %s) & \\text{%s} \\end{cases}",
                                rounded(rrelu.lower()),
                                new Words(" ;", ","),
                                rounded(rrelu.upper()),
                                new Words("sinon", "else")),
                        R,
                        Z)
                .elementwise();
    }

    /** A third has no shortest writing. */
    private static double rounded(double slope) {
        return Math.round(slope * 1e4) / 1e4;
    }

    private static List<Line> cost(Step step) {
        Line loss = new Line(Section.COST, step.last(), Kind.LOSS, LossRules.value(step));
        boolean paired = step.pass().isPaired();
        Quantity L = loss.formula().result();
        Quantity J = Quantity.number("J", step.pass().cost(step.Y()));
        Formula mean =
                Formula.of(
                        new Words(
                                "{} = 1/" + step.m() + " somme {}",
                                "{} = 1/" + step.m() + " sum {}"),
                        Words.same("{} = \\frac{1}{" + step.m() + "} \\sum_i {}_i"),
                        J,
                        L);
        return List.of(
                paired ? loss.note(LossRules.pairedValue(step)) : loss,
                new Line(Section.COST, step.last(), Kind.COST, mean));
    }
}
