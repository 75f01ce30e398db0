package io.percolate.kit.schedule;

import static io.percolate.kit.schedule.Schedule.constant;
import static io.percolate.kit.schedule.Schedule.cosine;
import static io.percolate.kit.schedule.Schedule.oneCycle;
import static io.percolate.kit.schedule.Schedule.step;
import static io.percolate.kit.schedule.Schedule.warmUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private record Stored(List<Run> schedules) {}

  private record Run(String name, int epochs, double[] at, double[] factor) {}

  private static final Map<String, Schedule> OURS =
      Map.of(
          "constant", constant(),
          "step(30, 0.1)", step(30, 0.1),
          "step(1, 0.5)", step(1, 0.5),
          "cosine", cosine(),
          "cosine(0.1)", cosine(0.1),
          "warmUp(5, cosine)", warmUp(5, cosine()),
          "warmUp(10, step(30, 0.1))", warmUp(10, step(30, 0.1)),
          "oneCycle", oneCycle());

  @Test
  void everyScheduleIsPyTorchs() throws IOException {
    List<Run> runs = stored().schedules();
    assertThat(runs.stream().map(Run::name)).containsAll(OURS.keySet());
    for (Run run : runs) {
      for (int i = 0; i < run.at.length; i++) {
        assertThat(OURS.get(run.name).factor(run.at[i], run.epochs))
            .as("%s of %d epochs, at %s", run.name, run.epochs, run.at[i])
            .isCloseTo(run.factor[i], within(1e-12));
      }
    }
  }

  @Test
  void aStepKeepsItsRateUntilTheEpochIsOver() {
    Schedule step = step(30, 0.1);

    assertThat(step.factor(29, 100)).isEqualTo(1);
    assertThat(step.factor(29.999, 100)).isEqualTo(1);
    assertThat(step.factor(30, 100)).isEqualTo(0.1);
    assertThat(step.factor(60, 100)).isCloseTo(0.01, within(1e-15));
    assertThat(step.factor(90, 100)).isCloseTo(0.001, within(1e-15));
  }

  @Test
  void aWarmUpStartsAboveZeroAndMeetsWhatFollows() {
    Schedule schedule = warmUp(4, cosine());

    assertThat(schedule.factor(0, 20)).isEqualTo(0.01);
    assertThat(schedule.factor(2, 20)).isCloseTo(0.505, within(1e-15));
    assertThat(schedule.factor(4, 20)).isEqualTo(1);
    assertThat(schedule.factor(12, 20)).isCloseTo(0.5, within(1e-15));
    assertThat(schedule.factor(20, 20)).isZero();
  }

  @Test
  void aLambdaIsAScheduleToo() {
    Schedule inverse = (epoch, epochs) -> 1 / (1 + epoch);

    assertThat(warmUp(1, inverse).factor(4, 5)).isEqualTo(0.25);
  }

  @Test
  void itsTextIsTheCodeThatMakesIt() {
    assertThat(warmUp(5, cosine(0.1))).hasToString("warmUp(5, cosine(0.1))");
    assertThat(step(30, 0.1)).hasToString("step(30, 0.1)");
    assertThat(List.of(constant(), cosine(), oneCycle()))
        .hasToString("[constant(), cosine(), oneCycle()]");
  }

  @Test
  void settingsThatMakeNoScheduleAreRefused() {
    assertThatThrownBy(() -> step(0, 0.1)).hasMessageContaining("every 0 epochs; take at least 1");
    for (double gamma : new double[] {0, -0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> step(30, gamma))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(gamma + " times the rate");
    }
    for (double floor : new double[] {-0.1, 1, Double.NaN}) {
      assertThatThrownBy(() -> cosine(floor))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("to " + floor + " times itself");
    }
    assertThatThrownBy(() -> warmUp(0, constant())).hasMessageContaining("take at least 1");
    assertThatThrownBy(() -> warmUp(1, null)).hasMessageContaining("constant() keeps the rate");
  }

  @Test
  void momentsOutsideTheRunAreRefused() {
    for (Schedule schedule : OURS.values()) {
      for (double epoch : new double[] {-0.1, 100.1, Double.NaN}) {
        assertThatThrownBy(() -> schedule.factor(epoch, 100))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(
                "Epoch %s isn't in a run of 100 epochs; moments go from 0 to 100."
                    .formatted(epoch));
      }
      assertThatThrownBy(() -> schedule.factor(0, 0)).hasMessageContaining("at least 1");
    }
  }

  @Test
  void aWarmUpAsLongAsTheRunIsRefused() {
    assertThatThrownBy(() -> warmUp(10, cosine()).factor(0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A warm-up of 10 epochs leaves nothing of a run of 10; take fewer, or train longer.");
  }

  private static Stored stored() throws IOException {
    try (InputStream in = ScheduleTest.class.getResourceAsStream("schedules.json")) {
      return new Gson().fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), Stored.class);
    }
  }
}
