package neurone.examples.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A formula in LaTeX as signs in a line, such as dL/da for {@code \frac{dL}{da}}: for the search,
 * and for who reads without scripts.
 */
final class PlainFormula {

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("cdot", "·"),
                    Map.entry("times", "×"),
                    Map.entry("odot", "⊙"),
                    Map.entry("oplus", "⊕"),
                    Map.entry("dots", "…"),
                    Map.entry("cdots", "…"),
                    Map.entry("vdots", "⋮"),
                    Map.entry("alpha", "α"),
                    Map.entry("beta", "β"),
                    Map.entry("sigma", "σ"),
                    Map.entry("theta", "θ"),
                    Map.entry("lambda", "λ"),
                    Map.entry("partial", "∂"),
                    Map.entry("nabla", "∇"),
                    Map.entry("sum", "∑"),
                    Map.entry("leq", "≤"),
                    Map.entry("geq", "≥"),
                    Map.entry("approx", "≈"),
                    Map.entry("in", "∈"),
                    Map.entry("leftarrow", "←"),
                    Map.entry("longrightarrow", "→"),
                    Map.entry("left", ""),
                    Map.entry("right", ""),
                    Map.entry("quad", "   "),
                    Map.entry("qquad", "   "),
                    Map.entry(",", "\u2009"),
                    Map.entry(";", " "));

    private static final String RAISED = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹-⁻+⁺TᵀkᵏnⁿlˡxˣzᶻNᴺ";
    private static final String LOWERED = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉iᵢjⱼkₖxₓlₗmₘnₙ";

    private static final String OVERLINE = "\u0305";
    private static final String HAT = "\u0302";

    private final String latex;
    private int at;

    private PlainFormula(String latex) {
        this.latex = latex;
    }

    static String of(String latex) {
        String plain = new PlainFormula(latex.strip()).until('\0');
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll(" *\n *", "\n")
                .replaceAll("(?<=\\S) {2}(?=\\S)", " ")
                .strip();
    }

    /** Reads up to a sign, or to the end, and beyond it. */
    private String until(char end) {
        StringBuilder plain = new StringBuilder();
        while (at < latex.length() && latex.charAt(at) != end) {
            plain.append(next());
        }
        at++;
        return plain.toString();
    }

    /** Reads a sign, a command or a group. */
    private String next() {
        char sign = latex.charAt(at++);
        return switch (sign) {
            case '\\' -> command();
            case '{' -> until('}');
            case '^' -> raised(next());
            case '_' -> scripted(next(), LOWERED, "_");
            case '&' -> " ";
            case '-' -> "−";
            case '\n' -> " ";
            default -> String.valueOf(sign);
        };
    }

    private String command() {
        int start = at++;
        while (Character.isLetter(latex.charAt(start))
                && at < latex.length()
                && Character.isLetter(latex.charAt(at))) {
            at++;
        }
        String name = latex.substring(start, at);
        return switch (name) {
            case "frac", "tfrac" -> whole(argument()) + "/" + whole(argument());
            case "sqrt" -> "√" + whole(argument());
            case "hat" -> argument() + HAT;
            case "overline" -> argument().replaceAll("(.)", "$1" + OVERLINE);
            case "mathbb" -> argument().replace("R", "ℝ");
            case "mathrm", "text", "mathbf" -> argument();
            case "begin" -> environment();
            case "\\" -> "\n";
            default -> SIGNS.getOrDefault(name, name);
        };
    }

    private String argument() {
        while (latex.charAt(at) == ' ') {
            at++;
        }
        return next();
    }

    private String environment() {
        String name = argument();
        int end = latex.indexOf("\\end{" + name + "}", at);
        String rows = new PlainFormula(latex.substring(at, end)).until('\0');
        at = end + "\\end{}".length() + name.length();
        List<String> lines =
                Arrays.stream(rows.split("\n"))
                        .map(row -> row.strip().replaceAll("\\s+", " "))
                        .toList();
        return name.equals("pmatrix")
                ? "(" + String.join("; ", lines) + ")"
                : lines.stream().collect(Collectors.joining("\n"));
    }

    /** The layer in brackets and the example in parentheses stand as programs print them. */
    private static String raised(String above) {
        int end = above.startsWith("[") ? above.indexOf(']') + 1 : 0;
        String rest = above.substring(end).strip();
        return above.substring(0, end)
                + (end > 0 && rest.startsWith("(") ? rest : scripted(rest, RAISED, "^"));
    }

    /** Small signs where there are such, otherwise a mark and the signs as they are. */
    private static String scripted(String signs, String pairs, String mark) {
        String small = signs.replace('−', '-');
        boolean hasAll = small.chars().allMatch(c -> isFirst(pairs, c));
        if (!hasAll) {
            return mark + whole(signs);
        }
        return small.chars()
                .mapToObj(c -> pairs.substring(pairs.indexOf(c) + 1, pairs.indexOf(c) + 2))
                .collect(Collectors.joining());
    }

    private static boolean isFirst(String pairs, int c) {
        return pairs.indexOf(c) >= 0 && pairs.indexOf(c) % 2 == 0;
    }

    /** Parentheses where a fraction, a root or a power has more than one term. */
    private static String whole(String plain) {
        boolean isOne = plain.matches("\\(.*\\)|[^ +−·×/]*");
        return isOne ? plain : "(" + plain + ")";
    }
}
