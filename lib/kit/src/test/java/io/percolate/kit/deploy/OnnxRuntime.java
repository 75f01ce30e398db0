package io.percolate.kit.deploy;

import ai.djl.ndarray.types.Shape;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** Another runtime's opinion. */
final class OnnxRuntime implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  OnnxRuntime(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      session = environment.createSession(model, options);
    }
  }

  /** What the model makes of examples, one after another. */
  float[] run(float[] examples, Shape batch) throws OrtException {
    try (OnnxTensor x =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(examples), batch.getShape());
        OrtSession.Result result = session.run(Map.of("x", x))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] all = new float[values.remaining()];
      values.get(all);
      return all;
    }
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
