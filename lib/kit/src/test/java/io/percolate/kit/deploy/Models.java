package io.percolate.kit.deploy;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.toys.Toys;
import io.percolate.kit.train.History;
import java.util.SplittableRandom;

/** Networks to export, and what is told about them. */
final class Models {

  static final Examples MOONS = Toys.moons(200, 0.2, 7);
  static final Examples FRESH = Toys.moons(200, 0.2, 8);

  private Models() {}

  static Block mlp() {
    return new SequentialBlock()
        .add(Linear.builder().setUnits(8).build())
        .add(Activation::relu)
        .add(Linear.builder().setUnits(2).build());
  }

  static History trained(Block network, Examples data) {
    return fit(network, data, options().epochs(3).optimizer(adam(1e-2)).seed(7).quiet());
  }

  static About about() {
    return Deploy.about("Tells two moons apart.")
        .data("200 points of two moons")
        .input("x and y, without units")
        .output("a logit for each moon")
        .classes("upper", "lower")
        .tested("200 fresh points", FRESH);
  }

  /** Examples between −2 and 2 with classes 0 to {@code classes} − 1. */
  static Examples random(Shape shape, int size, int classes, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] x = new float[(int) (size * shape.size())];
    float[] y = new float[size];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextDouble(-2, 2);
    }
    for (int i = 0; i < size; i++) {
      y[i] = i % classes;
    }
    return new Examples(x, shape, y);
  }
}
