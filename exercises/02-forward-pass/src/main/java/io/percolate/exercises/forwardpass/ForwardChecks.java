package io.percolate.exercises.forwardpass;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.answer.Describe;
import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.Arrays;
import org.junit.jupiter.api.Order;

/** Checks of {@link Forward} that learners see. */
class ForwardChecks {
  private static final String TRANSPOSED =
      "The weights were read by columns. Row j of the weights belongs to unit j.";

  static final double TOLERANCE = 1e-4;

  /** A network m-n-k and an example for it. */
  record Case(double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x) {
    Pass ask(Forward forward) {
      return forward.of(w1, b1, w2, b2, x);
    }

    String text(String part) {
      return "%s of w1 = %s, b1 = %s, w2 = %s, b2 = %s, x = %s"
          .formatted(
              part,
              Describe.value(w1),
              Describe.value(b1),
              Describe.value(w2),
              Describe.value(b2),
              Describe.value(x));
    }
  }

  private static final Case LESSON =
      new Case(
          new double[][] {{1, 1}, {2, -1}, {-1, 1}},
          new double[] {-1, 1, -2},
          new double[][] {{1, -2, 3}, {-1, 3, 1}},
          new double[] {0.5, 0},
          new double[] {0, 3});

  @Check(value = "the hidden units' weighted sums, z1", points = 0.5)
  @Order(1)
  void addsUp(Forward forward) {
    expectZ1(LESSON.ask(forward), LESSON);
  }

  @Check(value = "what the hidden units put out, h", points = 0.5)
  @Order(2)
  void bends(Forward forward) {
    expectH(LESSON.ask(forward), LESSON);
  }

  @Check(value = "the outputs, z2", points = 0.5)
  @Order(3)
  void addsUpAgain(Forward forward) {
    expectZ2(LESSON.ask(forward), LESSON);
  }

  static void expectZ1(Pass got, Case c) {
    double[] z1 = sums(c.w1, c.b1, c.x);
    Expect expected =
        expect(got.z1())
            .of(c.text("z1"))
            .unlike(
                relu(z1),
                "That is h: the negative sums are gone. Put ReLU's results into a new array, so that z1 stays.")
            .unlike(sums(c.w1, new double[c.b1.length], c.x), "The bias b1 is missing.")
            .unlike(sums(c.w1, negative(c.b1), c.x), "The bias was taken away; it is to be added.")
            .unlike(b1TooOften(c), "The bias is added once a unit, not once for each input.");
    if (c.x.length == c.b1.length) {
      expected.unlike(sums(transposed(c.w1), c.b1, c.x), TRANSPOSED);
    }
    expected.isCloseTo(z1, TOLERANCE);
  }

  static void expectH(Pass got, Case c) {
    double[] z1 = sums(c.w1, c.b1, c.x);
    double[] withoutBias = relu(sums(c.w1, new double[c.b1.length], c.x));
    expect(got.h())
        .of(c.text("h"))
        .unlike(z1, "That is z1. ReLU is missing: replace what is negative by 0.")
        .unlike(relu(negative(z1)), "ReLU keeps what is positive, not what is negative.")
        .unlike(absolute(z1), "Negative sums were made positive. ReLU makes them 0.")
        .unlike(plus(withoutBias, c.b1), "ReLU comes after the bias is added.")
        .unlike(withoutBias, "The bias b1 is missing.")
        .unlike(step(z1), "ReLU keeps a positive sum as it is, and doesn't make it 1.")
        .isCloseTo(relu(z1), TOLERANCE);
  }

  static void expectZ2(Pass got, Case c) {
    double[] z1 = sums(c.w1, c.b1, c.x);
    double[] z2 = sums(c.w2, c.b2, relu(z1));
    Expect expected =
        expect(got.z2())
            .of(c.text("z2"))
            .unlike(
                sums(c.w2, c.b2, z1),
                "z2 was computed from z1. The output layer sees h, what the hidden units put out.")
            .unlike(
                relu(z2),
                "The outputs went through ReLU too. The last layer's sums are the answer as they are.")
            .unlike(
                relu(sums(c.w2, c.b2, z1)),
                "ReLU stands after the wrong layer: it comes between the two.")
            .unlike(sums(c.w2, new double[c.b2.length], relu(z1)), "The bias b2 is missing.");
    if (c.w2.length == c.b1.length) {
      expected.unlike(sums(transposed(c.w2), c.b2, relu(z1)), TRANSPOSED);
    }
    expected.isCloseTo(z2, TOLERANCE);
  }

  static double[] sums(double[][] w, double[] b, double[] x) {
    double[] z = b.clone();
    for (int j = 0; j < z.length; j++) {
      for (int i = 0; i < x.length; i++) {
        z[j] += w[j][i] * x[i];
      }
    }
    return z;
  }

  static double[] relu(double... z) {
    return Arrays.stream(z).map(v -> Math.max(0, v)).toArray();
  }

  private static double[] b1TooOften(Case c) {
    double[] often = Arrays.stream(c.b1).map(b -> b * c.x.length).toArray();
    return sums(c.w1, often, c.x);
  }

  private static double[] negative(double... z) {
    return Arrays.stream(z).map(v -> -v).toArray();
  }

  private static double[] absolute(double... z) {
    return Arrays.stream(z).map(Math::abs).toArray();
  }

  private static double[] step(double... z) {
    return Arrays.stream(z).map(v -> v > 0 ? 1 : 0).toArray();
  }

  private static double[] plus(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  static double[][] transposed(double[][] w) {
    double[][] t = new double[w[0].length][w.length];
    for (int j = 0; j < w.length; j++) {
      for (int i = 0; i < t.length; i++) {
        t[i][j] = w[j][i];
      }
    }
    return t;
  }
}
