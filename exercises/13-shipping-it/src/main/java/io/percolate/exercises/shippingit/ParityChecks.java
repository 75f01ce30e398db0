package io.percolate.exercises.shippingit;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import io.percolate.exercises.shippingit.Parity.Between;
import io.percolate.exercises.shippingit.Parity.Card;
import io.percolate.exercises.shippingit.Parity.Report;
import org.junit.jupiter.api.Order;

/** Checks of {@link Parity} that learners see. */
class ParityChecks {
  /** Room for single precision in another order. */
  static final double TOLERANCE = 2e-4;

  private static final Card CARD = new Card(new int[] {4, 6, 3}, Between.TANH, 10);
  private static final float[][] INPUTS = {
    {9, -4, 2, 8}, {-7, 3, 6, -9}, {1, 8, -8, 5}, {-2, -9, 4, 7}
  };

  @Check(value = "a network that says what it said", points = 1)
  @Order(1)
  void comesBackTheSame(Parity parity) {
    SavedNetwork saved = SavedNetwork.of(CARD, 1);
    expectReport(parity, saved, INPUTS, saved.answers(INPUTS));
  }

  @Check(value = "one answer of four has changed its class", points = 1)
  @Order(2)
  void findsWhatChanged(Parity parity) {
    SavedNetwork saved = SavedNetwork.of(CARD, 2);
    float[][] noted = saved.answers(INPUTS);
    noted[1][best(noted[1])] += 0.04f; // the same class, only surer
    swapEnds(noted[2]);
    expectReport(parity, saved, INPUTS, noted);
  }

  /** Makes the most probable class the least probable one. */
  static void swapEnds(float... row) {
    int best = best(row);
    int least = 0;
    for (int k = 1; k < row.length; k++) {
      least = row[k] < row[least] ? k : least;
    }
    float kept = row[best];
    row[best] = row[least];
    row[least] = kept;
  }

  static void expectReport(Parity parity, SavedNetwork saved, float[][] inputs, float[][] noted) {
    Card card = saved.card();
    Report got = parity.compare(card, saved.file(), inputs, noted);
    float[][] right = saved.answers(inputs);
    Between other = card.between() == Between.RELU ? Between.TANH : Between.RELU;
    Expect result = expect(new double[] {got.largest(), got.changed()}).of("largest and changed");
    mistake(
        result,
        saved.answers(inputs, other, card.scale(), true),
        noted,
        "That is what the network says with %s between its layers. The file can't tell; the card says %s."
            .formatted(other, card.between()));
    mistake(
        result,
        saved.answers(inputs, card.between(), 1, true),
        noted,
        "The raw inputs went into the network. In training they were divided by the card's scale, so here, too.");
    mistake(
        result,
        saved.answers(inputs, other, 1, true),
        noted,
        "Neither the card's activation nor its scale was used.");
    mistake(
        result,
        saved.answers(inputs, card.between(), card.scale(), false),
        noted,
        "These are logits; the noted answers are probabilities, so a softmax is missing.");
    double[] expected = report(right, noted);
    result
        .unlike(
            new double[] {expected[0], differing(right, noted)},
            "changed counts the examples whose most probable class is another, not all that differ.")
        .unlike(
            new double[] {mean(right, noted), expected[1]},
            "That is the mean difference. One broken answer hides in a mean; take the largest.")
        .unlike(
            new double[] {signed(right, noted, 1), expected[1]},
            "Differences have a sign. Take Math.abs of each before you look for the largest.")
        .unlike(
            new double[] {signed(right, noted, -1), expected[1]},
            "Differences have a sign. Take Math.abs of each before you look for the largest.")
        .isCloseTo(expected, TOLERANCE);
  }

  private static void mistake(Expect result, float[][] answers, float[][] noted, String meaning) {
    result.unlike(report(answers, noted), meaning);
  }

  private static double[] report(float[][] answers, float[][] noted) {
    double largest = 0;
    int changed = 0;
    for (int i = 0; i < noted.length; i++) {
      for (int k = 0; k < noted[i].length; k++) {
        largest = Math.max(largest, Math.abs(answers[i][k] - noted[i][k]));
      }
      changed += best(answers[i]) == best(noted[i]) ? 0 : 1;
    }
    return new double[] {largest, changed};
  }

  private static int differing(float[][] answers, float[][] noted) {
    int differing = 0;
    for (int i = 0; i < noted.length; i++) {
      differing +=
          report(new float[][] {answers[i]}, new float[][] {noted[i]})[0] > TOLERANCE ? 1 : 0;
    }
    return differing;
  }

  private static double mean(float[][] answers, float[][] noted) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < noted.length; i++) {
      for (int k = 0; k < noted[i].length; k++) {
        sum += Math.abs(answers[i][k] - noted[i][k]);
        n++;
      }
    }
    return sum / n;
  }

  private static double signed(float[][] answers, float[][] noted, int sign) {
    double largest = 0;
    for (int i = 0; i < noted.length; i++) {
      for (int k = 0; k < noted[i].length; k++) {
        largest = Math.max(largest, sign * (answers[i][k] - noted[i][k]));
      }
    }
    return largest;
  }

  static int best(float... row) {
    int best = 0;
    for (int k = 1; k < row.length; k++) {
      best = row[k] > row[best] ? k : best;
    }
    return best;
  }
}
