package io.percolate.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ScheduleProperties {

  @Property(tries = 1000, seed = "28")
  void noFactorIsNegativeOrAboveOne(
      @ForAll("schedules") Schedule schedule,
      @ForAll @DoubleRange(max = 1) double done,
      @ForAll @IntRange(min = 11, max = 200) int epochs) {
    assertThat(schedule.factor(done * epochs, epochs)).isBetween(0.0, 1.0);
  }

  @Property(tries = 1000, seed = "28")
  void afterItsPeakNoScheduleRises(
      @ForAll("schedules") Schedule schedule,
      @ForAll @DoubleRange(min = 0.3, max = 1) double one,
      @ForAll @DoubleRange(min = 0.3, max = 1) double other) {
    int epochs = 100;
    double earlier = schedule.factor(Math.min(one, other) * epochs, epochs);
    double later = schedule.factor(Math.max(one, other) * epochs, epochs);

    assertThat(later).isLessThanOrEqualTo(earlier);
  }

  @Provide
  Arbitrary<Schedule> schedules() {
    Arbitrary<Schedule> plain =
        Arbitraries.oneOf(
            Arbitraries.of(Schedule.constant(), Schedule.oneCycle()),
            Arbitraries.doubles().between(0, 0.99).map(Schedule::cosine),
            Combinators.combine(
                    Arbitraries.integers().between(1, 50), Arbitraries.doubles().between(0.01, 1))
                .as(Schedule::step));
    Arbitrary<Schedule> falling = plain.filter(schedule -> !(schedule instanceof OneCycle));
    return Arbitraries.oneOf(
            plain,
            Combinators.combine(Arbitraries.integers().between(1, 10), falling)
                .as(Schedule::warmUp))
        .withoutEdgeCases();
  }
}
