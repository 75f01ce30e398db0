package io.percolate.exercises.trainingdigits;

import io.percolate.check.test.Check;
import io.percolate.exercises.trainingdigits.Mended.Report;
import org.junit.jupiter.api.Order;

/** Checks of {@link Mended} that learners see. */
class MendedChecks {
  /** What the nearest mean gets; a network that was trained at all is far above. */
  static final double FLOOR = 0.82;

  private static final double UNTRAINED = Math.log(10);
  private static final double LEAST_UNTRAINED = 1.8;
  private static final double MOST_UNTRAINED = 6;
  private static final double NEAR = 0.09;

  @Check(value = "before training, the loss is near log 10", points = 0.5)
  @Order(1)
  void startsNearGuessing(Mended mended) {
    Report report = train(mended, 300, 50);
    double loss = report.untrainedLoss();
    Judging.expectThat(
        "300 digits",
        loss > LEAST_UNTRAINED && loss < MOST_UNTRAINED,
        "expected  a loss near %.2f\nbut got   %.2f\n%s".formatted(UNTRAINED, loss, ofLoss(loss)));
  }

  private static String ofLoss(double loss) {
    return loss <= LEAST_UNTRAINED
        ? "An untrained network knows less than that: measure before fit, with cross-entropy."
        : "Ten about equal probabilities give log 10. What makes the logits so large before anything is learned? Look at the size of the pixels.";
  }

  @Check(value = "of 1000 unseen digits, at least 82 % are right", points = 1)
  @Order(2)
  void readsUnseenDigits(Mended mended) {
    Report report = train(mended, 2_000, 1_000);
    Judging.expectFloor(
        "2000 digits to train with and 1000 unseen ones",
        report.answers(),
        Pictures.test(1_000).labels(),
        FLOOR);
  }

  @Check(value = "the score reported is about what unseen digits give", points = 0.5)
  @Order(3)
  void scoresAsUnseenDigitsDo(Mended mended) {
    Report report = train(mended, 1_200, 1_000);
    String call = "1200 digits to train with and 1000 unseen ones";
    expectShare(call, report.score());
    Judging.expectAnswers(call, report.answers(), 1_000);
    double share = Judging.share(report.answers(), Pictures.test(1_000).labels());
    Judging.expectThat(
        call,
        Math.abs(report.score() - share) < NEAR,
        "expected  a score near %.3f, the share of right answers\nbut got   %.3f\nScore the network that answers, by pictures that it wasn't trained on."
            .formatted(share, report.score()));
  }

  static void expectShare(String call, double score) {
    Judging.expectThat(
        call,
        score >= 0 && score <= 1,
        "expected  a score from 0 to 1\nbut got   %.3f\nA share is asked for, not per cent."
            .formatted(score));
  }

  private static Report train(Mended mended, int known, int unseen) {
    Pictures digits = Pictures.train(known).inBytes();
    return mended.train(digits.pixels(), digits.labels(), Pictures.test(unseen).inBytes().pixels());
  }
}
