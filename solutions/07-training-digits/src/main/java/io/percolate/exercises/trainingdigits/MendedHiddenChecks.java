package io.percolate.exercises.trainingdigits;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.trainingdigits.Mended.Report;
import org.junit.jupiter.api.Order;

/** Checks of {@link Mended} that graders have. */
class MendedHiddenChecks {
  private static final double MOST_BY_CHANCE = 0.3;

  /** Whoever scores by training pictures reports 70 % or more here. */
  @Check(value = "where there is nothing to learn, the score says so", points = 1)
  @Order(1)
  void scoresChanceAsChance(Mended mended, Inputs inputs) {
    Pictures specks = Drawn.specks(inputs, 1_000).inBytes();
    Report report =
        mended.train(specks.pixels(), specks.labels(), Drawn.specks(inputs, 20).inBytes().pixels());
    String call = "1000 pictures of random specks, labels drawn by chance";
    MendedChecks.expectShare(call, report.score());
    Judging.expectThat(
        call,
        report.score() <= MOST_BY_CHANCE,
        "expected  a score near 0.1\nbut got   %.3f\nThese pictures can only be learned by heart, so the score is from pictures that were trained on. Hold some out before fit, and score by those."
            .formatted(report.score()));
  }

  @Check(value = "newly drawn digits, classes renamed", points = 1)
  @Order(2)
  void readsNewDigits(Mended mended, Inputs inputs) {
    int[] names = inputs.order(10);
    Pictures known = Drawn.known(inputs, 2_000).renamed(names).inBytes();
    Pictures unseen = Drawn.digits(inputs, 500).renamed(names).inBytes();
    Report report = mended.train(known.pixels(), known.labels(), unseen.pixels());
    Judging.expectFloor(
        "2000 digits to train with and 500 new ones, classes renamed",
        report.answers(),
        unseen.labels(),
        MendedChecks.FLOOR);
  }
}
