package onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** A model that ONNX Runtime has loaded, which no longer knows anything of Neurone. */
final class Runtime implements AutoCloseable {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    private final OrtSession session;
    private final boolean inFloat;

    Runtime(Path file) throws OrtException {
        session = ENVIRONMENT.createSession(file.toString(), new OrtSession.SessionOptions());
        TensorInfo X = (TensorInfo) session.getInputInfo().get("X").getInfo();
        inFloat = X.type == ai.onnxruntime.OnnxJavaType.FLOAT;
    }

    /**
     * Yhat of X, both one example a column as in the course.
     *
     * @param X (n_x, m). Not modified.
     */
    DMatrixRMaj predict(DMatrixRMaj X) throws OrtException {
        try (OnnxTensor rows = tensor(X);
                OrtSession.Result result = session.run(Map.of("X", rows))) {
            OnnxTensor Yhat = (OnnxTensor) result.get("Yhat").orElseThrow();
            int n = (int) Yhat.getInfo().getShape()[1];
            DMatrixRMaj all = new DMatrixRMaj(X.numCols, n);
            if (inFloat) {
                FloatBuffer numbers = Yhat.getFloatBuffer();
                for (int i = 0; i < all.getNumElements(); i++) {
                    all.data[i] = numbers.get(i);
                }
            } else {
                Yhat.getDoubleBuffer().get(all.data);
            }
            return CommonOps_DDRM.transpose(all, null);
        }
    }

    /** The name of the class of each example. */
    List<String> labels(DMatrixRMaj X) throws OrtException {
        try (OnnxTensor rows = tensor(X);
                OrtSession.Result result = session.run(Map.of("X", rows))) {
            return List.of((String[]) result.get("label").orElseThrow().getValue());
        }
    }

    private OnnxTensor tensor(DMatrixRMaj X) throws OrtException {
        DMatrixRMaj rows = CommonOps_DDRM.transpose(X, null);
        long[] shape = {rows.numRows, rows.numCols};
        if (!inFloat) {
            return OnnxTensor.createTensor(ENVIRONMENT, DoubleBuffer.wrap(rows.data), shape);
        }
        float[] floats = new float[rows.data.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) rows.data[i];
        }
        return OnnxTensor.createTensor(ENVIRONMENT, FloatBuffer.wrap(floats), shape);
    }

    String metadata(String key) throws OrtException {
        return session.getMetadata().getCustomMetadata().get(key);
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
