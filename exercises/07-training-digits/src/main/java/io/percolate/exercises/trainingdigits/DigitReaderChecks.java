package io.percolate.exercises.trainingdigits;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.trainingdigits.DigitReader.Reading;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link DigitReader} that learners see. */
class DigitReaderChecks {
  static final double FLOOR = 0.86;
  private static final double SUM_TOLERANCE = 1e-3;
  private static final double SAME = 1e-4;

  @Check(value = "784-256-128-10 has 235,146 numbers", points = 0.5)
  @Order(1)
  void hasTheLayers(DigitReader reader) {
    expect(read(reader, 200, 10, 7).parameters())
        .of("the network's parameters")
        .unlike(234_752L, "The biases weren't counted: 256 + 128 + 10 of them.")
        .unlike(235_136L, "The biases of the last layer weren't counted.")
        .unlike(101_770L, "That is 784-128-10; there are two hidden layers, of 256 and 128.")
        .unlike(203_530L, "That is 784-256-10; a second hidden layer of 128 is missing.")
        .unlike(118_282L, "That is 784-128-256-10; the first hidden layer is the larger one.")
        .unlike(7_850L, "That is 784-10; the hidden layers are missing.")
        .unlike(6L, "That is how many arrays there are; add up their sizes.")
        .isEqualTo(235_146L);
  }

  @Check(value = "ten probabilities for each unseen digit", points = 0.5)
  @Order(2)
  void givesProbabilities(DigitReader reader) {
    expectProbabilities("200 digits and 30 unseen ones", read(reader, 200, 30, 7), 30);
  }

  @Check(value = "the same seed repeats the run, another one doesn't", points = 0.5)
  @Order(3)
  void repeatsWithTheSeed(DigitReader reader) {
    double[] first = flat(read(reader, 200, 30, 3));
    double[] again = flat(read(reader, 200, 30, 3));
    double[] other = flat(read(reader, 200, 30, 4));
    String call = "200 digits and 30 unseen ones, seeds 3, 3 and 4";
    Judging.expectThat(
        call,
        distance(first, again) < SAME,
        "expected  the second run to repeat the first one's probabilities\nbut got   others, up to %.3f away\nGive fit the seed, and make network and optimizer anew in each call."
            .formatted(distance(first, again)));
    Judging.expectThat(
        call,
        distance(first, other) > SAME,
        "expected  seed 4 to give other probabilities than seed 3\nbut got   the same\nThe seed handed over isn't used.");
  }

  @Check(value = "of 1000 unseen digits, at least 86 % are right", points = 0.5)
  @Order(4)
  void readsUnseenDigits(DigitReader reader) {
    Judging.expectFloor(
        "3000 digits to train with and 1000 unseen ones",
        answers(read(reader, 3_000, 1_000, 1)),
        Pictures.test(1_000).labels(),
        FLOOR);
  }

  static void expectProbabilities(String call, Reading reading, int unseen) {
    float[][] rows = reading.probabilities();
    Judging.expectThat(
        call,
        rows.length == unseen,
        "expected  %d rows, one for each unseen digit\nbut got   %d"
            .formatted(unseen, rows.length));
    for (float[] row : rows) {
      Judging.expectThat(
          call,
          row.length == 10,
          "expected  10 numbers a row, one a class\nbut got   %d".formatted(row.length));
      double sum = IntStream.range(0, 10).mapToDouble(k -> row[k]).sum();
      boolean inRange = IntStream.range(0, 10).allMatch(k -> row[k] >= 0 && row[k] <= 1.001);
      Judging.expectThat(
          call,
          inRange && Math.abs(sum - 1) < SUM_TOLERANCE,
          "expected  10 numbers from 0 to 1 that sum to 1\nbut got   %s, which sum to %.3f\nThe network ends in logits; softmax makes probabilities of them, and probabilities(network, unlabelled(unseen)) does both."
              .formatted(Arrays.toString(row), sum));
    }
  }

  static int[] answers(Reading reading) {
    return Arrays.stream(reading.probabilities()).mapToInt(DigitReaderChecks::top).toArray();
  }

  private static int top(float[] row) {
    return IntStream.range(0, row.length)
        .reduce((a, b) -> row[b] > row[a] ? b : a)
        .orElseThrow(() -> new AssertionError("A row of the probabilities is empty."));
  }

  private static Reading read(DigitReader reader, int known, int unseen, int seed) {
    Pictures digits = Pictures.train(known);
    return reader.read(digits.pixels(), digits.labels(), Pictures.test(unseen).pixels(), seed);
  }

  static double[] flat(Reading reading) {
    return Arrays.stream(reading.probabilities())
        .flatMapToDouble(row -> IntStream.range(0, row.length).mapToDouble(k -> row[k]))
        .toArray();
  }

  /** The largest difference; infinite where the shapes differ or there is nothing to compare. */
  private static double distance(double[] a, double[] b) {
    return a.length != b.length
        ? Double.POSITIVE_INFINITY
        : IntStream.range(0, a.length)
            .mapToDouble(i -> Math.abs(a[i] - b[i]))
            .max()
            .orElse(Double.POSITIVE_INFINITY);
  }
}
