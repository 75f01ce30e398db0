package io.percolate.kit.train;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.adamW;
import static io.percolate.kit.train.Train.adjust;
import static io.percolate.kit.train.Train.clipNorm;
import static io.percolate.kit.train.Train.clipValue;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.initialize;
import static io.percolate.kit.train.Train.l2;
import static io.percolate.kit.train.Train.momentum;
import static io.percolate.kit.train.Train.nesterov;
import static io.percolate.kit.train.Train.options;
import static io.percolate.kit.train.Train.rmsProp;
import static io.percolate.kit.train.Train.sgd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import com.google.gson.Gson;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Torch;
import io.percolate.kit.optimizer.GradientRule;
import io.percolate.kit.optimizer.Mask;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fifty steps of every optimizer beside PyTorch's, and clipping beside PyTorch's. */
class OptimizerTest {

  private record Stored(
      Fixed gradients,
      Quadratic quadratic,
      Mlp mlp,
      List<Integer> at,
      List<Run> runs,
      List<Clipping> normClipping,
      List<Clipping> valueClipping) {}

  private record Fixed(float[] start, float[][] steps) {}

  private record Quadratic(double[][] matrix, double[] vector, float[] start) {}

  private record Mlp(float[][] features, float[] labels, List<float[]> start) {}

  private record Run(
      String name,
      Map<String, Object> settings,
      String problem,
      List<List<float[]>> float32,
      List<List<float[]>> float64) {

    @Override
    public String toString() {
      return name + settings + " on " + problem;
    }
  }

  private record Clipping(double limit, List<float[]> gradients, List<float[]> clipped) {}

  private static final Stored STORED = stored();

  private static Stored stored() {
    try (Reader json =
        new InputStreamReader(
            OptimizerTest.class.getResourceAsStream("optimizers.json"), StandardCharsets.UTF_8)) {
      return new Gson().fromJson(json, Stored.class);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<Run> runs() {
    return STORED.runs().stream();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void anOptimizerTakesPyTorchsSteps(Run run) {
    switch (run.problem()) {
      case "gradients" -> {
        Block network = weights(List.of(STORED.gradients().start()));
        follow(run, network, step -> STORED.gradients().steps()[step]);
      }
      case "quadratic" -> {
        Block network = weights(List.of(STORED.quadratic().start()));
        follow(run, network, step -> slope(Parameters.values(network).get(0)));
      }
      default -> learn(run);
    }
  }

  @Test
  void weightsMadeAnewAreMovedAsIfTheOptimizerWereNew() {
    Optimizer used = adam(1e-2);
    Block network = Networks.mlp(2, 3, 2);
    fit(network, Networks.corners(20, 1), options().epochs(3).optimizer(used).seed(1).quiet());
    network.clear();
    fit(network, Networks.corners(20, 1), options().epochs(3).optimizer(used).seed(1).quiet());
    Block fresh = Networks.mlp(2, 3, 2);
    Options asNew = options().epochs(3).optimizer(adam(1e-2)).seed(1).quiet();
    fit(fresh, Networks.corners(20, 1), asNew);

    assertThat(Networks.weights(network)).isDeepEqualTo(Networks.weights(fresh));
  }

  @Test
  void weightsMadeAnewMayHaveAnotherShape() {
    Optimizer used = adam(1e-2);
    Block network = new SequentialBlock().add(Networks.linear(3));
    fit(network, Small.random(new Shape(2), 3, 1), options().optimizer(used).seed(1).quiet());
    network.clear();
    Examples wider = Small.random(new Shape(4000), 3, 1);
    fit(network, wider, options().optimizer(used).seed(1).quiet());
    Block fresh = new SequentialBlock().add(Networks.linear(3));
    fit(fresh, wider, options().optimizer(adam(1e-2)).seed(1).quiet());

    assertThat(Networks.weights(network)).isDeepEqualTo(Networks.weights(fresh));
  }

  @Test
  void aMachineOfAnotherLanguageTrainsTheSame() {
    float[][] here = masked();
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, new Locale("ar", "EG")); // whose digits are others
    try {
      assertThat(masked()).isDeepEqualTo(here);
      assertThat(options()).hasToString("10 epochs, batches of 32, adam(0.001), cross-entropy");
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }

  private static float[][] masked() {
    Examples data = Small.random(new Shape(1, 6, 6), 3, 1);
    Block network = Small.classifier(Small.conv(2, true));
    initialize(network, data, 1);
    Options rules = options().epochs(2).optimizer(adamW(1e-2, 0.1)).seed(1).quiet();
    fit(network, data, rules.gradients(l2(0.1), clipNorm(1)).mask(Mask.of(network)));
    return Networks.weights(network);
  }

  /** The gradient of ½ wᵀAw − bᵀw. */
  private static float[] slope(float[] w) {
    float[] slope = new float[w.length];
    for (int i = 0; i < w.length; i++) {
      double sum = -STORED.quadratic().vector()[i];
      for (int j = 0; j < w.length; j++) {
        sum += STORED.quadratic().matrix()[i][j] * w[j];
      }
      slope[i] = (float) sum;
    }
    return slope;
  }

  private interface Gradients {
    float[] at(int step);
  }

  private static void follow(Run run, Block network, Gradients gradients) {
    Optimizer optimizer = optimizer(run);
    for (int step = 0; step < 50; step++) {
      leave(network, List.of(gradients.at(step)));
      adjust(network, rules(run));
      Train.step(network, optimizer);
      compare(run, step + 1, network);
    }
  }

  private static void learn(Run run) {
    Block network = new SequentialBlock().add(linear(8)).add(Activation::tanh).add(linear(3));
    Examples data =
        new Examples(flat(STORED.mlp().features()), new Shape(4), STORED.mlp().labels());
    Train.initialize(network, data, 1);
    Parameters.set(network, STORED.mlp().start());
    Optimizer optimizer = optimizer(run);
    for (int step = 0; step < 50; step++) {
      for (MiniBatch batch : Train.batches(data, 16, 0, 0)) {
        try (GradientCollector tape = Train.tape()) {
          tape.backward(Train.loss(Train.crossEntropy(), batch, Train.forward(network, batch)));
        }
        adjust(network, rules(run));
        Train.step(network, optimizer);
      }
      compare(run, step + 1, network);
    }
  }

  private static void compare(Run run, int step, Block network) {
    int place = STORED.at().indexOf(step);
    if (place >= 0) {
      List<float[]> actual = Parameters.values(network);
      boolean tiny = run.problem().equals("gradients"); // its weights go down to 1e-9
      for (int k = 0; k < actual.size(); k++) {
        for (int i = 0; i < actual.get(k).length; i++) {
          double rough = run.float32().get(place).get(k)[i];
          double exact = run.float64().get(place).get(k)[i];
          double off =
              Math.min(Math.abs(actual.get(k)[i] - exact), Math.abs(actual.get(k)[i] - rough));
          double size = tiny ? STORED.gradients().start()[i] + Math.abs(exact) : 1;
          assertThat(off)
              .as("weight %d of array %d, %s, after step %d", i, k, exact, step)
              .isLessThan(Math.min(1e-6, 2e-5 * size));
        }
      }
    }
  }

  private static Optimizer optimizer(Run run) {
    double rate = (double) run.settings().get("lr");
    return switch (run.name()) {
      case "RMSprop" -> rmsProp(rate);
      case "Adam" -> adam(rate);
      case "AdamW" -> adamW(rate, (double) run.settings().get("weight_decay"));
      default -> {
        Object momentum = run.settings().get("momentum");
        yield momentum == null
            ? sgd(rate)
            : run.settings().containsKey("nesterov")
                ? nesterov(rate, (double) momentum)
                : momentum(rate, (double) momentum);
      }
    };
  }

  private static GradientRule[] rules(Run run) {
    return run.settings().containsKey("weight_decay") && !run.name().equals("AdamW")
        ? new GradientRule[] {
          l2(
              (double) run.settings().get("weight_decay"),
              Parameter.Type.WEIGHT,
              Parameter.Type.BIAS)
        }
        : new GradientRule[0];
  }

  @Test
  void clippingIsPyTorchs() {
    for (Clipping clipping : STORED.normClipping()) {
      assertClips(clipping, clipNorm(clipping.limit()));
    }
    for (Clipping clipping : STORED.valueClipping()) {
      assertClips(clipping, clipValue(clipping.limit()));
    }
  }

  private static void assertClips(Clipping clipping, GradientRule rule) {
    Block network = weights(clipping.gradients());
    leave(network, clipping.gradients());
    adjust(network, rule);
    List<NDArray> gradients =
        Parameters.arrays(Parameters.trained(network)).stream().map(NDArray::getGradient).toList();

    for (int k = 0; k < gradients.size(); k++) {
      assertThat(gradients.get(k).toFloatArray())
          .containsExactly(clipping.clipped().get(k), within(1e-6f));
    }
    gradients.forEach(NDArray::close);
  }

  @Test
  void settingsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> momentum(0.1, 1)).hasMessageContaining("from 0 to below 1");
    assertThatThrownBy(() -> nesterov(0.1, -0.1)).hasMessageContaining("from 0 to below 1");
    assertThatThrownBy(() -> adamW(0.1, -1)).hasMessageContaining("weight decay is -1.0");
    assertThatThrownBy(() -> rmsProp(Double.NaN)).hasMessageContaining("small positive number");
    assertThatThrownBy(() -> clipNorm(0)).hasMessageContaining("largest norm");
    assertThatThrownBy(() -> clipValue(-1)).hasMessageContaining("largest value");
    assertThatThrownBy(() -> l2(-1)).hasMessageContaining("strength of the penalty");
  }

  @Test
  void anotherLibrarysOptimizerHasNoSchedule() {
    Block network = weights(List.of(new float[] {1}));
    leave(network, List.of(new float[] {1}));
    assertThatThrownBy(() -> Train.step(network, Optimizer.adam().build(), 0.5))
        .hasMessageContaining("Adam keeps its learning rate to itself");
  }

  /** A network of nothing but these arrays. */
  private static Block weights(List<float[]> values) {
    SequentialBlock network = new SequentialBlock();
    values.forEach(value -> network.add(Linear.builder().setUnits(1).optBias(false).build()));
    for (int k = 0; k < values.size(); k++) {
      Block layer = network.getChildren().get(k).getValue();
      layer.initialize(
          Torch.engine().newBaseManager(),
          ai.djl.ndarray.types.DataType.FLOAT32,
          new Shape(1, values.get(k).length));
    }
    Parameters.set(network, values);
    return network;
  }

  /** Leaves gradients on a network as {@code backward} does: those of the sum of w · g. */
  private static void leave(Block network, List<float[]> gradients) {
    List<NDArray> arrays = Parameters.arrays(Parameters.trained(network));
    try (GradientCollector tape = Train.tape();
        ai.djl.ndarray.NDManager manager = Torch.engine().newBaseManager()) {
      for (int k = 0; k < arrays.size(); k++) {
        NDArray w = arrays.get(k);
        NDArray g = manager.create(gradients.get(k), w.getShape());
        NDArray sum = manager.from(w).mul(g).sum();
        tape.backward(sum);
      }
    }
  }

  private static Block linear(int units) {
    return Linear.builder().setUnits(units).build();
  }

  private static float[] flat(float[][] rows) {
    float[] flat = new float[rows.length * rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * rows[0].length, rows[0].length);
    }
    return flat;
  }
}
