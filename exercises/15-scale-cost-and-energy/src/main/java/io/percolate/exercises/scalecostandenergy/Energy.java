package io.percolate.exercises.scalecostandenergy;

import io.percolate.check.contract.Contract;

/** The energy of a run, its CO₂, and when to start it. */
@Contract(
    id = "energy",
    title = "Kilowatt-hours, CO₂, and when to start",
    points = 4,
    hints = {
      "How many kilowatts does the whole building draw while the cards work? In one hour, that is as many kilowatt-hours. Multiply each hour's by that hour's intensity; what comes out is in grams. For the best start, try them all: which is the last from which the run still ends within the forecast?",
      "kW = cards * watts * pue / 1000; kWh = kW * hours. For start from 0 to intensity.length - hours, inclusive, add intensity[start] to intensity[start + hours - 1], times kW / 1000 for kilograms. Keep a start only if its sum is less than the least so far, so that of equal ones the first stays."
    })
@FunctionalInterface
public interface Energy {
  /**
   * A run.
   *
   * @param cards how many work at once
   * @param watts what one card draws
   * @param pue how many times as much as its cards the building draws, at least 1
   * @param hours how many whole hours it takes, at least 1
   */
  record Run(int cards, double watts, double pue, int hours) {}

  /**
   * What it leaves behind.
   *
   * @param kWh the building's kilowatt-hours
   * @param kgNow kilograms of CO₂ if it starts at hour 0
   * @param bestStart the hour to start at for the least CO₂; of equal ones the first
   * @param kgBest kilograms of CO₂ if it starts then
   */
  record Footprint(double kWh, double kgNow, int bestStart, double kgBest) {}

  /**
   * Computes energy and CO₂.
   *
   * @param run which runs without a break
   * @param intensity for each hour from now on the grid's grams of CO₂ a kilowatt-hour; at least
   *     {@code run.hours()} of them, and the run has to end within them
   */
  Footprint of(Run run, int[] intensity);
}
