package io.percolate.exercises.themarket;

import io.percolate.check.contract.Contract;
import java.util.List;

/** Names in one spelling, and each sale once. */
@Contract(
    id = "unify",
    title = "One name, one sale",
    points = 3,
    hints = {
      "Two steps, and their order matters: first make of each line one with unified names, then drop what is there twice. Write a method for a name: strip it, split it at any white space, and write each word anew.",
      "name.strip().split(\"\\\\s+\") gives the words; word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT) spells one. Records are equal if all their components are, two NaN among them, so stream().map(…).distinct().toList() does the rest and keeps the order."
    })
@FunctionalInterface
public interface Unify {
  /**
   * Unifies names, then removes lines that are there twice.
   *
   * <p>A company or region is spelled without white space around it, with one space between its
   * words, and each word with a capital followed by small letters: {@code Arabica & Co}. A product
   * likewise, but in small letters throughout: {@code cold brew kit}. Months and sales stay as they
   * are.
   *
   * @param lines as they were typed; no name is blank. Between its words, and around it, there may
   *     be spaces, tabs and line breaks
   * @return the lines with unified names, in their order. Of lines that are equal in all five
   *     components once names are unified, the first stays; a missing sale equals a missing sale
   */
  List<Sale> of(List<Sale> lines);
}
