package neurone.playground.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import neurone.DivergedException;
import neurone.ForwardPass;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.Task;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.measure.Tasks;
import neurone.playground.run.Moment;
import neurone.playground.run.Problem;
import neurone.playground.run.Series;
import org.ejml.data.DMatrixRMaj;

/** Looks at one run, frame after frame in the same buffers. On the thread of the run alone. */
public final class Camera implements Moment.Look<Shot> {

    /** Of a larger network no single number is shown. */
    private static final int MOST_NUMBERS = 6_000;

    private static final int MOST_MAPS = 128;
    private static final int MOST_POINTS_OF_A_CURVE = 240;

    private Network network;
    private Loss loss;
    private Pass pass;
    private ForwardPass held;
    private ForwardPass plane;
    private DMatrixRMaj X;
    private DMatrixRMaj Y;
    private DMatrixRMaj heldX;
    private DMatrixRMaj heldY;
    private Task task;

    @Override
    public Shot at(Moment moment) {
        prepare(moment);
        Shot shot = new Shot();
        shot.put("step", moment.step());
        shot.put("furthest", moment.furthest());
        shot.put("epoch", moment.trainer().epoch());
        shot.put("batch", moment.batch());
        shot.put("batches", moment.batches());
        shot.put("rate", moment.trainer().nextStep().learningRate());
        shot.put("changes", moment.script().changes().size());
        shot.put("failure", failure(moment));
        double[] curve = moment.series().last(MOST_POINTS_OF_A_CURVE);
        shot.put("curve", shot.doubles(curve, curve.length));
        shot.put("columns", Series.COLUMNS);
        measure(moment, shot);
        return shot;
    }

    private void prepare(Moment moment) {
        Loss now = moment.trainer().loss();
        if (network == moment.network() && loss == now) {
            return;
        }
        network = moment.network();
        loss = now;
        Problem problem = moment.problem();
        pass = network.newPass(loss);
        X = problem.train().X();
        Y = problem.train().Y();
        plane = network.newPass();
        held = problem.test().isPresent() ? network.newPass(loss) : null;
        heldX = problem.test().map(Dataset::X).orElse(null);
        heldY = problem.test().map(Dataset::Y).orElse(null);
        Dense last = network.layer(network.layers().size());
        task = Tasks.of(loss, last.activation(), problem.train());
    }

    private static Map<String, String> failure(Moment moment) {
        return moment.failure().map(Camera::words).orElse(Map.of());
    }

    private static Map<String, String> words(DivergedException e) {
        return Map.of("fr", e.message(Locale.FRENCH), "en", e.message(Locale.ENGLISH));
    }

    private void measure(Moment moment, Shot shot) {
        pass.forward(X, Mode.inference());
        double cost = pass.cost(Y);
        pass.backward(Y);
        shot.put("cost", cost);
        shot.put("accuracy", accuracy(pass.Yhat(), Y));
        shot.put("task", task.name());
        shot.put("yhat", shot.doubles(pass.Yhat().data, pass.Yhat().getNumElements()));
        if (held instanceof Pass heldPass) {
            heldPass.forward(heldX, Mode.inference());
            shot.put("testCost", heldPass.cost(heldY));
            shot.put("testAccuracy", accuracy(held.Yhat(), heldY));
            shot.put("testYhat", shot.doubles(held.Yhat().data, held.Yhat().getNumElements()));
        }
        shot.put("layers", layers(moment, shot));
    }

    private double accuracy(DMatrixRMaj Yhat, DMatrixRMaj targets) {
        return task == Task.NUMBERS
                ? Double.NaN
                : task.countCorrect(Yhat, targets) / (double) targets.numCols;
    }

    private List<Object> layers(Moment moment, Shot shot) {
        Problem problem = moment.problem();
        boolean hasMaps = problem.plane().isPresent() && units() <= MOST_MAPS;
        boolean hasNumbers = network.parameterCount() <= MOST_NUMBERS;
        problem.plane().filter(p -> hasMaps).ifPresent(p -> Maps.fill(plane, p));
        List<DMatrixRMaj> moves =
                hasNumbers
                        ? NextMoves.of(network, pass.gradients(), moment.trainer().nextStep())
                        : List.of();
        List<Object> layers = new ArrayList<>();
        int parameters = 0;
        for (int l = 1; l <= network.layers().size(); l++) {
            Map<String, Object> layer = new LinkedHashMap<>(LayerFigures.of(pass.layer(l)));
            Dense dense = network.layer(l);
            if (hasMaps) {
                double[] most = new double[dense.units()];
                layer.put("maps", shot.bytes(Maps.of(dense, plane.layer(l).A(), most)));
                layer.put("most", most);
            }
            if (hasNumbers) {
                layer.put("numbers", numbers(dense, moves, parameters, shot));
            }
            if (l == 1 && problem.isOfImages()) {
                layer.put("images", shot.bytes(Maps.ofWeights(dense.weights().value())));
            }
            parameters += dense.parameters().size();
            layers.add(layer);
        }
        return layers;
    }

    private int units() {
        return network.layers().stream().mapToInt(Dense::units).sum();
    }

    /** Each parameter, its gradient and its next move. */
    private List<Object> numbers(Dense layer, List<DMatrixRMaj> moves, int first, Shot shot) {
        List<Object> numbers = new ArrayList<>();
        for (int i = 0; i < layer.parameters().size(); i++) {
            Parameter parameter = layer.parameters().get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            int size = parameter.value().getNumElements();
            one.put("name", parameter.name());
            one.put("columns", parameter.value().numCols);
            one.put("value", shot.doubles(parameter.value().data, size));
            one.put("gradient", shot.doubles(pass.gradients().of(parameter).data, size));
            one.put("move", shot.doubles(moves.get(first + i).data, size));
            numbers.add(one);
        }
        return numbers;
    }
}
