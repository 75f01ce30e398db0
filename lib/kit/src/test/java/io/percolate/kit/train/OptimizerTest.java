package io.percolate.kit.train;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.sgd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.optimizer.Optimizer;
import io.percolate.kit.engine.Torch;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fifty steps against the definitions, computed here in double precision. */
class OptimizerTest {

  private static final int STEPS = 50;
  private static final double RATE = 1e-3;

  /** One gradient each from 1 down to 1e-9: at the small end ε decides how far Adam goes. */
  private static final double[][] GRADIENTS = gradients();

  private static double[][] gradients() {
    Random random = new Random(3);
    double[][] gradients = new double[STEPS][10];
    for (double[] step : gradients) {
      for (int i = 0; i < step.length; i++) {
        step[i] = (float) (Math.pow(10, -i) * (0.2 + random.nextDouble()));
      }
    }
    return gradients;
  }

  @Test
  void sgdFollowsItsDefinition() {
    double[] expected = new double[10];
    for (double[] g : GRADIENTS) {
      for (int i = 0; i < g.length; i++) {
        expected[i] -= RATE * g[i];
      }
    }
    assertFollows(sgd(RATE), expected);
  }

  @Test
  void adamFollowsItsDefinition() {
    double[] expected = new double[10];
    double[] m = new double[10];
    double[] v = new double[10];
    for (int t = 1; t <= STEPS; t++) {
      for (int i = 0; i < 10; i++) {
        double g = GRADIENTS[t - 1][i];
        m[i] = 0.9 * m[i] + 0.1 * g;
        v[i] = 0.999 * v[i] + 0.001 * g * g;
        double mean = m[i] / (1 - Math.pow(0.9, t));
        double square = v[i] / (1 - Math.pow(0.999, t));
        expected[i] -= RATE * mean / (Math.sqrt(square) + 1e-8);
      }
    }
    assertFollows(adam(RATE), expected);
  }

  private static void assertFollows(Optimizer optimizer, double[] expected) {
    try (NDManager manager = Torch.engine().newBaseManager()) {
      NDArray weight = manager.zeros(new ai.djl.ndarray.types.Shape(10));
      for (double[] gradient : GRADIENTS) {
        try (NDArray g = manager.create(floats(gradient))) {
          optimizer.update("weight", weight, g);
        }
      }
      float[] reached = weight.toFloatArray();
      for (int i = 0; i < reached.length; i++) {
        assertThat(reached[i] / expected[i]).as("weight %d", i).isCloseTo(1, within(1e-6));
      }
    }
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
