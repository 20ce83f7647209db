package neurone.explain;

import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.explain.Line.Definition;

/** The formulas of g and g' of each activation; one of a student's own goes by its name. */
final class ActivationRules {

    private ActivationRules() {}

    /** Returns g(z). */
    static Definition definition(Activation g, int l) {
        if (g instanceof Identity) {
            return Definition.of("g(z) = z", "g(z) = z");
        }
        if (g instanceof Sigmoid) {
            return Definition.of("g(z) = 1 / (1 + e^-z)", "g(z) = \\frac{1}{1 + e^{-z}}");
        }
        if (g instanceof Tanh) {
            return Definition.of("g(z) = tanh z", "g(z) = \\tanh z");
        }
        if (g instanceof ReLU) {
            return twoSlopes(Words.same("0"), Words.same("0"));
        }
        if (g instanceof LeakyReLU leaky) {
            return twoSlopes(Words.same("%s z", leaky.slope()), Words.latex("%s z", leaky.slope()));
        }
        if (g instanceof PReLU) {
            return twoSlopes(
                    Words.same("alpha[" + l + "] z"), Words.same("\\alpha^{[" + l + "]} z"));
        }
        if (g instanceof ELU elu) {
            return twoSlopes(
                    Words.same("%s (e^z - 1)", elu.alpha()),
                    Words.latex("%s (e^z - 1)", elu.alpha()));
        }
        if (g instanceof Softmax) {
            return new Definition(
                    new Words(
                            "g(z)_i = e^z_i / somme_k e^z_k, par colonne",
                            "g(z)_i = e^z_i / sum_k e^z_k, in each column"),
                    Words.same("g(z)_i = \\frac{e^{z_i}}{\\sum_k e^{z_k}}"));
        }
        String name = Step.nameOf(g);
        return Definition.of("g = " + name, "g = " + latexName(name));
    }

    private static Definition twoSlopes(Words below, Words latexBelow) {
        return new Definition(
                Words.of("g(z) = z si z > 0, sinon %s", "g(z) = z for z > 0, else %s", below),
                Words.same(
                        "g(z) = \\begin{cases} z & z > 0 \\\\ %s & z \\le 0 \\end{cases}",
                        latexBelow));
    }

    /** Returns the formula of g'(Z[l]) for an activation that treats each number by itself. */
    static Formula derivative(Step step, int l) {
        Activation g = step.layer(l).activation();
        Quantity slope = Quantity.of("g'(Z[" + l + "])", "g'(Z^{[" + l + "]})", step.derivative(l));
        Quantity Z = step.Z(l);
        Quantity A = step.A(l);
        if (g instanceof Identity) {
            return Formula.of("{} = 1", "{} = 1", slope);
        }
        if (g instanceof Sigmoid) {
            return Formula.of("{} = {} * (1 - {})", "{} = {} \\odot (1 - {})", slope, A, A);
        }
        if (g instanceof Tanh) {
            return Formula.of("{} = 1 - {}^2", "{} = 1 - {{}}^{\\odot 2}", slope, A);
        }
        if (g instanceof ReLU) {
            return whereAbove0("0", "0", slope, Z);
        }
        if (g instanceof LeakyReLU leaky) {
            return whereAbove0(
                    Words.same("%s", leaky.slope()), Words.latex("%s", leaky.slope()), slope, Z);
        }
        if (g instanceof PReLU) {
            return whereAbove0(
                    "{}", "{}", slope, Z, step.parameter(step.layer(l).learned().get(0), l));
        }
        if (g instanceof RReLU) {
            return Formula.of("{} = {}", "{} = {}", slope, slopes(step, l));
        }
        if (g instanceof ELU elu) {
            return whereAbove0(
                    Words.same("{} + %s", elu.alpha()),
                    Words.latex("{} + %s", elu.alpha()),
                    slope,
                    Z,
                    A);
        }
        String name = Step.nameOf(g);
        return Formula.of("{} = " + name + "'({})", "{} = " + latexName(name) + "'({})", slope, Z);
    }

    private static Formula whereAbove0(String below, String latexBelow, Quantity... quantities) {
        return whereAbove0(Words.same(below), Words.same(latexBelow), quantities);
    }

    private static Formula whereAbove0(Words below, Words latexBelow, Quantity... quantities) {
        return Formula.of(
                Words.of("{} = 1 si {} > 0, sinon %s", "{} = 1 where {} > 0, else %s", below),
                Words.same(
                        "{} = \\begin{cases} 1 & {} > 0 \\\\ %s & \\text{%s} \\end{cases}",
                        latexBelow, new Words("sinon", "else")),
                quantities);
    }

    /** Returns the slopes that RReLU drew, 1 where Z > 0, as its backward reads them back. */
    static Quantity slopes(Step step, int l) {
        return Quantity.of("R", l, step.derivative(l));
    }

    static String latexName(String name) {
        return "\\mathrm{" + name.replaceAll("([#$%&_{}])", "\\\\$1") + "}";
    }
}
