package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.contract.Contract;

/** From parameters and tokens to days and money. */
@Contract(
    id = "budget",
    title = "Days, hours and money",
    points = 4,
    hints = {
      "Work with operations first: 6 for each parameter and token. How many can one card do in an hour, with its utilisation? Divide. Everything else follows from these GPU-hours. Are your numbers double from the first multiplication on?",
      "gpuHours = 6.0 * parameters * tokens / (teraflops * 1e12 * utilisation) / 3600. Then days = gpuHours / cards / 24 and price = gpuHours * pricePerHour. For the deadline, gpuHours / 24 / deadlineDays cards would be exact; round up with Math.ceil."
    })
@FunctionalInterface
public interface Budget {
  /**
   * A training that is planned.
   *
   * @param parameters how many, up to 10^12
   * @param tokens how many are trained on, up to 10^14
   * @param teraflops what a card does at its peak, in 10^12 operations a second
   * @param utilisation the share of the peak that is used, above 0, at most 1
   * @param pricePerHour what a card costs in an hour, in dollars
   * @param cards how many work at once, at least 1
   * @param deadlineDays after how many days at the latest it shall have ended, above 0
   */
  record Training(
      long parameters,
      long tokens,
      double teraflops,
      double utilisation,
      double pricePerHour,
      int cards,
      double deadlineDays) {}

  /**
   * What it takes.
   *
   * @param gpuHours the hours of all cards together
   * @param days from the beginning to the end, with {@code cards} cards
   * @param price in dollars
   * @param cardsForDeadline the smallest number of cards with which it ends by the deadline
   */
  record Plan(double gpuHours, double days, double price, int cardsForDeadline) {}

  /** Plans a training by 6·N·D; the utilisation is the same for any number of cards. */
  Plan of(Training training);
}
