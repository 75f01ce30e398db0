package io.percolate.exercises.scalecostandenergy;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Shards} that learners see. */
class ShardsChecks {
  private static final double NAN = Double.NaN;

  @Check(value = "two shards of 3 and 1 examples", points = 0.5)
  @Order(1)
  void weighs(Shards shards) {
    expectGradient(shards, new double[][] {{1, 2}, {3, 6}}, 3, 1);
    expectGradient(shards, new double[][] {{1, 2}, {3, 6}}, 5, 5);
  }

  @Check(value = "a card without examples, as in the example", points = 0.5)
  @Order(2)
  void leavesIdleCardsOut(Shards shards) {
    expectGradient(shards, new double[][] {{1, 2}, {3, 6}, {NAN, NAN}}, 3, 1, 0);
  }

  @Check(value = "bytes that each card sends", points = 1)
  @Order(3)
  void countsBytes(Shards shards) {
    double[][] five = {{1, 2}, {3, 6}, {NAN, NAN}, {0, 1}, {1, 1}};
    expectBytes(shards, five, 3, 1, 0, 2, 2);
    double[][] four = {{1, 2, 3, 4}, {3, 6, 0, 1}, {1, 0, 0, 1}, {2, 3, 4, 5}};
    expectBytes(shards, four, 8, 8, 8, 8);
    expectBytes(shards, new double[][] {{1, 2}, {3, 6}, {NAN, NAN}}, 3, 1, 0);
  }

  static void expectGradient(Shards shards, double[][] gradients, int... examples) {
    int all = IntStream.of(examples).sum();
    long busy = IntStream.of(examples).filter(n -> n > 0).count();
    int first =
        IntStream.range(0, examples.length).filter(i -> examples[i] > 0).findFirst().getAsInt();
    double[] right = sum(gradients, i -> (double) examples[i] / all, examples);
    expect(shards.of(gradients, examples).gradient())
        .of("gradient")
        .unlike(
            new double[right.length],
            "Whole numbers: examples[i] / all is 0. Make one of them a double first.")
        .unlike(
            sum(gradients, i -> 1.0 / busy, examples),
            "That is the plain mean of the gradients; a card counts by how many examples it has.")
        .unlike(
            sum(gradients, i -> 1.0 / examples.length, examples),
            "That is the sum of the gradients by the number of cards; each counts by its examples.")
        .unlike(
            sum(gradients, i -> 1, examples),
            "That is the sum of the gradients; asked for is the mean over all examples.")
        .unlike(
            sum(gradients, i -> examples[i], examples),
            "That is the sum over all examples; divide by how many there are.")
        .unlike(
            sum(gradients, i -> (double) examples[i] / examples.length, examples),
            "Divide by the number of examples, not by the number of cards.")
        .unlike(
            sum(gradients, i -> 1 - (double) examples[i] / all, examples),
            "The more examples, the more a gradient counts.")
        .unlike(gradients[first], "That is the first card's gradient; each one counts.")
        .unlike(
            nanOf(right.length),
            "A card without examples has the gradient NaN, and 0 · NaN is NaN. Leave it out.")
        .isCloseTo(right, 1e-5);
  }

  static void expectBytes(Shards shards, double[][] gradients, int... examples) {
    double k = examples.length;
    double gradient = 4.0 * gradients[0].length;
    long busy = IntStream.of(examples).filter(n -> n > 0).count();
    double right = 2 * (k - 1) / k * gradient;
    Quantity.of("bytes that each card sends", right)
        .unlike(right / 4, "Those are numbers; each takes 4 bytes.")
        .unlike(right * 2, "Here a number takes 4 bytes.")
        .unlike(right / 2, "The ring goes around twice: once to add, and once to pass the sums on.")
        .unlike(
            right * k,
            "That is what all cards send together, or one that sends whole gradients: each sends pieces, a k-th of a gradient.")
        .unlike(2 * gradient, "In each of the two rounds, a card sends all pieces but one.")
        .unlike((k - 1) * gradient, "That is without a ring, where each sends all to all others.")
        .unlike(k * gradient, "That is what a card gets that collects all gradients.")
        .unlike(gradient, "That is the gradient once.")
        .unlike(
            busy > 0 ? 2.0 * (busy - 1) / busy * gradient : -1,
            "A card without examples needs the sum, too: it is part of the ring.")
        .unlike(
            2.0 * (examples.length - 1) * (gradients[0].length / examples.length) * 4,
            "A piece need not be a whole number of parameters here; divide as double.")
        .unlike(0, "Whole numbers: (k - 1) / k is 0. Make one of them a double first.")
        .isMetBy(shards.of(gradients, examples).bytes());
  }

  private static double[] sum(double[][] gradients, IntToDoubleFunction weight, int[] examples) {
    double[] sum = new double[gradients[0].length];
    for (int i = 0; i < examples.length; i++) {
      for (int j = 0; j < sum.length && examples[i] > 0; j++) {
        sum[j] += weight.applyAsDouble(i) * gradients[i][j];
      }
    }
    return sum;
  }

  private static double[] nanOf(int n) {
    double[] nan = new double[n];
    Arrays.fill(nan, NAN);
    return nan;
  }
}
