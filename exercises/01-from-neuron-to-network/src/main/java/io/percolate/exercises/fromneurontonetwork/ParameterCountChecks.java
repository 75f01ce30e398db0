package io.percolate.exercises.fromneurontonetwork;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link ParameterCount} that learners see. */
class ParameterCountChecks {
  private static final String OVERFLOW =
      "An int ends at 2,147,483,647 and then starts from below. Multiply and add as long: (units[l − 1] + 1L) * units[l].";
  private static final String ROUNDED =
      "A double has 53 binary digits, so whole numbers above 9,007,199,254,740,992 are rounded. Add and multiply as long.";

  @Check(value = "2-3-2 has 17", points = 0.5)
  @Order(1)
  void countsTheExample(ParameterCount count) {
    expectCount(count, 2, 3, 2);
  }

  @Check(value = "four networks that articles print", points = 0.5)
  @Order(2)
  void countsWhatArticlesPrint(ParameterCount count) {
    expectCount(count, 10, 10, 2);
    expectCount(count, 10, 10, 5, 1);
    expectCount(count, 784, 128, 10);
    expectCount(count, 784, 256, 128, 10);
  }

  static void expectCount(ParameterCount count, int... units) {
    long right = sum(units, (in, out) -> (in + 1) * out);
    long weights = sum(units, (in, out) -> in * out);
    int layers = units.length - 1;
    int[] withoutLast = Arrays.copyOf(units, layers);
    long product = Arrays.stream(units).asLongStream().reduce(1, (a, b) -> a * b);
    expect(count.of(units))
        .unlike(
            weights, "Those are the weights alone. Each unit of a layer has a bias too: add them.")
        .unlike(
            right + units[0],
            "The inputs were given biases. They are the numbers that come in and have no parameters.")
        .unlike(
            weights + layers,
            "One bias a layer was added. A layer has one for each of its units: n + 1 numbers a unit.")
        .unlike(
            sum(units, (in, out) -> in * (out + 1)),
            "The 1 stands at the wrong number: each unit has a weight for every input and one bias, so it is (inputs + 1) · units.")
        .unlike(
            sum(units, (in, out) -> (in + 1) * (out + 1)),
            "The 1 was added on both sides. Only the inputs get one more, for the bias: (inputs + 1) · units.")
        .unlike(
            sum(withoutLast, (in, out) -> (in + 1) * out),
            "That is the count without the last layer: each pair of neighbours in units is one layer, the last pair too.")
        .unlike(
            sum(Arrays.copyOfRange(units, 1, units.length), (in, out) -> (in + 1) * out),
            "That is the count without the first layer: the inputs and the first units are a pair too.")
        .unlike(
            (units[0] + 1L) * units[layers],
            "Only the first and the last number were used. Each layer takes what the one before it puts out.")
        .unlike(product, "Layers are added up, not multiplied with each other.")
        .unlike(
            Arrays.stream(units).asLongStream().sum(),
            "Those are the units. Count the weights on the arrows between them, and the biases.")
        .unlike((long) (int) right, OVERFLOW)
        .unlike(sum(units, (in, out) -> (int) ((in + 1) * out)), OVERFLOW)
        .unlike((long) rounded(units), ROUNDED)
        .isEqualTo(right);
  }

  private static double rounded(int... units) {
    return IntStream.range(1, units.length).mapToDouble(l -> (units[l - 1] + 1.0) * units[l]).sum();
  }

  /** Adds up what each pair of neighbours gives. */
  private static long sum(int[] units, LongBinaryOperator layer) {
    return IntStream.range(1, units.length)
        .mapToLong(l -> layer.applyAsLong(units[l - 1], units[l]))
        .sum();
  }
}
