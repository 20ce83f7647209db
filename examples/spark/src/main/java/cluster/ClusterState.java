package cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import neurone.Network;
import neurone.core.Parameter;
import neurone.io.AtomicFile;
import neurone.optimizer.Optimizer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * All that a run is after an epoch: the model, what the optimizer keeps, and the costs. In a file:
 * a name, the length of the rest and its CRC-32, then the costs, the model file, and the matrices
 * of the optimizer.
 *
 * @param costs J of each epoch
 * @param model the network
 * @param memory what the optimizer keeps of each parameter, in order
 */
record ClusterState(List<Double> costs, Model model, List<DMatrixRMaj> memory) {

    private static final long NAME = 0x4e6575726f6e6531L; // Neurone1

    static ClusterState of(Network network, List<Optimizer.Update> updates, List<Double> costs) {
        return new ClusterState(List.copyOf(costs), Model.of(network), live(updates));
    }

    private static List<DMatrixRMaj> live(List<Optimizer.Update> updates) {
        return updates.stream().flatMap(update -> update.state().stream()).toList();
    }

    /** Puts the state back; nothing is changed if it belongs to another network or optimizer. */
    void restore(Network network, List<Optimizer.Update> updates, List<Double> costsNow) {
        List<Parameter> from = model.network().parameters();
        List<Parameter> to = network.parameters();
        List<DMatrixRMaj> live = live(updates);
        boolean fits = from.toString().equals(to.toString()) && shapes(memory).equals(shapes(live));
        if (!fits) {
            throw new Refusal(
                    Words.of(
                            "le point de sauvegarde est d'un autre réseau ou d'un autre optimiseur :"
                                    + " il a %s",
                            "the checkpoint is of another network or another optimizer: it has %s",
                            from));
        }
        for (int i = 0; i < to.size(); i++) {
            to.get(i).value().setTo(from.get(i).value());
        }
        for (int i = 0; i < live.size(); i++) {
            live.get(i).setTo(memory.get(i));
        }
        costsNow.clear();
        costsNow.addAll(costs);
    }

    private static List<String> shapes(List<DMatrixRMaj> matrices) {
        return matrices.stream().map(M -> M.numRows + "x" + M.numCols).toList();
    }

    /** Replaces the file as a whole. */
    void write(Path file) {
        byte[] content = bytes();
        CRC32 check = new CRC32();
        check.update(content);
        AtomicFile.write(
                file,
                out -> {
                    ByteBuffer head = ByteBuffer.allocate(20);
                    head.putLong(NAME).putInt(content.length).putLong(check.getValue()).flip();
                    ByteBuffer all = ByteBuffer.allocate(20 + content.length);
                    all.put(head).put(content).flip();
                    while (all.hasRemaining()) {
                        out.write(all);
                    }
                });
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(costs.size());
            for (double cost : costs) {
                out.writeDouble(cost);
            }
            out.writeInt(model.bytes().length);
            out.write(model.bytes());
            out.writeInt(memory.size());
            for (DMatrixRMaj matrix : memory) {
                out.writeInt(matrix.numRows);
                out.writeInt(matrix.numCols);
                for (int i = 0; i < matrix.getNumElements(); i++) {
                    out.writeDouble(matrix.data[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ClusterState read(Path file) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
            boolean whole =
                    all.remaining() >= 20
                            && all.getLong() == NAME
                            && all.getInt() == all.remaining() - Long.BYTES;
            long expected = whole ? all.getLong() : 0;
            CRC32 check = new CRC32();
            check.update(all.duplicate());
            if (!whole || check.getValue() != expected) {
                throw new Refusal(
                        Words.of(
                                "%s n'est pas un point de sauvegarde de ce programme, ou est abîmé :"
                                        + " effacez-le pour recommencer",
                                "%s is no checkpoint of this program, or is broken: delete it to"
                                        + " start anew",
                                file));
            }
            return read(
                    new DataInputStream(
                            new ByteArrayInputStream(
                                    all.array(), all.position(), all.remaining())));
        } catch (IOException e) {
            throw new Refusal(
                    Words.of(
                            "%s : lecture impossible : %s",
                            "%s: cannot be read: %s", file, e.getMessage()));
        }
    }

    private static ClusterState read(DataInputStream in) throws IOException {
        List<Double> costs = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            costs.add(in.readDouble());
        }
        byte[] model = in.readNBytes(in.readInt());
        List<DMatrixRMaj> memory = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            DMatrixRMaj matrix = new DMatrixRMaj(in.readInt(), in.readInt());
            for (int k = 0; k < matrix.getNumElements(); k++) {
                matrix.data[k] = in.readDouble();
            }
            memory.add(matrix);
        }
        return new ClusterState(costs, new Model(model), memory);
    }
}
