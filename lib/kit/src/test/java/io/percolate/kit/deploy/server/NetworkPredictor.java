package io.percolate.kit.deploy.server;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.train.Train;
import java.util.List;
import java.util.stream.IntStream;

/** A network in memory. */
record NetworkPredictor(Block network) implements Predictor {

  @Override
  public Shape shape() {
    return Models.DIGIT;
  }

  @Override
  public List<String> classes() {
    return IntStream.range(0, 10).mapToObj(Integer::toString).toList();
  }

  @Override
  public String version() {
    return "digits, in memory";
  }

  @Override
  public String card() {
    return "{}";
  }

  @Override
  public float[][] predict(float[][] examples) {
    float[] all = new float[examples.length * 784];
    for (int i = 0; i < examples.length; i++) {
      System.arraycopy(examples[i], 0, all, i * 784, 784);
    }
    return Train.probabilities(
        network, new Examples(all, Models.DIGIT, new float[examples.length]));
  }
}
