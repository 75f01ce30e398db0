package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectOverall;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import org.junit.jupiter.api.Order;

/** Checks of {@link WarmUpCosine} that graders have. */
class WarmUpCosineHiddenChecks {
  @Check(value = "warm-ups of other lengths", points = 0.5)
  @Order(1)
  void holdsForOtherWarmUps(WarmUpCosine schedule, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      int rising = inputs.integer(4, 30);
      int epochs = rising + inputs.integer(10, 60);
      int done = inputs.integer(1, rising - 1);
      double way = (double) done / rising;
      expect(schedule.factor(done, epochs, rising))
          .unlike(way, WarmUpCosineChecks.FROM_ZERO)
          .unlike(0.01 + way, WarmUpCosineChecks.TOO_STEEP)
          .unlike(0.01 + 0.99 * (done + 1) / rising, WarmUpCosineChecks.NEXT)
          .unlike(0.01, WarmUpCosineChecks.WHOLE)
          .unlike(cosine(done, epochs), WarmUpCosineChecks.NO_RISE)
          .unlike((0.01 + 0.99 * way) * cosine(done, epochs), WarmUpCosineChecks.MULTIPLIED)
          .unlike(0.01 + 0.99 * done / 10, "That warm-up takes 10 epochs. It takes rising epochs.")
          .isCloseTo(0.01 + 0.99 * way, 1e-6);
    }
  }

  @Check(value = "falls of other lengths", points = 0.5)
  @Order(2)
  void holdsForOtherFalls(WarmUpCosine schedule, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      int rising = inputs.integer(3, 30);
      int falling = inputs.integer(10, 60);
      int done = rising + inputs.integer(1, falling - 1);
      double way = (double) (done - rising) / falling;
      expect(schedule.factor(done, rising + falling, rising))
          .unlike(cosine(done, rising + falling), WarmUpCosineChecks.NOT_SHIFTED)
          .unlike(cosine(done - rising, rising + falling), WarmUpCosineChecks.TOO_LONG)
          .unlike(cosine(done, falling), WarmUpCosineChecks.TOO_SHORT)
          .unlike(2 * cosine(done - rising, falling), WarmUpCosineChecks.NOT_HALVED)
          .unlike((1 + Math.cos(180 * way)) / 2, WarmUpCosineChecks.DEGREES)
          .unlike(Math.cos(Math.PI * way / 2), WarmUpCosineChecks.QUARTER)
          .unlike(Math.cos(Math.PI * way), WarmUpCosineChecks.BARE)
          .unlike(1 - way, WarmUpCosineChecks.LINE)
          .unlike(1, WarmUpCosineChecks.STAYS)
          .isCloseTo(cosine(done - rising, falling), 1e-6);
    }
  }

  @Check(value = "a whole run, with and without warm-up", points = 0.5)
  @Order(3)
  void holdsAllTheWay(WarmUpCosine schedule, Inputs inputs) {
    for (int rising : new int[] {0, 1, inputs.integer(2, 9)}) {
      expectRun(schedule, rising + 1, rising);
      expectRun(schedule, rising + inputs.integer(2, 12), rising);
    }
  }

  private static void expectRun(WarmUpCosine schedule, int epochs, int rising) {
    for (int done = 0; done <= epochs; done++) {
      double expected =
          done < rising ? 0.01 + 0.99 * done / rising : cosine(done - rising, epochs - rising);
      double got = schedule.factor(done, epochs, rising);
      expectOverall(
          Math.abs(got - expected) <= 1e-6,
          "after %d of %d epochs, with a warm-up of %d\nexpected  %.6f\nbut got   %.6f"
              .formatted(done, epochs, rising, expected, got));
    }
  }

  private static double cosine(int done, int epochs) {
    return (1 + Math.cos(Math.PI * done / epochs)) / 2;
  }
}
