package io.percolate.exercises.shippingit;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import io.percolate.exercises.shippingit.Parity.Between;
import io.percolate.exercises.shippingit.Parity.Card;
import io.percolate.kit.data.Examples;
import io.percolate.kit.train.History;
import io.percolate.kit.train.Train;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A small trained network, as its file and as arithmetic that needs no DJL.
 *
 * @param parameters weights {@code (outputs, inputs)} row by row and biases, layer by layer
 */
record SavedNetwork(Card card, String file, List<float[]> parameters) {

  /** Trains on noise, briefly: what counts is that the weights are nobody's. */
  static SavedNetwork of(Card card, int seed) {
    SequentialBlock network = new SequentialBlock();
    int[] units = card.units();
    for (int layer = 1; layer < units.length; layer++) {
      network.add(Linear.builder().setUnits(units[layer]).build());
      if (layer < units.length - 1) {
        network.add(card.between() == Between.RELU ? Activation::relu : Activation::tanh);
      }
    }
    Examples noise = noise(units[0], units[units.length - 1], seed);
    History history =
        Train.fit(
            network,
            noise,
            Train.options().epochs(30).batchSize(8).optimizer(Train.adam(0.03)).seed(seed).quiet());
    List<float[]> parameters = new ArrayList<>();
    network.getParameters().values().forEach(p -> parameters.add(p.getArray().toFloatArray()));
    String file = file(network, history);
    network.clear();
    return new SavedNetwork(card, file, parameters);
  }

  private static Examples noise(int features, int classes, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] x = new float[24 * features];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextDouble(-1, 1);
    }
    float[] y = new float[24];
    for (int i = 0; i < y.length; i++) {
      y[i] = i % classes;
    }
    return new Examples(x, new Shape(features), y);
  }

  private static String file(SequentialBlock network, History history) {
    try {
      Path file = Files.createTempFile("percolate", ".safetensors");
      try {
        Train.save(network, history, file);
        return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The probabilities of the classes, {@code (examples, classes)}. */
  float[][] answers(float[][] inputs) {
    return answers(inputs, card.between(), card.scale(), true);
  }

  /** What somebody gets who builds or feeds it otherwise; logits without a softmax. */
  float[][] answers(float[][] inputs, Between between, float scale, boolean softmax) {
    float[][] answers = new float[inputs.length][];
    for (int i = 0; i < inputs.length; i++) {
      double[] x = new double[inputs[i].length];
      for (int j = 0; j < x.length; j++) {
        x[j] = inputs[i][j] / scale;
      }
      answers[i] = single(softmax ? softmax(logits(x, between)) : logits(x, between));
    }
    return answers;
  }

  private double[] logits(double[] input, Between between) {
    double[] x = input;
    int layers = parameters.size() / 2;
    for (int layer = 0; layer < layers; layer++) {
      float[] weights = parameters.get(2 * layer);
      float[] biases = parameters.get(2 * layer + 1);
      double[] z = new double[biases.length];
      for (int k = 0; k < z.length; k++) {
        z[k] = biases[k];
        for (int j = 0; j < x.length; j++) {
          z[k] += weights[k * x.length + j] * x[j];
        }
        if (layer < layers - 1) {
          z[k] = between == Between.RELU ? Math.max(0, z[k]) : Math.tanh(z[k]);
        }
      }
      x = z;
    }
    return x;
  }

  static double[] softmax(double... logits) {
    double most = Double.NEGATIVE_INFINITY;
    for (double logit : logits) {
      most = Math.max(most, logit);
    }
    double[] p = new double[logits.length];
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      p[k] = Math.exp(logits[k] - most);
      sum += p[k];
    }
    for (int k = 0; k < p.length; k++) {
      p[k] /= sum;
    }
    return p;
  }

  private static float[] single(double... values) {
    float[] single = new float[values.length];
    for (int k = 0; k < values.length; k++) {
      single[k] = (float) values[k];
    }
    return single;
  }
}
