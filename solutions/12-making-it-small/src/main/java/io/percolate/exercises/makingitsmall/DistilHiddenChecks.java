package io.percolate.exercises.makingitsmall;

import static io.percolate.check.test.Expect.expectOverall;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.makingitsmall.Distil.Students;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Distil} that graders have. */
class DistilHiddenChecks {
  private static final int KNOWN = 5_000;
  private static final double LEAST_SURE = 0.42;
  private static final double MOST_SURE = 0.72;
  private static final double LEAST_DOUBT = 0.15;

  /** The logarithm of how much less probable the impossible class is than others, at most. */
  private static final double RULED_OUT = -2.3;

  private static final double LEAST = 1e-12;
  private static final float HOTTER = 4;

  @Check(value = "the loss of random logits, large ones too", points = 0.5)
  @Order(1)
  void measuresTheLoss(Distil distil, Inputs inputs) {
    int n = inputs.integer(4, 8);
    DistilChecks.expectLoss(
        distil,
        new SoftLoss(inputs.floats(n, 5, -6, 6), inputs.floats(n, 5, -3, 3), inputs.integer(2, 5)));
    DistilChecks.expectLoss(
        distil, new SoftLoss(inputs.floats(3, 4, -2, 2), inputs.floats(3, 4, -900, -500), 2));
  }

  @Check(value = "other digits, classes renamed", points = 0.75)
  @Order(2)
  void learnsOtherDigits(Distil distil, Inputs inputs) {
    int[] names = inputs.order(10);
    SmallDigits asked = asked(inputs, 500).renamed(names);
    Students students = train(distil, inputs, names, 1_200, asked, DistilChecks.TEMPERATURE);
    DistilChecks.expectLearned(students, asked.labels());
  }

  @Check(
      value = "the student took over what the teacher doubts and what it rules out",
      points = 0.75)
  @Order(3)
  void takesOverDoubts(Distil distil, Inputs inputs) {
    int[] names = inputs.order(10);
    SmallDigits asked = asked(inputs, 400).renamed(names);
    Students students = train(distil, inputs, names, 1_000, asked, HOTTER);
    DistilChecks.expectProbabilities(students, asked.labels().length);
    float[][] taught = students.taught();
    Teacher teacher = Teacher.usual().renamed(names);
    double sure = mean(taught, asked.labels());
    double doubt = mean(taught, others(asked, teacher.doubts()));
    expectOverall(
        sure >= LEAST_SURE && sure <= MOST_SURE && doubt >= LEAST_DOUBT,
        "expected  about 0.6 for the right class and 0.2 for the one the teacher takes it for; the teacher has %.2f and %.2f\nbut got   %.2f and %.2f, in the mean over unseen digits\n%s"
            .formatted(Teacher.SURE, Teacher.DOUBTED, sure, doubt, ofDoubts(sure)));
    double ruledOut = ruledOut(taught, asked.labels(), teacher);
    expectOverall(
        ruledOut <= RULED_OUT,
        "expected  the class that the teacher rules out to be far less probable than the other wrong ones, by a factor of %.2f at most\nbut got   a factor of %.2f\nOnly a temperature gives improbable classes a weight in the loss; without it the student doesn't learn which of them the teacher rules out. Train with your loss and the lesson's temperature."
            .formatted(Math.exp(RULED_OUT), Math.exp(ruledOut)));
  }

  private static String ofDoubts(double sure) {
    if (sure > MOST_SURE) {
      return "The student is surer than its teacher. Learn from the teacher's probabilities, not from the class that it finds most probable, and divide the teacher's logits by the temperature as well as the student's.";
    }
    return sure < LEAST_SURE
        ? "The student is less sure than its teacher. While it learns, the temperature divides the student's logits as well as the teacher's; when it answers, there is none."
        : "The student is as sure as its teacher, but doesn't know its doubts: keep all ten of the teacher's probabilities.";
  }

  /**
   * The mean logarithm of the impossible class's probability, over that of the other wrong ones.
   */
  private static double ruledOut(float[][] rows, int[] labels, Teacher teacher) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      int doubt = teacher.doubts()[labels[i]];
      int never = teacher.nevers()[labels[i]];
      for (int k = 0; k < rows[i].length; k++) {
        double log = Math.log(Math.max(LEAST, rows[i][k]));
        sum += k == never ? log : k == labels[i] || k == doubt ? 0 : -log / (rows[i].length - 3);
      }
    }
    return sum / labels.length;
  }

  private static int[] others(SmallDigits asked, int... of) {
    return Arrays.stream(asked.labels()).map(label -> of[label]).toArray();
  }

  private static Students train(
      Distil distil, Inputs inputs, int[] names, int many, SmallDigits asked, float temperature) {
    SmallDigits known = SmallDigits.train(KNOWN).renamed(names);
    int[] order = inputs.order(KNOWN);
    int few = DistilChecks.FEW;
    return distil.train(
        DistilChecks.lesson(
            known.pick(Arrays.copyOf(order, few)),
            known.pick(Arrays.copyOfRange(order, few, few + many)),
            Teacher.usual().renamed(names),
            temperature,
            inputs.seed()),
        asked.pixels(),
        inputs.integer(0, 9_999));
  }

  private static SmallDigits asked(Inputs inputs, int n) {
    return SmallDigits.test(2_000).pick(Arrays.copyOf(inputs.order(2_000), n));
  }

  /** The mean probability of these classes. */
  private static double mean(float[][] rows, int... classes) {
    double sum = 0;
    for (int i = 0; i < classes.length; i++) {
      sum += rows[i][classes[i]];
    }
    return sum / classes.length;
  }
}
