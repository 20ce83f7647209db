/**
 * Networks in files of ONNX, the format that the runtimes of other languages read: {@link
 * neurone.onnx.OnnxFile}.
 *
 * <p>A file is a message of protobuf, {@code ModelProto} of onnx.proto, of operator set 13. Its
 * graph takes X, one example a row, and has for each layer l
 *
 * <pre>
 * Z1 = Gemm(X, W1, b1), transB = 1      Z[1] = W[1] X + b[1]: W1 is (n[1], n_x), as in the course
 * A1 = Tanh(Z1)                         A[1] = g(Z[1])
 * </pre>
 *
 * and the last A is Yhat. Nodes have the names of what they give, so that a drawing of the graph
 * shows the course's letters. Of a predictor, {@code A0 = (X - mu) / sigma} comes first; of scaled
 * targets {@code Yhat = A sigma_y + mu_y} comes last; and of classes {@code label} is the name of
 * the class of each example. Its texts, such as {@code predictor.class1}, stand in the metadata
 * under the names of {@link neurone.file.ModelFile}.
 *
 * <p>Identity, Sigmoid, Tanh, ReLU and Softmax are operators. LeakyReLU, PReLU and ELU are too
 * where numbers are floats. ONNX Runtime computes these three in floats alone: in double precision
 * the graph says their law, as it does for an activation of your own. RReLU is LeakyReLU with its
 * mean slope.
 *
 * <p>What is read is a chain from the one input to the one output of numbers: scaling, layers as
 * Gemm or as MatMul and Add, and activations. Everything else is refused by the name of its node,
 * and so is a file with two values of one name, a node that reads what is not there before it, a
 * tensor of another size than its file says, or one that lies outside of the file.
 *
 * <p>An operator that is to be written is a line in ActivationWriter; one that is to be read is a
 * line in ActivationRules.
 */
package neurone.onnx;
