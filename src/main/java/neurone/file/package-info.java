/**
 * Networks and training runs in files: {@link neurone.file.ModelFile} and {@link
 * neurone.file.Checkpoint}; and {@link neurone.file.Weights} of other programs.
 *
 * <p>A file is in the safetensors format, so that other programs read it too. From its first byte:
 *
 * <ol>
 *   <li>8 bytes: N, the length of the header, a whole number, the least byte first; at most
 *       1,048,576.
 *   <li>N bytes: the header, one object of JSON in UTF-8. It begins with <code>{</code> and is
 *       filled up with spaces to a multiple of 8 bytes.
 *   <li>The rest: the numbers of the tensors, one tensor after the other, row by row. Each is a
 *       double of IEEE 754 in 8 bytes, the least byte first.
 * </ol>
 *
 * <p>The header has an entry for each tensor, such as
 *
 * <pre>{@code
 * "layer1.W": {"dtype": "F64", "shape": [8, 2], "data_offsets": [0, 128]}
 * }</pre>
 *
 * The offsets are those of its first byte and of the one after its last, counted from the end of
 * the header. Together the tensors cover all the bytes, without a gap and without an overlap. A
 * model has {@code layer1.W}, (n[1], n_x), {@code layer1.b}, (n[1], 1), and what the activation
 * learns, such as {@code layer1.alpha}; then those of layer 2, and so on. Every number is finite.
 *
 * <p>The header's entry {@code __metadata__} is an object of texts:
 *
 * <ul>
 *   <li>{@code format}: neurone; {@code version}: 2; {@code library}: the version that wrote it;
 *   <li>{@code layers}: how many there are;
 *   <li>{@code layer1.activation}: the name of its class, such as LeakyReLU, and for each of its
 *       settings an entry such as {@code layer1.activation.slope}: 0.01.
 * </ul>
 *
 * <p>A checkpoint is a model with more in it. Tensors: {@code checkpoint.layer1.W.memory1} and so
 * on, the optimizer state of a parameter (Adam: m, v, t); {@code checkpoint.best.layer1.W} and
 * {@code checkpoint.best.layer1.W.memory1}, the same after the best epoch, which early stopping
 * keeps; {@code checkpoint.history.cost} and the other measures of an epoch, (epochs, 1), which are
 * NaN where they were not taken. Metadata: {@code checkpoint.setting.optimizer} and the other
 * settings of the trainer, as text; {@code checkpoint.seed}; {@code checkpoint.epochs}; {@code
 * checkpoint.stopped}, true or false; and with early stopping {@code checkpoint.best.epoch} and
 * {@code checkpoint.best.waited}.
 *
 * <p>A predictor, in files of version 3, is a model with more in it. Tensors: {@code
 * predictor.inputs.mean} and {@code predictor.inputs.standardDeviation}, (n_x, 1); of scaled
 * targets {@code predictor.targets.mean} and {@code predictor.targets.standardDeviation}, (n_y, 1).
 * Metadata: {@code predictor.task}, a {@link neurone.data.Task}; {@code predictor.inputNames}, how
 * many inputs have names, which are {@code predictor.input1} and so on; {@code
 * predictor.classNames} and {@code predictor.class1}, the same of the classes. A model that is none
 * is still of version 2.
 *
 * <p>Files of version 1 are read too. They lack the settings of PReLU and of the trainer, of whose
 * optimizer they name the class as {@code checkpoint.optimizer}.
 *
 * <p>A file is written beside its place, forced to the disk and then moved, so that after a crash
 * the old one or the new one is there. A program that was killed meanwhile leaves a file that ends
 * in {@code .tmp}, which may be deleted. A file that is not what it should be gives a {@link
 * neurone.file.ModelFormatException}, which says where, before memory is taken for what it claims.
 *
 * <p>An activation of your own is known by the simple name of its class, once {@link
 * neurone.file.Activations#with} was told of it.
 */
package neurone.file;
