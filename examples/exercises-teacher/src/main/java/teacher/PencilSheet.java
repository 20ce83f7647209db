package teacher;

import java.util.List;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;

/**
 * Pencil sheets as pages: with boxes to fill in, which say on a screen if they are right, or
 * solved.
 */
final class PencilSheet {

    private static final String STYLE =
            """
            @page { size: A4; margin: 14mm }
            body { font: 15px/1.35 system-ui, sans-serif; color: #111; margin: 0 auto; max-width: 186mm }
            section { break-after: page; padding: 1px 0 } section:last-of-type { break-after: auto }
            h1 { font-size: 1.25rem; margin: .4rem 0 } p { margin: .3rem 0 }
            .name { display: inline-block; min-width: 60mm; border-bottom: 1px solid #111 }
            .given, .asked { display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; align-items: center; margin: .5rem 0 }
            .asked > div { flex: 1 1 100% } .asked > div, .given > div { display: flex; align-items: center; gap: .4rem; break-inside: avoid }
            .formula { min-width: 68mm; white-space: nowrap } sup, sub { line-height: 0 }
            table { border-collapse: collapse; border-left: 2px solid #111; border-right: 2px solid #111; border-radius: 4px }
            td { padding: 2px 5px; text-align: right; min-width: 1.6rem }
            input { width: 3.4rem; height: 1.5rem; font: inherit; text-align: right; border: 1px solid #777; border-radius: 2px }
            input.right { background: #d8f0dc } input.wrong { background: #f8dcd0 }
            details { margin: 1rem 0 } @media print { details, .screen { display: none } input { border-color: #999 } }
            """;
    private static final String SCRIPT =
            """
            function hash(text) { let h = 2166136261; for (const c of text) { h = Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0 } return h }
            function number(text) { const parts = text.replace(',', '.').replace('−', '-').split('/').map(Number); return parts.length == 2 ? parts[0] / parts[1] : parts[0] }
            document.addEventListener('input', e => { const box = e.target; const x = number(box.value);
              const right = box.value.trim() != '' && hash(box.dataset.salt + (Math.round(x * 1000) / 1000 + 0).toFixed(3)) == box.dataset.hash;
              box.className = box.value.trim() == '' ? '' : right ? 'right' : 'wrong' });
            """;

    private final boolean french;
    private final boolean solved;

    /** Sheets in a language, en or fr, to be filled in or solved. */
    PencilSheet(String language, boolean solved) {
        this.french = language.equals("fr");
        this.solved = solved;
    }

    /** A page that stands alone, with a sheet of one printed page for each seed. */
    String page(List<Long> seeds) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        page.append(french ? "fr" : "en").append("\">\n<meta charset=\"utf-8\">\n<title>");
        page.append(title()).append("</title>\n<style>\n").append(STYLE).append("</style>\n");
        seeds.forEach(seed -> sheet(seed, page));
        if (!solved) {
            page.append("<script>\n").append(SCRIPT).append("</script>\n");
        }
        return page.append("</html>\n").toString();
    }

    private String title() {
        return solved
                ? say("Un pas au crayon : solution", "A step with a pencil: solution")
                : say("Un pas au crayon", "A step with a pencil");
    }

    private String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }

    private void sheet(long seed, StringBuilder page) {
        PencilStep step = PencilStep.of(seed);
        page.append("<section>\n<h1>").append(title()).append(" · ").append(seed).append("</h1>\n");
        if (!solved) {
            page.append("<p>").append(say("Nom : ", "Name: "));
            page.append("<span class=\"name\">&nbsp;</span></p>\n");
        }
        page.append("<p>");
        page.append(
                say(
                        "Un réseau 2-2-1 : relu, puis une sortie sans fonction d'activation. Perte"
                                + " : (ŷ − y)². Deux exemples, un par colonne, donc m = 2. Taux"
                                + " d'apprentissage : 0,1. Un pas de descente : remplissez chaque"
                                + " case.",
                        "A network 2-2-1: relu, then an output without activation function. Loss:"
                                + " (ŷ − y)². Two examples, one per column, so m = 2. Learning rate:"
                                + " 0.1. One step of descent: fill in each box."));
        page.append("</p>\n<p class=\"screen\">");
        if (!solved) {
            page.append(
                    say(
                            "À l'écran, une case devient verte quand son nombre est juste.",
                            "On a screen, a box turns green when its number is right."));
        }
        page.append("</p>\n<div class=\"given\">\n");
        step.given().forEach(matrix -> given(matrix, page));
        page.append("</div>\n<div class=\"asked\">\n");
        step.asked().forEach(matrix -> asked(matrix, seed, page));
        page.append("</div>\n");
        if (solved) {
            String told = step.explanation().text(french ? Locale.FRENCH : Locale.ENGLISH);
            page.append("<details><summary>explain</summary><pre>").append(escape(told));
            page.append("</pre></details>\n");
        }
        page.append("</section>\n");
    }

    private void given(PencilStep.Matrix matrix, StringBuilder page) {
        page.append("<div><span>").append(formula(matrix.name())).append(" =</span>");
        table(matrix.value(), "", page, true);
        page.append("</div>\n");
    }

    private void asked(PencilStep.Matrix matrix, long seed, StringBuilder page) {
        page.append("<div><span class=\"formula\">").append(formula(matrix.name()));
        page.append(matrix.formula().startsWith(matrix.name()) ? " ← " : " = ");
        page.append(formula(matrix.formula())).append(" =</span>");
        table(matrix.value(), seed + matrix.name() + matrix.formula(), page, solved);
        page.append("</div>\n");
    }

    private void table(DMatrixRMaj M, String salt, StringBuilder page, boolean shown) {
        page.append("<table>");
        for (int i = 0; i < M.numRows; i++) {
            page.append("<tr>");
            for (int j = 0; j < M.numCols; j++) {
                page.append("<td>");
                if (shown) {
                    page.append(number(M.get(i, j)));
                } else {
                    String place = Integer.toHexString((salt + i + j).hashCode());
                    page.append("<input data-salt=\"").append(place).append("\" data-hash=\"");
                    page.append(hash(place + answer(M.get(i, j)))).append("\">");
                }
                page.append("</td>");
            }
            page.append("</tr>");
        }
        page.append("</table>");
    }

    /** A number as a pupil writes it, with as many decimals as it needs. */
    private String number(double x) {
        double rounded = Math.round(x * 1000) / 1000.0;
        String text =
                rounded == Math.rint(rounded)
                        ? String.valueOf((long) rounded)
                        : String.valueOf(rounded);
        return say(text.replace('.', ','), text).replace('-', '−');
    }

    private static String answer(double x) {
        return String.format(Locale.ROOT, "%.3f", Math.round(x * 1000) / 1000.0 + 0.0);
    }

    /** FNV-1a, as the script of the page computes it: it hides an answer from a look, no more. */
    private static long hash(String text) {
        int h = (int) 2166136261L;
        for (char c : text.toCharArray()) {
            h = (h ^ c) * 16777619;
        }
        return Integer.toUnsignedLong(h);
    }

    private String formula(String text) {
        String raised = escape(text).replaceAll("\\[(\\d)]", "<sup>[$1]</sup>");
        return french ? raised.replace("0.1", "0,1") : raised;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
