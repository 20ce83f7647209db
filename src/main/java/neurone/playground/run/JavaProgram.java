package neurone.playground.run;

import java.util.List;
import neurone.playground.http.Refusal;

/** Writes the program that comes to the same numbers as a run. */
public final class JavaProgram {

    private static final String INDENT = "        ";

    private final Moment moment;
    private final StringBuilder text = new StringBuilder();

    private JavaProgram(Moment moment) {
        this.moment = moment;
    }

    /**
     * Returns a class with a main, which prints the cost at the end.
     *
     * @throws Refusal if the run was changed in the middle of an epoch, which no call of fit does
     */
    public static String of(Moment moment) {
        return new JavaProgram(moment).write();
    }

    private String write() {
        Setup setup = moment.script().setup();
        JavaData data = new JavaData(setup, !moment.problem().classNames().isEmpty());
        text.append(
                """
                import java.nio.file.Path;
                import java.util.SplittableRandom;
                import neurone.Network;
                import neurone.activation.*;
                import neurone.data.*;
                import neurone.initializer.*;
                import neurone.loss.*;
                import neurone.optimizer.*;
                import neurone.schedule.*;
                import neurone.training.Trainer;
                import org.ejml.data.DMatrixRMaj;

                public class Atelier {

                    public static void main(String[] args) {
                """);
        data.statements().forEach(this::line);
        network(setup);
        trainers(setup);
        line("System.out.println(\"J = \" + trainer.evaluate(train).cost());");
        text.append("    }\n");
        data.methods().forEach(method -> text.append('\n').append(method.indent(4)));
        return text.append("}\n").toString();
    }

    private void line(String statement) {
        text.append(INDENT).append(statement).append('\n');
    }

    private void network(Setup setup) {
        line("Network network = Network.inputs(train.inputs())");
        for (LayerSetup layer : setup.layers()) {
            String initializer =
                    layer.initializer().isEmpty() ? "" : ", " + part(layer.initializer());
            line(
                    INDENT
                            + ".dense("
                            + layer.units()
                            + ", "
                            + part(layer.activation())
                            + initializer
                            + ")");
        }
        line(INDENT + ".build(" + setup.seed() + ");");
    }

    private void trainers(Setup first) {
        trainer("Trainer trainer", first);
        Setup setup = first;
        int done = 0;
        List<Change> changes = moment.script().changes();
        for (Change change : changes) {
            if (change.step() > moment.step()) {
                break;
            }
            fit(change.step() - done, setup, false);
            done = change.step();
            if (change.edit() != null) {
                edit(change.edit());
            } else {
                setup = change.setup();
                trainer("trainer", setup);
            }
        }
        fit(moment.step() - done, setup, true);
    }

    private void trainer(String name, Setup setup) {
        line(name + " =");
        line(
                INDENT
                        + "new Trainer(network, "
                        + part(setup.loss())
                        + ", "
                        + part(setup.optimizer())
                        + ")");
        line(INDENT + INDENT + ".seed(" + setup.seed() + ")");
        if (setup.batch() > 0) {
            line(INDENT + INDENT + ".batchSize(" + setup.batch() + ")");
        }
        if (setup.l2() > 0) {
            line(INDENT + INDENT + ".l2(" + setup.l2() + ")");
        }
        if (setup.clip() > 0) {
            line(INDENT + INDENT + ".clipNorm(" + setup.clip() + ")");
        }
        line(INDENT + INDENT + ".schedule(" + part(setup.schedule()) + ");");
    }

    private void fit(int steps, Setup setup, boolean isLast) {
        int m = moment.problem().train().size();
        int size = setup.batch() == 0 ? m : Math.min(m, setup.batch());
        int batches = (m + size - 1) / size;
        if (steps % batches != 0 && !isLast) {
            throw Refusal.bad(
                    "ce réseau a été changé au milieu d'une époque, ce qu'aucun appel de fit ne"
                            + " fait : revenez au début, et changez-le à la fin d'une époque",
                    "this network was changed in the middle of an epoch, which no call of fit"
                            + " does: go back to the start, and change it at the end of an epoch");
        }
        line("trainer.fit(train, " + steps / batches + ");");
        if (steps % batches != 0) {
            line("// the page is " + steps % batches + " batches further, inside of an epoch");
        }
    }

    private void edit(Change.Edit edit) {
        String parameter =
                switch (edit.parameter()) {
                    case "W" -> "weights()";
                    case "b" -> "biases()";
                    default -> "learned().get(0)";
                };
        line(
                "network.layer("
                        + edit.layer()
                        + ")."
                        + parameter
                        + ".value().set("
                        + edit.row()
                        + ", "
                        + edit.column()
                        + ", "
                        + edit.value()
                        + ");");
    }

    private static String part(String text) {
        return "new " + text + (text.endsWith(")") ? "" : "()");
    }
}
