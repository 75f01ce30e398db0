package io.percolate.exercises.themarket;

import io.percolate.check.contract.Contract;

/** Cost, benefit and break-even over a grid of assumptions. */
@Contract(
    id = "go-no-go",
    title = "Go or no go",
    points = 4,
    hints = {
      "Write a method for the net benefit of one share and one price: pieces sold in a year, what is left of each, minus what a year costs, times the years, minus opening. Fill the table with it, row by row. For the break-even, set that to 0 and solve for the share.",
      "net = years * (share * pieces * (price - unitCost) - yearly) - opening, so the break-even is (years * yearly + opening) / (years * pieces * (price - unitCost)); Double.POSITIVE_INFINITY if price <= unitCost or if it is above 1. For the verdict, count the cells with net >= 0 and compare with none and with all."
    })
@FunctionalInterface
public interface GoNoGo {
  /**
   * What an entry costs, and how large the market is.
   *
   * @param pieces how many pieces all companies sell in a year, above 0
   * @param unitCost what a piece costs to make and deliver, in euros
   * @param yearly people and rent, in euros a year, above 0
   * @param opening paid once, in euros
   * @param years how many years count, at least 1
   */
  record Terms(int pieces, double unitCost, double yearly, double opening, int years) {}

  /** What a table of assumptions says. */
  enum Verdict {
    /** Each cell earns its cost back: its net benefit is 0 or above. */
    GO,
    /** No cell does. */
    NO,
    /** Some do. */
    DEPENDS
  }

  /**
   * A decision, and how firm it is.
   *
   * @param net the net benefit in euros, {@code (shares, prices)}
   * @param breakEven for each price the share at which the net benefit is 0;
   *     Double.POSITIVE_INFINITY if that is above 1, or if the price doesn't exceed the unit cost
   * @param verdict what all cells together say
   */
  record Decision(double[][] net, double[] breakEven, Verdict verdict) {}

  /**
   * Computes the net benefit for each pair of assumptions: of the years together, what is left of
   * the price of each piece sold, less people and rent, less opening.
   *
   * @param shares parts of all pieces that the newcomer may sell, each from 0 to 1, in any order
   * @param prices in euros a piece, in any order
   */
  Decision of(Terms terms, double[] shares, double[] prices);
}
