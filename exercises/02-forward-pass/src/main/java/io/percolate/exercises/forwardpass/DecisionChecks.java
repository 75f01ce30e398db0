package io.percolate.exercises.forwardpass;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Decision} that learners see. */
class DecisionChecks {
  private static final String NO_RELU =
      "ReLU is missing between the layers: without it, the network is one layer and can't bend.";

  /** The lesson's folded sheet: 2x₁ − x₂ + 0.75 − 3 ReLU(x₁) + 3 ReLU(x₁ − 1), for x above −3. */
  static final List<Layer> SHEET =
      List.of(
          new Layer(new double[][] {{1, 0}, {1, 0}, {1, 0}, {0, 1}}, new double[] {0, -1, 3, 3}),
          new Layer(new double[][] {{-3, 3, 2, -1}}, new double[] {-2.25}));

  /** The lesson's network 2-3-2, with three outputs in place of two. */
  private static final List<Layer> SEVERAL =
      List.of(
          new Layer(new double[][] {{1, 1}, {2, -1}, {-1, 1}}, new double[] {-1, 1, -2}),
          new Layer(new double[][] {{1, -2, 3}, {-1, 3, 1}, {0, 0, -1}}, new double[] {0.5, 0, 1}));

  private static final List<Layer> BELOW =
      List.of(new Layer(new double[][] {{1, 0}, {0, 1}, {-1, -1}}, new double[] {-9, -8, -9}));

  @Check(value = "one output: the lesson's sheet", points = 0.5)
  @Order(1)
  void decidesByTheSign(Decision decision) {
    expectDecisions(
        decision,
        SHEET,
        new double[][] {{-1, 0}, {0, 0}, {0.5, 0.5}, {0.5, -1}, {1, -0.5}, {2, 0.5}, {2, 1.5}});
  }

  @Check(value = "three outputs: the largest decides", points = 0.5)
  @Order(2)
  void decidesByTheLargest(Decision decision) {
    expectDecisions(
        decision,
        SEVERAL,
        new double[][] {{1, 2}, {0, 3}, {-2, -2}, {0, 5}, {2, 0}, {-1, 0}, {-3, 4}});
  }

  @Check(value = "outputs that are all below 0", points = 0.5)
  @Order(3)
  void decidesAmongNegatives(Decision decision) {
    expectDecisions(
        decision, BELOW, new double[][] {{0, 0}, {2, 0}, {-3, 0}, {0, -3}, {3, 1}, {1, 1}});
  }

  static void expectDecisions(Decision decision, List<Layer> network, double[][] points) {
    int outputs = network.get(network.size() - 1).b().length;
    Expect got = expect(decision.of(network, points));
    if (outputs == 1) {
      nameMistakesWithOne(got, network, points);
    } else {
      nameMistakesWithSeveral(got, network, points);
    }
    got.isEqualTo(decisions(network, points));
  }

  private static void nameMistakesWithOne(Expect got, List<Layer> network, double[][] points) {
    got.unlike(
            each(network, points, true, z -> SigmoidTanhChecks.sigmoid(z[0]) > 0.5 ? 1 : 0),
            "These outputs are tiny. What is just above 0 is above 0, but its sigmoid is rounded to exactly 0.5: compare the output itself, with 0.")
        .unlike(
            new int[points.length],
            "Every point got class 0. With a single output the place of the largest is always 0; its sign decides.")
        .unlike(
            each(network, points, true, z -> z[0] > 0 ? 0 : 1),
            "The classes are swapped: above 0 is class 1.")
        .unlike(
            each(network, points, true, z -> z[0] >= 0 ? 1 : 0),
            "At exactly 0 the class is 0: 1 is for outputs above 0.")
        .unlike(
            each(network, points, true, z -> z[0] > 0.5 ? 1 : 0),
            "The output was compared with 0.5. That is the border for probabilities; a weighted sum is compared with 0.")
        .unlike(each(network, points, false, z -> z[0] > 0 ? 1 : 0), NO_RELU);
  }

  private static void nameMistakesWithSeveral(Expect got, List<Layer> network, double[][] points) {
    got.unlike(
            each(network, points, true, z -> largest(z, 0, false)),
            "Where no output is above 0, the first was chosen. Either the outputs went through ReLU too, so that these became equal, or the search for the largest started at 0 or at Double.MIN_VALUE, the smallest number above 0. Start it with the first output.")
        .unlike(
            each(network, points, true, z -> largest(z, z[0], true)),
            "Where several outputs are largest, the first of them decides. Replace the best only by what is above it.")
        .unlike(
            each(network, points, true, z -> largest(negative(z), -z[0], false)),
            "The smallest output was chosen; the largest decides.")
        .unlike(
            each(network, points, true, z -> largest(z, z[0], false) + 1), "Classes count from 0.")
        .unlike(
            each(network, points, true, z -> z[0] > 0 ? 1 : 0),
            "Only the first output was looked at. With several, the place of the largest is the class.")
        .unlike(
            each(network, points, true, z -> largest(absolute(z), Math.abs(z[0]), false)),
            "The outputs were compared without their signs.")
        .unlike(
            each(network, points, true, z -> largest(softmax(z), 0, false)),
            "These outputs are tiny, or huge. Softmax rounds tiny ones to the same number and makes infinity of huge ones; compare the outputs themselves.")
        .unlike(each(network, points, false, z -> largest(z, z[0], false)), NO_RELU);
  }

  /** The right answer. */
  static int[] decisions(List<Layer> network, double[][] points) {
    return each(
        network, points, true, z -> z.length == 1 ? (z[0] > 0 ? 1 : 0) : largest(z, z[0], false));
  }

  /**
   * What is decided of each point.
   *
   * @param bends whether ReLU stands between the layers
   */
  private static int[] each(
      List<Layer> network, double[][] points, boolean bends, ToIntFunction<double[]> decide) {
    return Arrays.stream(points)
        .mapToInt(point -> decide.applyAsInt(outputs(network, point, bends)))
        .toArray();
  }

  private static double[] outputs(List<Layer> network, double[] point, boolean bends) {
    double[] h = point;
    for (int l = 0; l < network.size(); l++) {
      double[] z = ForwardChecks.sums(network.get(l).w(), network.get(l).b(), h);
      boolean isLast = l == network.size() - 1;
      h = bends && !isLast ? ForwardChecks.relu(z) : z;
    }
    return h;
  }

  /**
   * The place of what is above the start and all before it, or the last such; 0 if there's none.
   */
  private static int largest(double[] z, double start, boolean last) {
    int place = 0;
    double most = start;
    for (int j = 0; j < z.length; j++) {
      if (z[j] > most || last && z[j] == most) {
        most = z[j];
        place = j;
      }
    }
    return place;
  }

  private static double[] negative(double... z) {
    return Arrays.stream(z).map(v -> -v).toArray();
  }

  private static double[] softmax(double... z) {
    double sum = Arrays.stream(z).map(Math::exp).sum();
    return Arrays.stream(z).map(v -> Math.exp(v) / sum).toArray();
  }

  private static double[] absolute(double... z) {
    return IntStream.range(0, z.length).mapToDouble(j -> Math.abs(z[j])).toArray();
  }
}
