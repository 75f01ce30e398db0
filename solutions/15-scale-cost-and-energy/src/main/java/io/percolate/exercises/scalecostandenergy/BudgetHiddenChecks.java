package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.scalecostandenergy.Budget.Training;
import org.junit.jupiter.api.Order;

/** Checks of {@link Budget} that graders have. */
class BudgetHiddenChecks {
  @Check(value = "GPU-hours and days of other trainings", points = 1)
  @Order(1)
  void takesThatLong(Budget budget, Inputs inputs) {
    for (int i = 0; i < 4; i++) {
      BudgetChecks.expectTime(budget, training(inputs));
    }
    BudgetChecks.expectTime(
        budget, new Training(900_000_000_000L, 80_000_000_000_000L, 990, 0.35, 3, 16_384, 100));
  }

  @Check(value = "what they cost", points = 0.5)
  @Order(2)
  void costs(Budget budget, Inputs inputs) {
    for (int i = 0; i < 4; i++) {
      BudgetChecks.expectPrice(budget, training(inputs));
    }
  }

  @Check(value = "cards for many deadlines", points = 0.5)
  @Order(3)
  void meetsTheDeadline(Budget budget, Inputs inputs) {
    for (int i = 0; i < 6; i++) {
      BudgetChecks.expectCards(budget, training(inputs));
    }
    BudgetChecks.expectCards(
        budget, new Training(100_000_000L, 2_000_000_000L, 10, 0.25, 0.5, 1, 5.2));
    // 17.4 GPU-hours by a deadline of 5.9 hours: 2.95 cards, if nothing is rounded before
    BudgetChecks.expectCards(
        budget, new Training(1_000_000_000L, 1_305_000_000L, 250, 0.5, 1, 2, 0.2458));
    // 2.005 cards, which two aren't
    BudgetChecks.expectCards(
        budget, new Training(1_000_000_000L, 1_305_000_000L, 250, 0.5, 1, 2, 0.36159));
    // 192 GPU-hours are 8 days of one card, 2 of four: no rounding error on any usual way there
    BudgetChecks.expectCards(
        budget, new Training(1_000_000_000L, 14_400_000_000L, 250, 0.5, 1, 2, 2));
  }

  /** One whose number of cards isn't so close to a whole number that rounding errors decide. */
  private static Training training(Inputs inputs) {
    while (true) {
      Training t =
          new Training(
              inputs.integer(1, 700) * 100_000_000L,
              inputs.integer(2, 900) * 1_000_000_000L,
              inputs.real(60, 990),
              inputs.real(0.2, 0.6),
              inputs.real(0.5, 5),
              inputs.integer(2, 300),
              inputs.real(2, 60));
      double exact = BudgetChecks.exactCards(t);
      double rest = exact - Math.floor(exact);
      if (rest > 0.02 && rest < 0.98 && exact < 1e6) {
        return t;
      }
    }
  }
}
