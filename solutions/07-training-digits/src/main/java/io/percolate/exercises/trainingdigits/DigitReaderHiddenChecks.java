package io.percolate.exercises.trainingdigits;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link DigitReader} that graders have. */
class DigitReaderHiddenChecks {
  private static final int PAIRS = 20;
  private static final double LEAST = 1e-30;
  private static final double BENT = 0.02;

  @Check(value = "newly drawn digits, classes renamed", points = 1)
  @Order(1)
  void readsNewDigits(DigitReader reader, Inputs inputs) {
    int[] names = inputs.order(10);
    Pictures known = Drawn.known(inputs, 3_000).renamed(names);
    Pictures unseen = Drawn.digits(inputs, 500).renamed(names);
    Judging.expectFloor(
        "3000 digits to train with and 500 new ones, classes renamed",
        DigitReaderChecks.answers(
            reader.read(known.pixels(), known.labels(), unseen.pixels(), inputs.integer(0, 9_999))),
        unseen.labels(),
        DigitReaderChecks.FLOOR);
  }

  /**
   * Logits of a linear network are linear in the picture: those of the mean of two pictures are the
   * mean of theirs. Differences of logits are those of log probabilities.
   */
  @Check(value = "the layers don't collapse into one", points = 1)
  @Order(2)
  void bends(DigitReader reader, Inputs inputs) {
    Pictures known = Drawn.known(inputs, 500);
    Pictures pairs = Drawn.known(inputs, 2 * PAIRS);
    float[][] unseen = withMeans(pairs.pixels());
    DigitReader.Reading reading =
        reader.read(known.pixels(), known.labels(), unseen, inputs.integer(0, 9_999));
    String call = "500 digits, and unseen ones of which every third is the mean of the two before";
    DigitReaderChecks.expectProbabilities(call, reading, unseen.length);
    double most = 0;
    int compared = 0;
    for (int i = 0; i < unseen.length; i += 3) {
      for (int k = 1; k < 10; k++) {
        double bend = bend(reading.probabilities(), i, k);
        if (!Double.isNaN(bend)) {
          most = Math.max(most, bend);
          compared++;
        }
      }
    }
    Judging.expectThat(
        call,
        compared > 0,
        "expected  probabilities that say how sure the network is\nbut got   0 or 1 only\nReturn what softmax gives, not the answers.");
    Judging.expectThat(
        call,
        most > BENT,
        "expected  a network that bends\nbut got   one whose logits for the mean of two pictures are the mean of theirs\nThat is a linear network: without a ReLU between them, three layers are one.");
  }

  private static float[][] withMeans(float[][] pictures) {
    float[][] triples = new float[pictures.length / 2 * 3][];
    for (int i = 0; i < pictures.length / 2; i++) {
      float[] a = pictures[2 * i];
      float[] b = pictures[2 * i + 1];
      float[] mean = new float[a.length];
      for (int j = 0; j < mean.length; j++) {
        mean[j] = (a[j] + b[j]) / 2;
      }
      triples[3 * i] = a;
      triples[3 * i + 1] = b;
      triples[3 * i + 2] = mean;
    }
    return triples;
  }

  /** How far off the line; NaN where a probability is too small to tell. */
  private static double bend(float[][] p, int i, int k) {
    for (int row = i; row < i + 3; row++) {
      if (p[row][0] < LEAST || p[row][k] < LEAST) {
        return Double.NaN;
      }
    }
    return Math.abs(logRatio(p[i + 2], k) - (logRatio(p[i], k) + logRatio(p[i + 1], k)) / 2);
  }

  private static double logRatio(float[] row, int k) {
    return Math.log(row[k]) - Math.log(row[0]);
  }
}
