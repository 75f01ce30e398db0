package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.scalecostandenergy.Energy.Run;
import org.junit.jupiter.api.Order;

/** Checks of {@link Energy} that graders have. */
class EnergyHiddenChecks {
  @Check(value = "the kilowatt-hours of other runs", points = 0.5)
  @Order(1)
  void countsEnergy(Energy energy, Inputs inputs) {
    EnergyChecks.expectEnergy(energy, new Run(1, 99.5, 1.2, 4), inputs.integers(9, 20, 800));
    for (int i = 0; i < 3; i++) {
      EnergyChecks.expectEnergy(energy, run(inputs), inputs.integers(24, 20, 800));
    }
  }

  @Check(value = "their CO₂, started now", points = 0.5)
  @Order(2)
  void weighs(Energy energy, Inputs inputs) {
    EnergyChecks.expectNow(energy, run(inputs, 3), 100, 200, 401, 50, 60);
    for (int i = 0; i < 3; i++) {
      EnergyChecks.expectNow(energy, run(inputs), inputs.integers(24, 20, 800));
    }
  }

  @Check(value = "when to start: first, last, one choice only, and ties", points = 1)
  @Order(3)
  void findsTheBestStart(Energy energy, Inputs inputs) {
    Run run = run(inputs);
    int[] day = inputs.integers(30, 20, 800);
    EnergyChecks.expectBest(energy, run, day);
    EnergyChecks.expectBest(energy, run, inputs.integers(run.hours(), 20, 800));
    int[] falling = new int[20];
    int[] rising = new int[20];
    int[] level = new int[20];
    for (int h = 0; h < 20; h++) {
      falling[h] = 800 - 30 * h - inputs.integer(0, 9);
      rising[h] = 100 + 30 * h + inputs.integer(0, 9);
      level[h] = 385;
    }
    EnergyChecks.expectBest(energy, run, falling);
    EnergyChecks.expectBest(energy, run, rising);
    EnergyChecks.expectBest(energy, run, level);
    EnergyChecks.expectBest(energy, new Run(3, 450, 1.25, 1), day);
    EnergyChecks.expectBest(energy, new Run(3, 450, 1.25, 26), inputs.integers(60, 20, 800));
    EnergyChecks.expectBest(energy, run(inputs, 3), 400, 401, 400, 399, 402); // one gram better
    EnergyChecks.expectBest(energy, run(inputs, 2), 300, 200, 0, 0, 200, 0, 0, 100);
    // equal, with no rounding error on any usual way there
    EnergyChecks.expectBest(energy, new Run(2, 250, 1.5, 2), 1000, 250, 1125, 500, 750);
  }

  private static Run run(Inputs inputs) {
    return run(inputs, inputs.integer(3, 8));
  }

  private static Run run(Inputs inputs, int hours) {
    return new Run(inputs.integer(2, 500), inputs.real(200, 1200), inputs.real(1.05, 1.8), hours);
  }
}
