package neurone.playground;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.Network;
import neurone.layer.Dense;
import neurone.playground.run.Moment;
import neurone.playground.run.Plane;
import neurone.playground.run.Problem;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;

/** What stays as it is while runs go on: the examples, and how each network is made. */
final class Scenery {

    private Scenery() {}

    static Map<String, Object> of(Moment moment) {
        Problem problem = moment.problem();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("train", problem.train().size());
        data.put("test", problem.test().map(test -> test.size()).orElse(0));
        data.put("outputs", problem.train().outputs());
        data.put("images", problem.isOfImages());
        data.put("inputs", problem.rawInputs());
        data.put("classes", problem.classNames());
        data.put("y", numbers(problem.targets(), problem.targets().numRows));
        problem.plane().ifPresent(plane -> data.put("plane", plane(plane)));
        if (problem.plane().isPresent()) {
            data.put("x", numbers(problem.points(), 2));
        }
        return data;
    }

    private static Map<String, Object> plane(Plane plane) {
        return Map.of(
                "left", plane.left(),
                "bottom", plane.bottom(),
                "width", plane.width(),
                "side", Plane.SIDE);
    }

    private static double[] numbers(DMatrixRMaj M, int rows) {
        return Arrays.copyOf(M.data, rows * M.numCols);
    }

    static Map<String, Object> lane(Moment moment) {
        Map<String, Object> lane = new LinkedHashMap<>();
        Network network = moment.network();
        lane.put("script", moment.script().toMap());
        lane.put("now", moment.setup().toMap());
        lane.put("names", moment.problem().names());
        lane.put("inputs", network.inputs());
        lane.put("parameters", network.parameterCount());
        lane.put("layers", network.layers().stream().map(Scenery::layer).toList());
        return lane;
    }

    private static Map<String, Object> layer(Dense layer) {
        return Map.of(
                "units", layer.units(),
                "range", layer.activation().range().name(),
                "g", Names.shown(layer.activation()),
                "init", Names.shown(layer.activation().defaultInitializer()),
                "learned", List.copyOf(layer.learned().stream().map(p -> p.name()).toList()));
    }
}
