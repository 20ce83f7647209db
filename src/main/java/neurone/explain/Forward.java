package neurone.explain;

import static neurone.formula.Formula.function;
import static neurone.formula.Formula.number;

import java.util.ArrayList;
import java.util.List;
import neurone.explain.write.Line;
import neurone.explain.write.Section;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.Letter;
import neurone.layer.Cache;
import neurone.loss.OutputLoss;
import neurone.words.Names;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The lines from X to J. */
final class Forward {

    private Forward() {}

    static List<Line> lines(Step step) {
        List<Line> lines = new ArrayList<>();
        for (int l = 1; l <= step.last(); l++) {
            Formula Z = step.W(l).dot(step.A(l - 1)).plus(step.b(l));
            lines.add(new Line(Section.FORWARD, l, new Equation(step.Z(l), Z)));
            lines.addAll(new LayerLaw(step, l).forward());
        }
        Equation loss = loss(step);
        Letter J = Letter.of("J").of(number(step.pass().cost(step.Y())).value());
        Formula mean = number(1).over(step.m()).times(loss.result().total());
        lines.add(new Line(Section.COST, step.last(), loss));
        lines.add(new Line(Section.COST, step.last(), new Equation(J, mean)));
        return lines;
    }

    /** L of each example, (1, m). */
    private static Equation loss(Step step) {
        Letter L = Letter.of("L").of(perExample(step));
        Letter A = step.A(step.last());
        Formula formula =
                step.loss()
                        .law()
                        .map(law -> law.value().bind("a", A).bind("y", step.targets()))
                        .orElse(function(Names.of(step.loss()), null, A, step.targets()));
        Equation equation = new Equation(L, step.Y().numRows == 1 ? formula.ofOneUnit() : formula);
        boolean fromZ = step.pass().isPaired() && formula.isKnown();
        return fromZ ? equation.noted(fromZ(step.Z(step.last()))) : equation;
    }

    /** From what the value of a pair is computed, so that it stays finite. */
    private static Words fromZ(Letter Z) {
        return Words.of(
                "On calcule L à partir de %s, pour que log 0 n'arrive jamais.",
                "L is computed from %s, so that log 0 never happens.", Z.plain());
    }

    private static DMatrixRMaj perExample(Step step) {
        OutputLoss loss = step.loss().on(step.layer(step.last()));
        Cache output = step.pass().layer(step.last());
        Cache example = new Cache();
        DMatrixRMaj L = new DMatrixRMaj(1, step.m());
        for (int i = 0; i < step.m(); i++) {
            example.Z().setTo(column(output.Z(), i));
            example.A().setTo(column(output.A(), i));
            L.data[i] = loss.value(example, column(step.Y(), i));
        }
        return L;
    }

    private static DMatrixRMaj column(DMatrixRMaj matrix, int i) {
        return CommonOps_DDRM.extractColumn(matrix, i, null);
    }
}
