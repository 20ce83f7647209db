package neurone.onnx;

import java.util.List;

/** What a law is made of, as a graph says it. */
sealed interface Expression {

    /** A value of the graph that exists. */
    record Value(String name) implements Expression {}

    /** A node that is to be written. */
    record Call(String type, List<Expression> operands) implements Expression {}

    /** A tensor that is to be written. */
    sealed interface Constant extends Expression {

        String write(GraphWriter graph, String name);
    }

    /** A number. */
    record Literal(double value) implements Constant {

        @Override
        public String write(GraphWriter graph, String name) {
            return graph.number(name, value);
        }
    }

    /** Which dimension a sum goes over. */
    record Axis(long number) implements Constant {

        @Override
        public String write(GraphWriter graph, String name) {
            return graph.wholeNumbers(name, number);
        }
    }
}
