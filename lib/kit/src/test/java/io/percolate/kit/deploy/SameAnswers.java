package io.percolate.kit.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.training.ParameterStore;
import io.percolate.kit.deploy.onnx.Onnx;
import io.percolate.kit.engine.SavedScript;
import io.percolate.kit.engine.Torch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a network, its TorchScript and its ONNX make of 1,000 examples. */
final class SameAnswers {

  private static final int INPUTS = 1000;
  private static final float TOLERANCE = 1e-4f;

  private SameAnswers() {}

  /**
   * Gives a network weights, and asks everyone.
   *
   * @param input the shape of one example
   */
  static void assertSame(Block network, Shape input, long seed) throws Exception {
    float[] x = Models.random(input, INPUTS, 4, seed).features();
    try (NDManager manager = Torch.engine().newBaseManager()) {
      Torch.engine().setRandomSeed((int) seed);
      network.initialize(manager, DataType.FLOAT32, new Shape(1).addAll(input));
      Traced traced = Traced.of(manager, List.of(network), input);
      NDArray batch = manager.create(x, new Shape(INPUTS).addAll(input));
      NDArray answer = Torch.withoutGradients(() -> ask(network, batch));
      float[] expected = answer.toFloatArray();
      assertClose("TorchScript", expected, torchScript(traced, batch));
      Shape output = answer.getShape().slice(1);
      byte[] onnx = Onnx.floats(traced.trace(), traced.weights(), input, output);
      try (OnnxRuntime runtime = new OnnxRuntime(onnx)) {
        assertClose("ONNX", expected, runtime.run(x, batch.getShape()));
      }
      byte[] int8 = Onnx.int8(traced.trace(), traced.weights(), input, output);
      try (OnnxRuntime runtime = new OnnxRuntime(int8)) {
        assertThat(runtime.run(x, batch.getShape())).hasSameSizeAs(expected);
      }
    }
  }

  private static float[] torchScript(Traced traced, NDArray batch) throws Exception {
    Path file = Files.createTempFile("network", ".pt");
    try {
      Files.write(file, traced.torchScript());
      try (SavedScript script = new SavedScript(file)) {
        return script.run(batch).toFloatArray();
      }
    } finally {
      Files.delete(file);
    }
  }

  private static NDArray ask(Block network, NDArray x) {
    ParameterStore weights = new ParameterStore(x.getManager(), false);
    return network.forward(weights, new NDList(x), false).singletonOrThrow();
  }

  private static void assertClose(String who, float[] expected, float[] actual) {
    assertThat(actual).as(who).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      float tolerance = TOLERANCE * Math.max(1, Math.abs(expected[i]));
      assertThat(actual[i]).as(who).isCloseTo(expected[i], within(tolerance));
    }
  }
}
