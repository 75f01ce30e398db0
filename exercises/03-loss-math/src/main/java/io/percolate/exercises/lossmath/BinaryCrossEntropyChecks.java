package io.percolate.exercises.lossmath;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link BinaryCrossEntropy} that learners see. */
class BinaryCrossEntropyChecks {
  static final double TOLERANCE = 1e-5;

  /** A millionth of the logits, which single precision keeps. */
  static final double EXTREME = 1e-3;

  /** Small numbers that p is held at by those who don't work with logits. */
  static final double[] BOUNDS = {
    1e-4,
    1e-5,
    1e-6,
    1e-7,
    1e-8,
    1e-9,
    1e-10,
    1e-11,
    1e-12,
    1e-13,
    1e-14,
    1e-15,
    1e-16,
    1e-18,
    1e-20,
    1e-30,
    Math.exp(-100),
    1e-100,
    1e-300,
    Double.MIN_VALUE
  };

  /** Where those who let e to a large power overflow hold the power. */
  private static final double[] CAPS = {100, 500, 700, 709, 1000};

  static final String LOGIT =
      "Was z taken for a probability, and the logarithm of z or of 1 − z? It is a logit: p = σ(z).";
  static final String HALF_MISSING =
      "Whoever answers yes to a no paid nothing: the half with (1 − y) is missing. \"Always yes\" has to be punished.";
  static final String SUM = "That is the sum; divide it by how many answers there are.";
  static final String PLUS_MINUS =
      "log(1 + e^(−y·z)) is for truths of 1 and −1. With a truth of 0, it gives log 2 whatever z is.";
  static final String ROUNDED =
      "p was rounded to exactly 0 or 1 before its logarithm was taken. Work with the logit: log(e^z + e^0) − y·z, with the larger of z and 0 taken out.";
  static final String CLIPPED =
      "p was kept away from 0 and 1 by a small number, so that all confident mistakes cost the same. Work with the logit: nothing needs to be cut off.";

  static final String CAPPED =
      "The exponent was cut off, so that all large mistakes cost the same. With the larger of z and 0 taken out, no exponent is above 0.";

  static final String FIXED =
      "A fixed price was put in the place of infinity, so that all large mistakes cost the same. Work with the logit: infinity doesn't arise.";

  @Check(value = "a yes with p = 0.9", points = 0.5)
  @Order(1)
  void worksTheExample(BinaryCrossEntropy loss) {
    double z = Math.log(9);
    expect(loss.of(new double[] {1}, new double[] {z}))
        .unlike(
            Math.log(10),
            "That is the price of this answer when the truth is no. Is y·z subtracted?")
        .unlike(-Math.log(z), LOGIT)
        .unlike(Double.NaN, LOGIT)
        .unlike(
            -Math.log(0.9) / 2,
            "That is half of it. One yes-no answer is one example: divide by 1.")
        .unlike(-Math.log10(0.9), CrossEntropyChecks.BASE_10)
        .unlike(-Math.log(0.9) / Math.log(2), CrossEntropyChecks.BASE_2)
        .unlike(Math.log(0.9), CrossEntropyChecks.SIGN)
        .unlike(
            Math.log(10.0 / 9) - z,
            "The larger of z and 0 is missing: what was taken out of the logarithm is added again.")
        .unlike(
            0,
            "The logarithm is missing. Even a good answer that isn't quite sure costs something.")
        .unlike(0.01, "That is the squared error of p. Take the logarithm of p.")
        .unlike(-Math.log(sigmoid(0.9)), "The sigmoid was applied twice. It takes the logit, once.")
        .isCloseTo(-Math.log(0.9), TOLERANCE);
  }

  @Check(value = "\"always yes\" pays for each no", points = 0.5)
  @Order(2)
  void punishesAlwaysYes(BinaryCrossEntropy loss) {
    double yes = Math.log(1 + Math.exp(-3));
    double no = yes + 3;
    expect(loss.of(new double[] {1, 0, 1, 1, 0}, new double[] {3, 3, 3, 3, 3}))
        .unlike(3 * yes / 5, HALF_MISSING)
        .unlike(yes, HALF_MISSING)
        .unlike(3 * yes + 2 * no, SUM)
        .unlike((3 * yes + 2 * no) / 3, "Divided by the number of yeses. Divide by that of all.")
        .unlike(
            2 * no / 5,
            "Whoever answers no to a yes paid nothing: the half with y is missing. Both have to be punished.")
        .unlike((3 * yes + 2 * Math.log(2)) / 5, PLUS_MINUS)
        .unlike(
            (2 * yes + 3 * no) / 5,
            "Yes and no are the wrong way round: log p is for y = 1, log(1 − p) for y = 0.")
        .isCloseTo((3 * yes + 2 * no) / 5, TOLERANCE);
  }

  @Check(value = "sure and wrong at 1000 and −1000", points = 0.5)
  @Order(3)
  void confidentMistakesStayFinite(BinaryCrossEntropy loss) {
    expectFinite(loss, new double[] {0, 1}, new double[] {1000, -1000}, 1000);
  }

  /** For answers that are all sure and wrong, or sure and right. */
  static void expectFinite(BinaryCrossEntropy loss, double[] y, double[] z, double expected) {
    Expect price =
        expect(loss.of(y, z)).unlike(Double.NaN, ROUNDED).unlike(Double.POSITIVE_INFINITY, ROUNDED);
    for (double most : CAPS) {
      price.unlike(capped(y, z, most), CAPPED);
      price.unlike(fixed(y, z, most), FIXED);
    }
    for (double least : BOUNDS) {
      price.unlike(clipped(y, z, least, least), CLIPPED);
      price.unlike(clipped(y, z, least, 1 - (1 - least)), CLIPPED);
    }
    price.isCloseTo(expected, EXTREME);
  }

  /** What comes out when no mistake costs more than that. */
  private static double capped(double[] y, double[] z, double most) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += Math.min(Math.max(y[i] == 1 ? -z[i] : z[i], 0), most);
    }
    return sum / y.length;
  }

  /** What comes out when each mistake costs just that. */
  private static double fixed(double[] y, double[] z, double price) {
    long mistakes = IntStream.range(0, y.length).filter(i -> y[i] == 1 == z[i] < 0).count();
    return price * mistakes / y.length;
  }

  /** What comes out when p, or 1 − p, is held at a least value. */
  private static double clipped(double[] y, double[] z, double leastYes, double leastNo) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      if (y[i] == 1 && z[i] < 0) {
        sum -= Math.log(leastYes);
      } else if (y[i] == 0 && z[i] > 0) {
        sum -= Math.log(leastNo);
      }
    }
    return sum / y.length;
  }

  private static double sigmoid(double t) {
    return 1 / (1 + Math.exp(-t));
  }
}
