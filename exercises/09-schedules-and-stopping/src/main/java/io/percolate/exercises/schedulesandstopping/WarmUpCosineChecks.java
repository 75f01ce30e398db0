package io.percolate.exercises.schedulesandstopping;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import org.junit.jupiter.api.Order;

/** Checks of {@link WarmUpCosine} that learners see. */
class WarmUpCosineChecks {
  static final String FROM_ZERO =
      "That line begins at 0, where a step changes nothing. Begin at 0.01: 0.01 + 0.99 · done / rising.";
  static final String TOO_STEEP =
      "That line goes from 0.01 to 1.01. It has 0.99 to rise: 0.01 + 0.99 · done / rising.";
  static final String WHOLE =
      "An int divided by an int is an int, and the fraction is gone. Make one of them a double.";
  static final String NEXT = "That is the factor an epoch later; done epochs lie behind.";
  static final String NO_RISE =
      "That is on the cosine already. While done < rising, the factor rises.";
  static final String NOT_SHIFTED =
      "That cosine began with the run. It begins when the warm-up is over: take done − rising of epochs − rising.";
  static final String TOO_LONG =
      "The cosine begins at the right moment and is too long: it has only epochs − rising epochs to fall.";
  static final String TOO_SHORT =
      "The cosine is as long as it should be, and began too early: subtract rising from done as well.";
  static final String LINE = "That falls in a straight line. Let it fall along half a cosine.";
  static final String NOT_HALVED = "1 + cos goes from 2 to 0; halve it.";
  static final String DEGREES =
      "Math.cos takes its angle in radians: half a wave is Math.PI, not 180.";
  static final String QUARTER =
      "That is a quarter of a wave, cos from 0 to π/2. Take half a wave, lifted and halved: (1 + cos) / 2.";
  static final String MULTIPLIED =
      "The rise was multiplied with a cosine. They come one after the other: first the line alone, then the cosine alone.";
  static final String STAYS =
      "The factor stays at 1. Perhaps an int was divided by an int, and the fraction is gone; make one of them a double.";
  static final String BARE =
      "That is the cosine itself, which goes from 1 to −1. Add 1, then halve.";

  @Check(value = "ten epochs of warm-up: after 0, 3, 5 and 9", points = 0.5)
  @Order(1)
  void rises(WarmUpCosine schedule) {
    for (int done : new int[] {0, 3, 5, 9}) {
      double way = done / 10.0;
      expect(schedule.factor(done, 100, 10))
          .unlike(way, FROM_ZERO)
          .unlike(0.01 + way, TOO_STEEP)
          .unlike(0.01 + 0.99 * (done + 1) / 10, NEXT)
          .unlike(0.01, WHOLE)
          .unlike((0.01 + 0.99 * way) * (1 + Math.cos(Math.PI * done / 100)) / 2, MULTIPLIED)
          .unlike((1 + Math.cos(Math.PI * done / 100)) / 2, NO_RISE)
          .unlike((1 + Math.cos(Math.PI * (done - 10) / 90)) / 2, NO_RISE)
          .isCloseTo(0.01 + 0.99 * way, 1e-6);
    }
  }

  @Check(value = "the fall: after 10, 40, 55 and 100 of 100 epochs", points = 0.5)
  @Order(2)
  void falls(WarmUpCosine schedule) {
    double[][] moments = {{10, 1}, {40, 0.75}, {55, 0.5}, {100, 0}};
    for (double[] moment : moments) {
      double done = moment[0];
      double way = (done - 10) / 90;
      expect(schedule.factor((int) done, 100, 10))
          .unlike((1 + Math.cos(Math.PI * done / 100)) / 2, NOT_SHIFTED)
          .unlike((1 + Math.cos(Math.PI * (done - 10) / 100)) / 2, TOO_LONG)
          .unlike((1 + Math.cos(Math.PI * done / 90)) / 2, TOO_SHORT)
          .unlike(1 - way, LINE)
          .unlike(1 + Math.cos(Math.PI * way), NOT_HALVED)
          .unlike((1 + Math.cos(180 * way)) / 2, DEGREES)
          .unlike(Math.cos(Math.PI * way / 2), QUARTER)
          .unlike(Math.cos(Math.PI * way), BARE)
          .unlike(1, STAYS)
          .isCloseTo(moment[1], 1e-6);
    }
  }

  @Check(value = "no warm-up", points = 0.5)
  @Order(3)
  void needsNoWarmUp(WarmUpCosine schedule) {
    expect(schedule.factor(0, 8, 0))
        .unlike(0.01, "With rising = 0, the factor doesn't rise; it begins at 1.")
        .unlike(
            Double.NaN, "NaN: 0 epochs were divided by 0 epochs. With rising = 0 there is no line.")
        .unlike(2, NOT_HALVED)
        .isCloseTo(1, 1e-6);
    expect(schedule.factor(2, 8, 0))
        .unlike(0.75, LINE)
        .unlike(1, WHOLE)
        .unlike(1 + Math.cos(Math.PI / 4), NOT_HALVED)
        .unlike(Math.cos(Math.PI / 4), BARE)
        .unlike(Math.cos(Math.PI / 8), QUARTER)
        .isCloseTo(0.8535534, 1e-6);
  }
}
