package cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import neurone.Network;
import neurone.file.Activations;
import neurone.file.ModelFile;

/**
 * A network on its way to another machine: the bytes of a model file.
 *
 * @param bytes in the safetensors format
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Model(byte[] bytes) implements Serializable {

    static Model of(Network network) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.save(network, out);
        return new Model(out.toByteArray());
    }

    Network network() {
        return ModelFile.load(new ByteArrayInputStream(bytes), Activations.standard());
    }
}
