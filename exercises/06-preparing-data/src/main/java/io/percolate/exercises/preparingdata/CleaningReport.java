package io.percolate.exercises.preparingdata;

import io.percolate.check.contract.Contract;
import java.util.List;

/** What is wrong with a file, line by line. */
@Contract(
    id = "cleaning-report",
    title = "A report on a dirty file",
    points = 4,
    hints = {
      "Write a method that says what is wrong with one line, rule by rule, and call it for each line after the header. How does split treat empty cells at the end of a line? For duplicates, make of each good line a key that is equal for lines that mean the same.",
      "line.split(\",\", -1) keeps empty cells at the end. Strip every cell before you look at it. The key of a good line is List.of(district.toLowerCase(Locale.ROOT), area, price) with area and price as doubles; seen.add(key) of a HashSet is false for a duplicate. Only lines that passed all other rules get into the set."
    })
@FunctionalInterface
public interface CleaningReport {
  /**
   * Finds the lines that have to go.
   *
   * @param csv lines that end in {@code \n}, the last one perhaps without; first the header {@code
   *     district,area_m2,price_eur}, then any number of lines, none of them blank. Cells are
   *     separated by commas, have no quotes, may have spaces around what they say, and never say
   *     {@code NaN} or {@code Infinity}
   * @return one finding for each bad line, in the order of the lines; good lines have none
   */
  List<Finding> of(String csv);
}
