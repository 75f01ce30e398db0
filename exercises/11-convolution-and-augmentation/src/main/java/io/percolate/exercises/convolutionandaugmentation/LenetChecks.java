package io.percolate.exercises.convolutionandaugmentation;

import static io.percolate.check.test.Expect.expectOverall;

import io.percolate.check.test.Check;
import io.percolate.exercises.convolutionandaugmentation.Lenet.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Lenet} that learners see. */
class LenetChecks {
  static final double FLOOR = 0.80;
  private static final long BUDGET = 1_500;
  private static final double CHANCE = 0.25;

  @Check(value = "a convolution, and at most 1500 parameters", points = 0.5)
  @Order(1)
  void keepsTheBudget(Lenet lenet) {
    SmallDigits known = SmallDigits.train(50);
    expectBudget(lenet.read(known.pixels(), known.labels(), SmallDigits.test(10).pixels(), 7));
  }

  @Check(value = "the same seed repeats the run, another one doesn't", points = 0.5)
  @Order(2)
  void repeatsWithTheSeed(Lenet lenet) {
    int[] first = answers(lenet, 3);
    expectOverall(
        Arrays.equals(first, answers(lenet, 3)),
        "expected  the same answers twice for the same pictures and seed\nbut got   others\nGive fit the seed, and make network and optimizer anew in each call.");
    expectOverall(
        !Arrays.equals(first, answers(lenet, 4)) || !Arrays.equals(first, answers(lenet, 5)),
        "expected  other answers for seeds 4 and 5 than for seed 3\nbut got   the same\nThe seed handed over isn't used.");
  }

  private static int[] answers(Lenet lenet, int seed) {
    SmallDigits known = SmallDigits.train(100);
    return lenet
        .read(known.pixels(), known.labels(), SmallDigits.test(100).pixels(), seed)
        .answers();
  }

  @Check(value = "of 500 unseen digits, at least 80 % are right", points = 1)
  @Order(3)
  void readsUnseenDigits(Lenet lenet) {
    expectFloor(lenet, SmallDigits.train(1_000), SmallDigits.test(500), 1);
  }

  static void expectBudget(Reading reading) {
    List<long[]> shapes = reading.shapes();
    long total =
        shapes.stream().mapToLong(shape -> LongStream.of(shape).reduce(1, (a, b) -> a * b)).sum();
    String all = String.join(", ", shapes.stream().map(Arrays::toString).toList());
    expectOverall(
        shapes.stream().anyMatch(shape -> shape.length == 4),
        "expected  a convolution, whose weights have four dimensions\nbut got   arrays of %s\nA dense layer's weights have two: filters, channels, rows and columns are four."
            .formatted(all));
    expectOverall(
        shapes.stream().anyMatch(shape -> shape.length == 1),
        "expected  the biases' shapes too\nbut got   arrays of %s\nBiases are learned as well as weights."
            .formatted(all));
    expectOverall(
        shapes.stream().anyMatch(shape -> shape.length > 1 && shape[0] == 10),
        "expected  the weights of the layer that tells 10 classes apart, whose first dimension is 10\nbut got   arrays of %s\nList the arrays of all layers."
            .formatted(all));
    expectOverall(
        total <= BUDGET,
        "expected  at most %,d parameters\nbut got   %,d, in arrays of %s\nMost of them are where the maps meet the dense layer: pool once more before it, take fewer filters in the last convolution, or leave out hidden dense layers."
            .formatted(BUDGET, total, all));
  }

  static void expectFloor(Lenet lenet, SmallDigits known, SmallDigits unseen, int seed) {
    Reading reading = lenet.read(known.pixels(), known.labels(), unseen.pixels(), seed);
    expectBudget(reading);
    int[] answers = reading.answers();
    int[] labels = unseen.labels();
    expectOverall(
        answers.length == labels.length,
        "expected  %d answers, one for each unseen picture\nbut got   %d"
            .formatted(labels.length, answers.length));
    double right =
        IntStream.range(0, labels.length).filter(i -> answers[i] == labels[i]).count()
            / (double) labels.length;
    expectOverall(
        right >= FLOOR,
        "expected  at least %.0f %% of the unseen digits right\nbut got   %.1f %%\n%s"
            .formatted(100 * FLOOR, 100 * right, meaning(answers, right)));
  }

  private static String meaning(int[] answers, double right) {
    if (Arrays.stream(answers).distinct().count() == 1) {
      return "Every picture got the same answer.";
    }
    return right < CHANCE
        ? "That is what guessing gives: was the network that answers trained, and does each picture keep its label?"
        : "The network learned something, but not enough: more epochs, a larger step, more filters, or a ReLU and a pooling that are missing.";
  }
}
