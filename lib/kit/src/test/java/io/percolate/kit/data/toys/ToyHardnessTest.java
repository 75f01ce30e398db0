package io.percolate.kit.data.toys;

import static io.percolate.kit.train.Train.adam;
import static io.percolate.kit.train.Train.evaluate;
import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.Split;
import org.junit.jupiter.api.Test;

/** What the lessons say of the toys, trained. Prints what it measures. */
class ToyHardnessTest {
  @Test
  void learnableLabelsAreLearntAndHoldOnFreshData() {
    for (int seed = 1; seed <= 3; seed++) {
      double[] accuracy = fiveHundredSteps("learnable", Toys.tenfeat(seed).learnable(), seed);
      assertThat(accuracy[0]).isBetween(.98, 1.);
      assertThat(accuracy[1]).isBetween(.96, .995);
    }
  }

  @Test
  void randomLabelsAreHalfMemorisedAndMeanNothingOnFreshData() {
    for (int seed = 1; seed <= 3; seed++) {
      double[] accuracy = fiveHundredSteps("random", Toys.tenfeat(seed).random(), seed);
      assertThat(accuracy[0]).isBetween(.58, .68);
      assertThat(accuracy[1]).isBetween(.46, .54);
    }
  }

  @Test
  void noLinePartsMoonsCirclesOrSpiralsButADeepNetworkDoes() {
    check("moons", Toys.moons(600, .1, 1), Toys.moons(600, .1, 2), .80, .93);
    check("circles", Toys.circles(600, .1, 1), Toys.circles(600, .1, 2), .35, .65);
    check("spirals", Toys.spirals(600, 2, .03, 1), Toys.spirals(600, 2, .03, 2), .4, .75);
  }

  private static void check(String name, Examples train, Examples fresh, double low, double high) {
    double line = accuracy(network(2, 2), train, fresh);
    double deep = accuracy(network(2, 32, 32, 2), train, fresh);
    System.out.printf("%s: a line %.3f, 2-32-32-2 %.3f%n", name, line, deep);
    assertThat(line).as(name).isBetween(low, high);
    assertThat(deep).as(name).isGreaterThan(.97);
  }

  private static double[] fiveHundredSteps(String name, Split split, int seed) {
    Block network = network(10, 10, 2);
    fit(
        network,
        split.train(),
        options().epochs(500).batchSize(1000).optimizer(adam(3e-3)).seed(seed).quiet());
    double[] accuracy = {
      evaluate(network, split.train()).accuracy(), evaluate(network, split.test()).accuracy()
    };
    System.out.printf(
        "%s labels, seed %d: %.3f train, %.3f fresh%n", name, seed, accuracy[0], accuracy[1]);
    return accuracy;
  }

  private static double accuracy(Block network, Examples train, Examples fresh) {
    fit(network, train, options().epochs(100).batchSize(64).optimizer(adam(.01)).seed(1).quiet());
    return evaluate(network, fresh).accuracy();
  }

  private static Block network(int inputs, int... units) {
    SequentialBlock network = new SequentialBlock();
    for (int i = 0; i < units.length; i++) {
      network.add(Linear.builder().setUnits(units[i]).build());
      if (i < units.length - 1) {
        network.add(Activation::relu);
      }
    }
    return network;
  }
}
