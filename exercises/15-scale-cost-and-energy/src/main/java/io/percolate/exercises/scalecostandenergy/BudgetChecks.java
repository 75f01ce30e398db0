package io.percolate.exercises.scalecostandenergy;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.scalecostandenergy.Budget.Plan;
import io.percolate.exercises.scalecostandenergy.Budget.Training;
import org.junit.jupiter.api.Order;

/** Checks of {@link Budget} that learners see. */
class BudgetChecks {
  private static final Training EXAMPLE =
      new Training(7_000_000_000L, 140_000_000_000L, 312, 0.4, 2, 64, 7);
  private static final Training SMALL =
      new Training(100_000_000L, 2_000_000_000L, 10, 0.25, 0.5, 1, 30);

  @Check(value = "GPU-hours and days of the example, and of a small model", points = 1)
  @Order(1)
  void takesThatLong(Budget budget) {
    expectTime(budget, SMALL);
    expectTime(budget, EXAMPLE);
  }

  @Check(value = "what it costs", points = 0.5)
  @Order(2)
  void costs(Budget budget) {
    expectPrice(budget, SMALL);
    expectPrice(budget, EXAMPLE);
  }

  @Check(value = "cards for the deadline", points = 0.5)
  @Order(3)
  void meetsTheDeadline(Budget budget) {
    expectCards(budget, EXAMPLE);
    expectCards(budget, SMALL);
  }

  static double gpuHours(Training t) {
    return 6.0 * t.parameters() * t.tokens() / (t.teraflops() * 1e12 * t.utilisation()) / 3600;
  }

  /** The smallest number of cards, as a number that isn't rounded yet. */
  static double exactCards(Training t) {
    return gpuHours(t) / 24 / t.deadlineDays();
  }

  static void expectTime(Budget budget, Training t) {
    Plan got = budget.of(t);
    double right = gpuHours(t);
    double overflown =
        6 * t.parameters() * t.tokens() / (t.teraflops() * 1e12 * t.utilisation()) / 3600;
    Quantity.of("GPU-hours", right)
        .unlike(
            right / 3,
            "2 operations a parameter and token are the way forward; the way back takes 4 more.")
        .unlike(right * 2 / 3, "4 operations are the way back; the way forward takes 2 more.")
        .unlike(right / 6, "Each parameter and token takes 6 operations, not one.")
        .unlike(right * t.utilisation(), "That is at the peak; the cards reach a share of it.")
        .unlike(
            right * t.utilisation() * t.utilisation(),
            "A lower utilisation takes longer: divide by it.")
        .unlike(right * 3600, "Those are seconds; an hour has 3,600.")
        .unlike(right * 60, "Those are minutes; an hour has 60.")
        .unlike(right / 24, "Those are days of one card; GPU-hours are asked for.")
        .unlike(right * 1e3, "A teraflop is 10^12 operations, not 10^9.")
        .unlike(right / 1e3, "A teraflop is 10^12 operations, not 10^15.")
        .unlike(right * 1e12, "The peak is in teraflops, 10^12 operations a second.")
        .unlike(
            right / t.cards(),
            "That is from beginning to end; GPU-hours are those of all cards together.")
        .unlike(right * t.cards(), "More cards share the same GPU-hours, they don't add any.")
        .unlike(
            overflown,
            "The product of whole numbers went beyond what a long holds; begin with 6.0.")
        .isMetBy(got.gpuHours());
    double days = right / t.cards() / 24;
    Quantity.of("days", days)
        .unlike(right / 24, "The cards work at the same time: divide by how many there are.")
        .unlike(right / t.cards(), "Those are hours; a day has 24.")
        .unlike(right * t.cards() / 24, "More cards are faster: divide by their number.")
        .unlike(right / t.cards() / 8, "Cards work day and night: 24 hours.")
        .unlike(Math.floor(days), "A fraction of a day counts, too; does a whole number come in?")
        .unlike(Math.ceil(days), "The days aren't to be rounded.")
        .isMetBy(got.days());
  }

  static void expectPrice(Budget budget, Training t) {
    double right = gpuHours(t) * t.pricePerHour();
    Quantity.of("dollars", right)
        .unlike(
            right / t.cards(),
            "The price is that of one card in an hour; all of them are paid for.")
        .unlike(right * t.cards(), "GPU-hours are those of all cards already; count them once.")
        .unlike(right / 24, "The price is that of an hour, not that of a day.")
        .unlike(right / 24 / t.cards(), "That is days times the price of an hour.")
        .unlike(gpuHours(t), "Those are the GPU-hours; multiply by their price.")
        .unlike(gpuHours(t) / t.pricePerHour(), "Hours times dollars an hour: multiply.")
        .isMetBy(budget.of(t).price());
  }

  static void expectCards(Budget budget, Training t) {
    double exact = exactCards(t);
    int right = (int) Math.ceil(exact);
    expect(budget.of(t).cardsForDeadline())
        .unlike((int) Math.floor(exact), "With that few it ends too late; round up, never down.")
        .unlike(right + 1, "One card fewer ends in time as well; floor + 1 isn't the same as ceil.")
        .unlike(t.cards(), "Those are the cards that are there; how many would the deadline take?")
        .unlike(
            (int) Math.ceil(gpuHours(t) / t.deadlineDays()),
            "The deadline is in days, the work in hours; a day has 24.")
        .unlike(
            (int) Math.ceil(exact * t.cards()),
            "GPU-hours are those of all cards already; don't multiply by the cards.")
        .unlike(
            (int) Math.ceil(exact / t.cards()),
            "Divide the GPU-hours by the deadline, not the time that the cards take together.")
        .isEqualTo(right);
  }
}
