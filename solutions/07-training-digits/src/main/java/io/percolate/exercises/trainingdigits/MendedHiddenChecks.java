package io.percolate.exercises.trainingdigits;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.trainingdigits.Mended.Report;
import org.junit.jupiter.api.Order;

/** Checks of {@link Mended} that graders have. */
class MendedHiddenChecks {
  private static final double LEAST_BY_CHANCE = 0.02;
  private static final double MOST_BY_CHANCE = 0.3;
  private static final double SHEETS_FLOOR = 0.7;

  private static final double SAME = 1e-9;

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
    Judging.expectThat(
        call,
        report.score() >= LEAST_BY_CHANCE,
        "expected  a score near 0.1\nbut got   %.3f\nWho guesses is right once in ten, and some of the pictures held out are. Was the share rounded, or cut to a whole number?"
            .formatted(report.score()));
  }

  @Check(value = "newly drawn digits, classes renamed", points = 0.5)
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

  /** Shapes alone don't tell these apart, so a network sees what was scaled otherwise. */
  @Check(value = "pale sheets and dark ones, each at its own first loss", points = 0.5)
  @Order(3)
  void tellsPaleFromDark(Mended mended, Inputs inputs) {
    Pictures known = Drawn.sheets(inputs, 500).inBytes();
    Pictures unseen = Drawn.sheets(inputs, 200).inBytes();
    Report report = mended.train(known.pixels(), known.labels(), unseen.pixels());
    String call = "500 sheets to train with and 200 unseen ones, pale ones called 0, dark ones 1";
    Judging.expectAnswers(call, report.answers(), unseen.size());
    double share = Judging.share(report.answers(), unseen.labels());
    Judging.expectThat(
        call,
        share >= SHEETS_FLOOR,
        "expected  at least %.0f %% right\nbut got   %.1f %%\nAre the unseen pictures scaled as those to train with are, all by the same number?"
            .formatted(100 * SHEETS_FLOOR, 100 * share));
    Pictures others = Drawn.sheets(inputs, 50).inBytes();
    Report other = mended.train(others.pixels(), others.labels(), others.pixels());
    Judging.expectThat(
        call + ", and for 50 others",
        Math.abs(report.untrainedLoss() - other.untrainedLoss()) > SAME,
        "expected  two losses before training\nbut got   %.6f for both\nOther pictures have another loss, if only a little: let evaluate measure it before fit."
            .formatted(other.untrainedLoss()));
  }
}
