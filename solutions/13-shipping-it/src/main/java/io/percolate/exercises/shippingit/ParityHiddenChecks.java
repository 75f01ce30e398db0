package io.percolate.exercises.shippingit;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.shippingit.Parity.Between;
import io.percolate.exercises.shippingit.Parity.Card;
import org.junit.jupiter.api.Order;

/** Checks of {@link Parity} that graders have. */
class ParityHiddenChecks {
  @Check(value = "other networks, other cards, other differences", points = 1)
  @Order(1)
  void holdsForOtherNetworks(Parity parity, Inputs inputs) {
    for (Between between : Between.values()) {
      Card card = card(inputs, between);
      SavedNetwork saved = SavedNetwork.of(card, inputs.integer(1, 1_000_000));
      float[][] raw = raw(inputs, card);
      float[][] noted = saved.answers(raw);
      for (float[] row : noted) {
        if (inputs.integer(0, 2) == 0) {
          ParityChecks.swapEnds(row);
        }
      }
      ParityChecks.expectReport(parity, saved, raw, noted);
      int down = inputs.integer(0, noted.length - 1);
      float[][] surer = saved.answers(raw);
      surer[down][ParityChecks.best(surer[down])] += 2; // the largest difference is negative here
      ParityChecks.expectReport(parity, saved, raw, surer);
      for (int k = 0; k < surer[0].length; k++) {
        float[][] lost = saved.answers(raw);
        lost[down][k] -= 0.9f; // whichever class, probable or not
        ParityChecks.expectReport(parity, saved, raw, lost);
      }
    }
  }

  @Check(value = "an answer that isn't a number", points = 1)
  @Order(2)
  void aMissingNumberIsFarAway(Parity parity, Inputs inputs) {
    Card card = card(inputs, Between.RELU);
    SavedNetwork saved = SavedNetwork.of(card, inputs.integer(1, 1_000_000));
    float[][] raw = raw(inputs, card);
    for (int row : new int[] {0, raw.length - 1}) {
      float[][] noted = saved.answers(raw);
      noted[row][inputs.integer(0, noted[row].length - 1)] = Float.NaN;
      expectInfinite(parity.compare(card, saved.file(), raw, noted).largest());
    }
    ParityChecks.expectReport(parity, saved, raw, saved.answers(raw));
  }

  private static void expectInfinite(double largest) {
    expect(largest)
        .of("largest")
        .unlike(
            Double.NaN,
            "NaN isn't a distance that anybody can set a limit to. Where a difference is NaN, the largest is infinite.")
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  private static Card card(Inputs inputs, Between between) {
    int[] units = {
      inputs.integer(3, 6), inputs.integer(4, 8), inputs.integer(4, 8), inputs.integer(2, 5)
    };
    return new Card(units, between, inputs.integer(5, 50) + 0.5f);
  }

  private static float[][] raw(Inputs inputs, Card card) {
    return inputs.floats(
        inputs.integer(6, 12), card.units()[0], -1.5f * card.scale(), 1.5f * card.scale());
  }
}
