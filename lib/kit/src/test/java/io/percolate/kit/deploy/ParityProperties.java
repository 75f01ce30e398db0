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
import io.percolate.kit.deploy.RandomNetworks.Made;
import io.percolate.kit.deploy.onnx.Onnx;
import io.percolate.kit.engine.SavedScript;
import io.percolate.kit.engine.Torch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever a network is stacked from, every runtime makes the same of it. */
class ParityProperties {

  private static final int INPUTS = 1000;
  private static final float TOLERANCE = 1e-4f;

  @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void torchScriptAndOnnxAnswerAsTheNetwork(@ForAll long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    Made made = new RandomNetworks(random).next();
    float[] x = Models.random(made.input(), INPUTS, 4, random.nextLong()).features();
    try (NDManager manager = Torch.engine().newBaseManager()) {
      Torch.engine().setRandomSeed((int) seed);
      made.network().initialize(manager, DataType.FLOAT32, new Shape(1).addAll(made.input()));
      Traced traced = Traced.of(manager, List.of(made.network()), made.input());
      NDArray batch = manager.create(x, new Shape(INPUTS).addAll(made.input()));
      NDArray answer = Torch.withoutGradients(() -> ask(made.network(), batch));
      float[] expected = answer.toFloatArray();
      assertClose("TorchScript", expected, torchScript(traced, batch));
      Shape output = answer.getShape().slice(1);
      byte[] onnx = Onnx.floats(traced.trace(), traced.weights(), made.input(), output);
      try (OnnxRuntime runtime = new OnnxRuntime(onnx)) {
        assertClose("ONNX", expected, runtime.run(x, batch.getShape()));
      }
      byte[] int8 = Onnx.int8(traced.trace(), traced.weights(), made.input(), output);
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
