package io.percolate.exercises.makingitsmall;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectOverall;

import io.percolate.check.test.Check;
import io.percolate.exercises.makingitsmall.Distil.Lesson;
import io.percolate.exercises.makingitsmall.Distil.Students;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Distil} that learners see. */
class DistilChecks {
  static final double FLOOR = 0.70;
  static final int FEW = 40;
  static final float TEMPERATURE = 3;
  private static final int KNOWN = 2_000;
  private static final double CHANCE = 0.25;
  private static final double ALONE = 0.30;
  private static final double GAP = 0.05;
  private static final double SUM_TOLERANCE = 1e-3;
  private static final double SAME = 1e-4;
  private static final double RELATIVE = 1e-4;

  @Check(value = "the loss of two pictures, by hand", points = 0.5)
  @Order(1)
  void measuresTheLoss(Distil distil) {
    expectLoss(distil, new SoftLoss(new float[][] {{2, 0}}, new float[][] {{0, 0}}, 2));
    expectLoss(
        distil,
        new SoftLoss(
            new float[][] {{4, 1, -2}, {0, 3, 2.5f}}, new float[][] {{1, 0.5f, 0}, {2, -1, 3}}, 3));
  }

  @Check(value = "two students, ten probabilities for each picture", points = 0.25)
  @Order(2)
  void givesProbabilities(Distil distil) {
    float[][] unseen = SmallDigits.test(15).pixels();
    expectProbabilities(distil.train(lesson(100), unseen, 7), unseen.length);
  }

  @Check(value = "the same seed repeats both students, another one doesn't", points = 0.25)
  @Order(3)
  void repeatsWithTheSeed(Distil distil) {
    float[][] unseen = SmallDigits.test(15).pixels();
    Students first = distil.train(lesson(100), unseen, 3);
    Students again = distil.train(lesson(100), unseen, 3);
    Students other = distil.train(lesson(100), unseen, 4);
    expectRepeats("the one from the labels", first.alone(), again.alone(), other.alone());
    expectRepeats("the taught one", first.taught(), again.taught(), other.taught());
    Students more = distil.train(lesson(140), unseen, 3);
    expectOverall(
        distance(first.taught(), more.taught()) > SAME,
        "expected  other probabilities by the taught one after another lesson, with the same seed\nbut got   those of the first lesson\nTrain in each call; keep nothing from one to the next.");
  }

  @Check(value = "taught, a student gets at least 70 %, far more than alone", points = 1)
  @Order(4)
  void learnsMore(Distil distil) {
    SmallDigits asked = SmallDigits.test(500);
    expectLearned(distil.train(lesson(1_200), asked.pixels(), 1), asked.labels());
  }

  static void expectLoss(Distil distil, SoftLoss right) {
    double loss = right.right();
    double n = right.teacher().length;
    double classes = right.teacher()[0].length;
    double square = (double) right.temperature() * right.temperature();
    expect(distil.loss(right.teacher(), right.student(), right.temperature()))
        .unlike(loss / square, SoftLoss.NO_SQUARE)
        .unlike(loss / right.temperature(), SoftLoss.NOT_SQUARED)
        .unlike(-loss, "The sign is turned: log p is negative, so the loss needs a minus.")
        .unlike(loss * n, "The losses were added up over the batch; take their mean.")
        .unlike(loss / classes, SoftLoss.MEAN_OF_ALL)
        .unlike(right.at(1, 1, square), SoftLoss.NO_TEMPERATURE)
        .unlike(right.at(1, 1, 1), SoftLoss.NO_TEMPERATURE)
        .unlike(right.at(right.temperature(), 1, square), SoftLoss.TEACHER_ONLY)
        .unlike(right.at(right.temperature(), 1, 1), SoftLoss.TEACHER_ONLY)
        .unlike(right.at(1, right.temperature(), square), SoftLoss.STUDENT_ONLY)
        .unlike(right.at(1, right.temperature(), 1), SoftLoss.STUDENT_ONLY)
        .unlike(right.divergence(), SoftLoss.DIVERGENCE)
        .unlike(right.exchanged(), SoftLoss.EXCHANGED)
        .unlike(right.multiplied(), SoftLoss.MULTIPLIED)
        .unlike(right.overBatch(true, false), SoftLoss.OVER_BATCH)
        .unlike(right.overBatch(false, true), SoftLoss.OVER_BATCH)
        .unlike(right.overBatch(true, true), SoftLoss.OVER_BATCH)
        .unlike(right.hard(), SoftLoss.HARD)
        .isCloseTo(loss, RELATIVE * loss);
  }

  /** The first of the bundled digits have labels, those after them have the teacher's logits. */
  private static Lesson lesson(int many) {
    SmallDigits known = SmallDigits.train(KNOWN);
    return lesson(
        known.pick(IntStream.range(0, FEW).toArray()),
        known.pick(IntStream.range(FEW, FEW + many).toArray()),
        Teacher.usual(),
        TEMPERATURE,
        5);
  }

  static Lesson lesson(
      SmallDigits few, SmallDigits many, Teacher teacher, float temperature, long seed) {
    return new Lesson(
        few.pixels(),
        few.labels(),
        many.pixels(),
        teacher.logits(many.labels(), seed),
        temperature);
  }

  static void expectProbabilities(Students students, int unseen) {
    expectProbabilities("the student alone", students.alone(), unseen);
    expectProbabilities("the taught student", students.taught(), unseen);
  }

  private static void expectProbabilities(String who, float[][] rows, int unseen) {
    expectOverall(
        rows.length == unseen,
        "expected  %d rows of %s, one for each unseen picture\nbut got   %d"
            .formatted(unseen, who, rows.length));
    for (float[] row : rows) {
      expectOverall(
          row.length == 10,
          "expected  10 numbers a row of %s, one a class\nbut got   %d".formatted(who, row.length));
      double sum = IntStream.range(0, 10).mapToDouble(k -> row[k]).sum();
      expectOverall(
          IntStream.range(0, 10).allMatch(k -> row[k] >= 0 && row[k] <= 1 + SUM_TOLERANCE)
              && Math.abs(sum - 1) < SUM_TOLERANCE,
          "expected  10 probabilities of %s, which sum to 1\nbut got   %s, which sum to %.3f\nThe network ends in logits; probabilities(network, …) applies softmax to them."
              .formatted(who, Arrays.toString(row), sum));
    }
  }

  static void expectLearned(Students students, int[] labels) {
    expectProbabilities(students, labels.length);
    double alone = share(students.alone(), labels);
    double taught = share(students.taught(), labels);
    expectOverall(
        taught >= FLOOR,
        "expected  at least %.0f %% of the unseen digits right by the taught student\nbut got   %.1f %%\n%s"
            .formatted(100 * FLOOR, 100 * taught, ofTaught(taught, alone)));
    expectOverall(
        alone >= ALONE,
        "expected  at least %.0f %% right by the student alone\nbut got   %.1f %%\nForty labels teach more than that: give it epochs enough, and each picture its own label."
            .formatted(100 * ALONE, 100 * alone));
    expectOverall(
        alone <= taught - GAP,
        "expected  a student alone that gets less than the taught one's %.1f %%\nbut got   %.1f %%\nIt may learn from the labelled pictures only. Is it a network of its own, and does the first array hold its answers?"
            .formatted(100 * taught, 100 * alone));
  }

  private static String ofTaught(double taught, double alone) {
    if (taught < CHANCE) {
      return "That is what guessing gives: was the network trained downhill, does each picture keep its own logits, and does its network answer?";
    }
    if (alone >= FLOOR) {
      return "The student alone got more: the two were exchanged.";
    }
    return taught <= alone + GAP
        ? "That is about what the few labels alone give. The taught student learns from all unlabelled pictures and the teacher's logits."
        : "The student was hardly trained: batches an epoch times epochs are its updates. Are they enough, and is the step of a usual size?";
  }

  private static void expectRepeats(String who, float[][] first, float[][] again, float[][] other) {
    expectOverall(
        distance(first, again) < SAME,
        "expected  a second run with seed 3 to repeat the first one, by %s\nbut got   other probabilities, up to %.3f away\nGive fit the seed, and make networks and optimizers anew in each call."
            .formatted(who, distance(first, again)));
    expectOverall(
        distance(first, other) > SAME,
        "expected  seed 4 to give other probabilities than seed 3, by %s\nbut got   the same\nThe seed handed over isn't used."
            .formatted(who));
  }

  static double share(float[][] rows, int[] labels) {
    return IntStream.range(0, labels.length).filter(i -> top(rows[i]) == labels[i]).count()
        / (double) labels.length;
  }

  private static int top(float... row) {
    return IntStream.range(0, row.length).reduce((a, b) -> row[b] > row[a] ? b : a).orElseThrow();
  }

  /** The largest difference; infinite where the shapes differ or there is nothing to compare. */
  private static double distance(float[][] a, float[][] b) {
    double most = a.length == 0 || a.length != b.length ? Double.POSITIVE_INFINITY : 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      for (int k = 0; k < Math.min(a[i].length, b[i].length); k++) {
        most = Math.max(most, Math.abs(a[i][k] - b[i][k]));
      }
    }
    return most;
  }
}
