package neurone.onnx;

/** The numbers of the fields in onnx.proto that a dense network needs. */
final class Schema {

    /** What is written; files of other operator sets are read as {@link ModelReader} says. */
    static final int OPERATOR_SET = 13;

    /** The version of onnx.proto that came with that operator set. */
    static final int IR_VERSION = 7;

    /** The operators of machine learning that is no network, such as those of scikit-learn. */
    static final String ML_DOMAIN = "ai.onnx.ml";

    private Schema() {}

    static final class Model {
        static final int IR_VERSION = 1;
        static final int PRODUCER = 2;
        static final int DOC = 6;
        static final int GRAPH = 7;
        static final int OPERATOR_SET = 8;
        static final int METADATA = 14;

        private Model() {}
    }

    static final class OperatorSet {
        static final int DOMAIN = 1;
        static final int VERSION = 2;

        private OperatorSet() {}
    }

    static final class Text {
        static final int KEY = 1;
        static final int VALUE = 2;

        private Text() {}
    }

    static final class Graph {
        static final int NODE = 1;
        static final int NAME = 2;
        static final int TENSOR = 5;
        static final int INPUT = 11;
        static final int OUTPUT = 12;
        static final int SPARSE_TENSOR = 15;

        private Graph() {}
    }

    static final class Node {
        static final int INPUT = 1;
        static final int OUTPUT = 2;
        static final int NAME = 3;
        static final int TYPE = 4;
        static final int ATTRIBUTE = 5;
        static final int DOMAIN = 7;

        private Node() {}
    }

    static final class Attribute {
        static final int NAME = 1;
        static final int FLOAT = 2;
        static final int INT = 3;
        static final int STRING = 4;
        static final int TENSOR = 5;
        static final int FLOATS = 7;
        static final int INTS = 8;
        static final int STRINGS = 9;
        static final int TYPE = 20;
        static final int REFERENCE = 21;

        private Attribute() {}
    }

    static final class Tensor {
        static final int DIMENSION = 1;
        static final int TYPE = 2;
        static final int FLOATS = 4;
        static final int INT32S = 5;
        static final int STRINGS = 6;
        static final int INT64S = 7;
        static final int NAME = 8;
        static final int RAW = 9;
        static final int DOUBLES = 10;
        static final int EXTERNAL = 13;
        static final int LOCATION = 14;

        private Tensor() {}
    }

    static final class Value {
        static final int NAME = 1;
        static final int TYPE = 2;

        private Value() {}
    }

    static final class Type {
        static final int TENSOR = 1;

        private Type() {}
    }

    static final class TensorType {
        static final int ELEMENT = 1;
        static final int SHAPE = 2;

        private TensorType() {}
    }

    static final class Shape {
        static final int DIMENSION = 1;

        private Shape() {}
    }

    static final class Dimension {
        static final int SIZE = 1;
        static final int NAME = 2;

        private Dimension() {}
    }
}
