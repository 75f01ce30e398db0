package io.percolate.exercises.atinylanguagemodel;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Sample} that learners see. Answers may compute with floats. */
class SampleChecks {
  static final double TOLERANCE = 2e-6;

  private static final String NOTHING =
      "Nothing was found. The probabilities may sum to a little less than 1; if u lies beyond them all, it is the last token that has any.";

  @Check(value = "temperatures of 1, 0.5 and 2", points = 0.75)
  @Order(1)
  void heats(Sample sample) {
    double[] logits = {0, Math.log(2), Math.log(5)};
    expectProbabilities(sample, logits, 1);
    expectProbabilities(sample, logits, 0.5);
    expectProbabilities(sample, logits, 2);
  }

  @Check(value = "a temperature of 0, and logits of 1000", points = 0.5)
  @Order(2)
  void staysFinite(Sample sample) {
    expectProbabilities(sample, new double[] {1, 3, 2}, 0);
    expectProbabilities(sample, new double[] {1000, 1001, -1000}, 1);
  }

  @Check(value = "which token u falls on", points = 0.75)
  @Order(3)
  void picks(Sample sample) {
    double[] p = {0.25, 0.5, 0.25};
    for (double u : new double[] {0.4, 0.6, 0.1, 0.8, 0.7, 0.25, 0}) {
      expectPick(sample, p, u);
    }
  }

  static void expectProbabilities(Sample sample, double[] logits, double temperature) {
    double[] right = softmax(logits, temperature);
    double[] cold = softmax(logits, 1);
    double[] nan = filled(logits.length, Double.NaN);
    double[] best = softmax(logits, 0);
    double most = Arrays.stream(logits).max().orElseThrow();
    double ties = Arrays.stream(logits).filter(z -> z == most).count();
    double[] last = new double[logits.length];
    last[IntStream.range(0, last.length).filter(k -> logits[k] == most).max().orElseThrow()] = 1;
    DoubleUnaryOperator power = p -> Math.pow(p, 1 / temperature);
    expect(sample.probabilities(logits, temperature))
        .unlike(
            temperature > 0 ? softmax(logits, 1 / temperature) : nan,
            temperature > 0
                ? "The logits were multiplied by the temperature; divide them by it."
                : "0 / 0 is NaN: a temperature of 0 needs a case of its own.")
        .unlike(cold, "The temperature had no effect; divide the logits by it before the softmax.")
        .unlike(
            each(cold, p -> p / temperature),
            "The probabilities were divided by the temperature, so they don't sum to 1; divide the logits.")
        .unlike(
            each(cold, power), "Powers of the probabilities have to be divided by their sum again.")
        .unlike(
            softmax(cold, temperature),
            "A softmax was taken of probabilities. Divide the logits by the temperature and take one softmax.")
        .unlike(
            each(logits, z -> Math.exp(z / temperature)),
            "These are the powers of e; divide each by the sum of all.")
        .unlike(
            best,
            "The best token got everything. That is what a temperature of 0 does; at any other, each gets its share.")
        .unlike(
            each(logits, z -> z == most ? 1 / ties : 0),
            "Equals share the 1; it belongs to the first of them.")
        .unlike(last, "The last of equals got the 1; it belongs to the first of them.")
        .unlike(
            filled(logits.length, 1.0 / logits.length),
            "All are equally likely, as at an infinite temperature.")
        .unlike(
            nan,
            "NaN is what Infinity / Infinity and 0 / 0 are. Take the largest logit away from all of them before exp.")
        .isCloseTo(right, TOLERANCE);
  }

  static void expectPick(Sample sample, double[] p, double u) {
    int n = p.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> -p[k]))
            .mapToInt(k -> k)
            .toArray();
    int most = order[0];
    int right = pick(p, u);
    boolean behind = u >= sum(p);
    expect(sample.pick(p, u))
        .unlike(
            p[n - 1] == 0 ? n - 1 : n,
            p[n - 1] == 0
                ? "The last token has probability 0 and is never picked; take the last one that has any."
                : "There is no such token; the last one has the number p.length − 1.")
        .unlike(-1, NOTHING)
        .unlike(behind ? 0 : -1, NOTHING)
        .unlike(
            pickAtMost(p, u),
            "A token's stretch doesn't include its end: u must be below the sum, not equal to it. A token of probability 0 is never picked.")
        .unlike(most, "That is the most likely token, whatever u is.")
        .unlike((int) (u * n), "That makes all tokens equally likely; walk through p.")
        .unlike(
            order[pick(Arrays.stream(order).mapToDouble(k -> p[k]).toArray(), u)],
            "The probabilities were sorted. Lay them side by side in the order in which they come.")
        .unlike(right + 1, "One too far: return the token at which the sum exceeds u.")
        .unlike(right - 1, "One too few: add a token's probability before you compare.")
        .isEqualTo(right);
  }

  /** One after the other, as answers add: a stream's sum makes up for rounding. */
  private static double sum(double... p) {
    double sum = 0;
    for (double each : p) {
      sum += each;
    }
    return sum;
  }

  private static int pick(double[] p, double u) {
    double sum = 0;
    int token = 0;
    for (int k = 0; k < p.length; k++) {
      sum += p[k];
      if (u < sum) {
        return k;
      }
      token = p[k] > 0 ? k : token;
    }
    return token;
  }

  private static int pickAtMost(double[] p, double u) {
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      sum += p[k];
      if (u <= sum) {
        return k;
      }
    }
    return p.length - 1;
  }

  static double[] softmax(double[] logits, double temperature) {
    double most = Arrays.stream(logits).max().orElseThrow();
    if (temperature == 0) {
      double[] best = new double[logits.length];
      best[IntStream.range(0, best.length).filter(k -> logits[k] == most).min().orElseThrow()] = 1;
      return best;
    }
    double[] e = each(logits, z -> Math.exp((z - most) / temperature));
    double sum = Arrays.stream(e).sum();
    return each(e, value -> value / sum);
  }

  private static double[] each(double[] values, DoubleUnaryOperator f) {
    return Arrays.stream(values).map(f).toArray();
  }

  private static double[] filled(int n, double value) {
    double[] array = new double[n];
    Arrays.fill(array, value);
    return array;
  }
}
