package neurone.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.Pass;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole trainings against PyTorch's, step by step. */
class GoldenTrainingTest {

    static List<Node> runs() {
        return Node.ofResource("torch-golden.json").get("training_runs").get("runs").list();
    }

    private static Network network(Node run) {
        double[] sizes = run.get("dims").numbers();
        NetworkBuilder builder = Network.inputs((int) sizes[0]);
        List<Node> activations = run.get("activations").list();
        for (int i = 0; i < activations.size(); i++) {
            int units = (int) sizes[i + 1];
            builder.dense(units, activation(activations.get(i), units));
        }
        Network network = builder.build(1);
        for (int i = 0; i < activations.size(); i++) {
            Dense layer = network.layers().get(i);
            layer.weights().value().setTo(run.get("W0").list().get(i).matrix());
            layer.biases().value().setTo(run.get("b0").list().get(i).column());
            Node alpha = run.get("alpha0").list().get(i);
            if (!alpha.isNull()) {
                layer.parameters().get(2).value().setTo(alpha.column());
            }
        }
        return network;
    }

    private static Activation activation(Node node, int units) {
        return switch (node.get("name").text()) {
            case "tanh" -> new Tanh();
            case "sigmoid" -> new Sigmoid();
            case "relu" -> new ReLU();
            case "softmax" -> new Softmax();
            case "linear" -> new Identity();
            case "elu" -> new ELU(node.get("alpha").number());
            case "leaky_relu" -> new LeakyReLU(node.get("slope").number());
            case "prelu" -> node.get("per_channel").flag() ? PReLU.perUnit(units) : new PReLU();
            default -> throw new AssertionError("no such activation here: " + node);
        };
    }

    private static Loss loss(Node run) {
        return switch (run.get("loss").text()) {
            case "bce" -> new BinaryCrossEntropy();
            case "cce" -> new CategoricalCrossEntropy();
            case "mse" -> new MeanSquaredError();
            default -> throw new AssertionError("no such loss here: " + run);
        };
    }

    private static Optimizer optimizer(Node run) {
        Node node = run.get("optimizer");
        double rate = node.get("lr").number();
        return switch (node.get("type").text()) {
            case "sgd" ->
                    node.get("momentum").isNull()
                            ? new GradientDescent(rate)
                            : new Momentum(rate, node.get("momentum").number());
            case "rmsprop" ->
                    new RMSProp(rate, node.get("alpha").number(), node.get("eps").number());
            case "adam" -> {
                double[] betas = node.get("betas").numbers();
                yield new Adam(rate, betas[0], betas[1], node.get("eps").number());
            }
            default -> throw new AssertionError("no such optimizer here: " + node);
        };
    }

    @ParameterizedTest
    @MethodSource("runs")
    void firstStepHasTheSameOutputAndGradients(Node run) {
        Network network = network(run);
        Pass pass = network.newPass(loss(run));
        Node first = run.get("first_step");
        DMatrixRMaj Yhat = pass.forward(run.get("X").matrix(), Mode.inference());
        Near.assertMatrix(Yhat, first.get("output").matrix(), "output");
        Gradients gradients = pass.backward(run.get("Y").matrix());
        for (int i = 0; i < network.layers().size(); i++) {
            Dense layer = network.layers().get(i);
            DMatrixRMaj dW = gradients.of(layer.weights());
            Near.assertMatrix(dW, first.get("dW").list().get(i).matrix(), "dW");
            DMatrixRMaj db = gradients.of(layer.biases());
            Near.assertMatrix(db, first.get("db").list().get(i).column(), "db");
            Node dAlpha = first.get("dalpha").list().get(i);
            if (!dAlpha.isNull()) {
                Parameter alpha = layer.parameters().get(2);
                Near.assertMatrix(gradients.of(alpha), dAlpha.column(), "dalpha");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyStepHasTheSameCostAndParameters(Node run) {
        Network network = network(run);
        Trainer trainer = new Trainer(network, loss(run), optimizer(run));
        DMatrixRMaj X = run.get("X").matrix();
        DMatrixRMaj Y = run.get("Y").matrix();
        Node costs = run.get("loss_before_update");
        int steps = (int) run.get("steps").number();
        assertThat(steps).isPositive();
        for (int step = 1; step <= steps; step++) {
            double cost = trainer.step(X, Y);
            Node expected = costs.at(step - 1);
            if (!expected.isNull()) {
                Near.assertNumber(cost, expected.number(), "cost before update " + step);
            }
            Node parameters = run.get("params_after_update").at(step);
            if (!parameters.isNull()) {
                assertParameters(
                        network, parameters.get("W"), parameters.get("b"), parameters.get("alpha"));
            }
        }
        assertParameters(network, run.get("final_W"), run.get("final_b"), run.get("final_alpha"));
        Pass pass = network.newPass(loss(run));
        pass.forward(X, Mode.inference());
        Near.assertNumber(pass.cost(Y), run.get("final_loss").number(), "final cost");
    }

    private static void assertParameters(Network network, Node W, Node b, Node alpha) {
        for (int i = 0; i < network.layers().size(); i++) {
            Dense layer = network.layers().get(i);
            Near.assertMatrix(layer.weights().value(), W.list().get(i).matrix(), "W");
            Near.assertMatrix(layer.biases().value(), b.list().get(i).column(), "b");
            if (layer.parameters().size() == 3) {
                DMatrixRMaj value = layer.parameters().get(2).value();
                Near.assertMatrix(value, alpha.list().get(i).column(), "alpha");
            }
        }
    }

    @Test
    void readsAllOfTheReference() {
        assertThat(runs()).hasSize(10);
    }
}
