package io.percolate.exercises.makingitsmall;

import io.percolate.exercises.makingitsmall.SmallFile.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A dense network with a ReLU between two layers, in plain Java: to be packed, and to be asked.
 *
 * @param layers first to last
 */
record SmallReader(List<Layer> layers) {
  private static final int EPOCHS = 5;
  private static final float FIRST_RATE = 0.1f;
  private static final float SLOWER = 0.7f;

  /** Trains a network of these sizes by stochastic gradient descent, a picture a step. */
  static SmallReader train(SmallDigits digits, long seed, int... sizes) {
    SmallReader reader = untrained(seed, sizes);
    SplittableRandom random = new SplittableRandom(seed);
    float rate = FIRST_RATE;
    int n = digits.labels().length;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int step = 0; step < n; step++) {
        int i = random.nextInt(n);
        reader.step(digits.pixels()[i], digits.labels()[i], rate);
      }
      rate *= SLOWER;
    }
    return reader;
  }

  static SmallReader untrained(long seed, int... sizes) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Layer> layers = new ArrayList<>();
    for (int l = 0; l + 1 < sizes.length; l++) {
      double reach = Math.sqrt(6.0 / sizes[l]);
      float[][] weights = new float[sizes[l + 1]][sizes[l]];
      for (float[] row : weights) {
        for (int j = 0; j < row.length; j++) {
          row[j] = (float) random.nextDouble(-reach, reach);
        }
      }
      layers.add(new Layer(weights, new float[sizes[l + 1]]));
    }
    return new SmallReader(layers);
  }

  /** How many weights and biases there are. */
  int parameters() {
    return layers.stream()
        .mapToInt(layer -> layer.weights().length * (layer.weights()[0].length + 1))
        .sum();
  }

  float[] logits(float... picture) {
    float[] x = picture;
    for (int l = 0; l < layers.size(); l++) {
      x = output(l, x);
    }
    return x;
  }

  int answer(float... picture) {
    float[] z = logits(picture);
    return IntStream.range(0, z.length).reduce((a, b) -> z[b] > z[a] ? b : a).orElseThrow();
  }

  /** The share of right answers. */
  double score(SmallDigits digits) {
    int[] labels = digits.labels();
    return IntStream.range(0, labels.length)
            .filter(i -> answer(digits.pixels()[i]) == labels[i])
            .count()
        / (double) labels.length;
  }

  /**
   * The same network by other numbers: a ReLU lets a factor through, so that layer {@code from} may
   * be larger by it and the next one smaller.
   */
  SmallReader balanced(int from, float factor) {
    List<Layer> other = new ArrayList<>(layers);
    other.set(from, scaled(layers.get(from), factor, factor));
    other.set(from + 1, scaled(layers.get(from + 1), 1 / factor, 1));
    return new SmallReader(other);
  }

  private static Layer scaled(Layer layer, float weights, float biases) {
    return new Layer(
        Arrays.stream(layer.weights()).map(row -> times(row, weights)).toArray(float[][]::new),
        times(layer.biases(), biases));
  }

  private static float[] times(float[] values, float factor) {
    float[] times = new float[values.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = factor * values[i];
    }
    return times;
  }

  private float[] output(int l, float... x) {
    float[] y = layers.get(l).biases().clone();
    for (int i = 0; i < y.length; i++) {
      float[] row = layers.get(l).weights()[i];
      for (int j = 0; j < x.length; j++) {
        y[i] += row[j] * x[j];
      }
      y[i] = l + 1 < layers.size() ? Math.max(0, y[i]) : y[i];
    }
    return y;
  }

  private void step(float[] picture, int label, float rate) {
    List<float[]> inputs = new ArrayList<>(List.of(picture));
    for (int l = 0; l < layers.size(); l++) {
      inputs.add(output(l, inputs.get(l)));
    }
    float[] slope = softmax(inputs.get(layers.size()));
    slope[label] -= 1;
    for (int l = layers.size() - 1; l >= 0; l--) {
      slope = backward(layers.get(l), inputs.get(l), slope, rate);
    }
  }

  /** Moves a layer, and says how steep the loss is in its inputs, which came out of a ReLU. */
  private static float[] backward(Layer layer, float[] x, float[] slope, float rate) {
    float[] before = new float[x.length];
    for (int i = 0; i < slope.length; i++) {
      if (slope[i] == 0) {
        continue;
      }
      float[] row = layer.weights()[i];
      layer.biases()[i] -= rate * slope[i];
      for (int j = 0; j < x.length; j++) {
        before[j] += x[j] > 0 ? slope[i] * row[j] : 0;
        row[j] -= rate * slope[i] * x[j];
      }
    }
    return before;
  }

  private static float[] softmax(float... logits) {
    float most = Float.NEGATIVE_INFINITY;
    for (float z : logits) {
      most = Math.max(most, z);
    }
    float[] p = new float[logits.length];
    float sum = 0;
    for (int k = 0; k < p.length; k++) {
      p[k] = (float) Math.exp(logits[k] - most);
      sum += p[k];
    }
    return times(p, 1 / sum);
  }
}
