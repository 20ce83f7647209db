package neurone.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.Pass;
import neurone.Predictor;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.check.GradientCheck;
import neurone.core.Mode;
import neurone.data.Classes;
import neurone.data.CsvFormat;
import neurone.data.CsvTable;
import neurone.data.Dataset;
import neurone.data.IdxFile;
import neurone.data.Mnist;
import neurone.data.OneHot;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.data.ToyData;
import neurone.diagnosis.Diagnosis;
import neurone.explain.Explanation;
import neurone.file.Activations;
import neurone.file.Checkpoint;
import neurone.file.ModelFile;
import neurone.file.Weights;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.measure.Accuracy;
import neurone.measure.ConfusionMatrix;
import neurone.measure.Labels;
import neurone.measure.Regression;
import neurone.measure.Tasks;
import neurone.onnx.OnnxFile;
import neurone.onnx.Precision;
import neurone.optimizer.Adam;
import neurone.optimizer.Optimizer;
import neurone.playground.Playground;
import neurone.schedule.Cosine;
import neurone.schedule.Schedule;
import neurone.schedule.WarmUp;
import neurone.training.Epoch;
import neurone.training.History;
import neurone.training.Trainer;
import neurone.training.TrainingListener;
import neurone.training.TrainingState;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A null in each place of each method that a student calls. */
class NullDoorTest {

    private static final List<Class<?>> DOORS =
            List.of(
                    Accuracy.class,
                    Activations.class,
                    Checkpoint.class,
                    Classes.class,
                    ConfusionMatrix.class,
                    CsvFormat.class,
                    CsvTable.class,
                    Dataset.class,
                    Dense.class,
                    Diagnosis.class,
                    Explanation.class,
                    GradientCheck.class,
                    History.class,
                    IdxFile.class,
                    Labels.class,
                    Mnist.class,
                    ModelFile.class,
                    Network.class,
                    NetworkBuilder.class,
                    OneHot.class,
                    OnnxFile.class,
                    Pass.class,
                    Playground.class,
                    Predictor.class,
                    Regression.class,
                    Standardizer.class,
                    Tasks.class,
                    Trainer.class,
                    WarmUp.class,
                    Weights.class);

    /** What the passes call, each step, on what they made themselves. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "Dense.forward",
                    "Dense.backward",
                    "Dense.backwardActivation",
                    "Dense.backwardInput");

    private final Map<Class<?>, Supplier<?>> samples = new HashMap<>();

    @TempDir Path folder;

    @BeforeEach
    void makeSamples() throws IOException {
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(1);
        Dataset xor = ToyData.xor();
        Loss loss = new BinaryCrossEntropy();
        Trainer trainer = new Trainer(network, loss, new Adam(0.01));
        History history = trainer.fit(xor, 1);
        Path csv = Files.writeString(folder.resolve("table.csv"), "a,b,c\n1,2,x\n3,4,y\n");
        Path weights = folder.resolve("weights.safetensors");
        ModelFile.save(network, weights);
        add(Network.class, network);
        add(NetworkBuilder.class, Network.inputs(2).dense(1, new Sigmoid()));
        add(Pass.class, network.newPass(loss));
        add(Predictor.class, Predictor.of(network, xor));
        add(Dataset.class, xor);
        add(Loss.class, loss);
        add(Optimizer.class, new Adam(0.01));
        add(Activation.class, new Tanh());
        add(Activation[].class, new Activation[] {new Tanh(), new Sigmoid()});
        add(Initializer.class, new HeNormal());
        add(RandomGenerator.class, new Random(1));
        add(Mode.class, Mode.inference());
        add(Schedule.class, new Cosine(10));
        add(WarmUp.class, new WarmUp(3, new Cosine(10)));
        add(Trainer.class, trainer);
        add(TrainingState.class, trainer.state());
        add(TrainingListener.class, new TrainingListener() {});
        add(History.class, history);
        add(Diagnosis.class, Diagnosis.of(trainer));
        add(Explanation.class, Explanation.of(network, loss, new Adam(0.01), xor.X(), xor.Y()));
        add(ConfusionMatrix.class, ConfusionMatrix.of(network.predict(xor.X()), xor));
        add(DMatrixRMaj.class, xor.X());
        add(Standardizer.class, Standardizer.fit(xor));
        add(CsvTable.class, CsvTable.read(csv));
        add(CsvFormat.class, CsvFormat.of(','));
        add(Activations.class, Activations.standard());
        add(Weights.class, Weights.read(weights));
        add(Dense.class, network.layers().get(0));
        add(Dense[].class, network.layers().toArray(Dense[]::new));
        add(Task.class, Task.BINARY);
        add(Path.class, weights);
        add(Charset.class, StandardCharsets.UTF_8);
        add(Locale.class, Locale.ENGLISH);
        add(List.class, List.of());
        add(String.class, "a");
        add(Precision.class, Precision.DOUBLE);
        add(String[].class, new String[] {"a"});
        add(int[].class, new int[] {0, 1});
        add(double[].class, new double[] {0, 1});
        add(double[][].class, new double[][] {{0, 1}, {1, 0}});
        add(Consumer.class, (Consumer<Object>) o -> {});
        add(DoubleConsumer.class, (DoubleConsumer) d -> {});
        add(Predicate.class, (Predicate<Epoch>) e -> false);
        byte[] bytes = Files.readAllBytes(weights);
        samples.put(InputStream.class, () -> new ByteArrayInputStream(bytes));
        add(OutputStream.class, new ByteArrayOutputStream());
        add(Class.class, Tanh.class);
        add(int.class, 2);
        add(long.class, 2L);
        add(double.class, 2.0);
        add(boolean.class, true);
        add(char.class, ',');
    }

    private void add(Class<?> type, Object sample) {
        samples.put(type, () -> sample);
    }

    @TestFactory
    Stream<DynamicTest> nulls() {
        return DOORS.stream()
                .flatMap(
                        type ->
                                Stream.<Executable>concat(
                                                Arrays.stream(type.getConstructors()),
                                                Arrays.stream(type.getMethods()))
                                        .filter(NullDoorTest::isDoor)
                                        .flatMap(method -> tests(type, method)));
    }

    private static boolean isDoor(Executable method) {
        return method.getDeclaringClass().getName().startsWith("neurone.")
                && !method.isSynthetic()
                && !method.getName().equals("equals")
                && !LEFT_OUT.contains(name(method));
    }

    private static String name(Executable method) {
        String type = method.getDeclaringClass().getSimpleName();
        return method instanceof Constructor ? "new " + type : type + "." + method.getName();
    }

    private Stream<DynamicTest> tests(Class<?> type, Executable method) {
        Class<?>[] types = method.getParameterTypes();
        return IntStream.range(0, types.length)
                .filter(i -> !types[i].isPrimitive())
                .mapToObj(
                        i ->
                                DynamicTest.dynamicTest(
                                        name(method)
                                                + Stream.of(types)
                                                        .map(Class::getSimpleName)
                                                        .toList()
                                                + " without argument "
                                                + (i + 1),
                                        () -> check(type, method, i)));
    }

    private void check(Class<?> type, Executable method, int place) {
        Object[] arguments = Stream.of(method.getParameterTypes()).map(this::sample).toArray();
        arguments[place] = null;
        boolean needsNone =
                method instanceof Constructor || Modifier.isStatic(method.getModifiers());
        Object object = needsNone ? null : sample(type);
        assertThat(catchThrowable(() -> call(method, object, arguments)))
                .isInstanceOf(NullPointerException.class)
                .message()
                .matches(".*\\bexpect(s|ed) .*, got null.*");
    }

    private static void call(Executable method, Object object, Object... arguments)
            throws Throwable {
        try {
            if (method instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) method).invoke(object, arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object sample(Class<?> type) {
        assertThat(samples.keySet()).as("samples of types").contains(type);
        return samples.get(type).get();
    }
}
