package io.percolate.exercises.preparingdata;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.exercises.preparingdata.Problem.BROKEN;
import static io.percolate.exercises.preparingdata.Problem.DUPLICATE;
import static io.percolate.exercises.preparingdata.Problem.IMPOSSIBLE;
import static io.percolate.exercises.preparingdata.Problem.MISSING;
import static io.percolate.exercises.preparingdata.Problem.NOT_A_NUMBER;

import io.percolate.check.test.Check;
import io.percolate.check.test.Expect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link CleaningReport} that learners see. */
class CleaningReportChecks {
  static final String HEADER = "district,area_m2,price_eur\n";
  static final String FROM_ZERO =
      "The line numbers are one too small: the header is line 1, so the first house stands in line 2.";
  static final String TWO_TOO_SMALL =
      "The line numbers are two too small: they count in the file, where the header is line 1 and the first house stands in line 2.";
  static final String TRAILING =
      "A line that ends in a comma has an empty last cell. split(\",\") drops it and makes the line look broken; split(\",\", -1) keeps it.";
  static final String AS_TYPED =
      "Lines that are typed differently but mean the same were missed: HARBOUR and Harbour, 103 and 103.0. Unify first, then look for duplicates.";
  static final String OF_BAD =
      "A line counts as a duplicate here because it repeats a bad line. Only good lines are remembered.";
  private static final String GOOD = "Harbour,95,285000\n";

  @Check(value = "lines that are broken or have a gap", points = 0.5)
  @Order(1)
  void findsGaps(CleaningReport report) {
    String csv = HEADER + GOOD + "Station,88\nStation,71,\nMill,n/a,198000\nMill,64,1,98\n";
    expectFindings(
        report,
        csv,
        List.of(at(3, BROKEN), at(4, MISSING), at(5, MISSING), at(6, BROKEN)),
        List.of(
            new Mistake(
                TRAILING, List.of(at(3, BROKEN), at(4, BROKEN), at(5, MISSING), at(6, BROKEN))),
            new Mistake(
                "A line with more cells than the header is broken, too: nobody knows which comma is wrong.",
                List.of(at(3, BROKEN), at(4, MISSING), at(5, MISSING)))));
  }

  @Check(value = "every spelling of missing, with spaces around it", points = 0.5)
  @Order(2)
  void knowsWhatMissingIs(CleaningReport report) {
    String csv = HEADER + " ?,70,210000\nMill, NA ,198000\n,64,190000\nMill,64,  \n" + GOOD;
    expectFindings(
        report,
        csv,
        List.of(at(2, MISSING), at(3, MISSING), at(4, MISSING), at(5, MISSING)),
        List.of(
            new Mistake(
                "A cell may have spaces around what it says. Strip it before you compare.",
                List.of(at(3, NOT_A_NUMBER), at(4, MISSING), at(5, NOT_A_NUMBER))),
            new Mistake(
                "The district may be missing as well as a number.",
                List.of(at(3, MISSING), at(5, MISSING)))));
  }

  @Check(value = "cells that are no number, and numbers that can't be", points = 0.5)
  @Order(3)
  void readsNumbers(CleaningReport report) {
    String csv =
        HEADER
            + "Mill,103 m²,309000\nMill,-1,198000\nMill, 64.5 ,190000\nMill,64,0\nMill,-1,€1\n"
            + "Mill,0.5,cheap";
    expectFindings(
        report,
        csv,
        List.of(
            at(2, NOT_A_NUMBER),
            at(3, IMPOSSIBLE),
            at(5, IMPOSSIBLE),
            at(6, NOT_A_NUMBER),
            at(7, NOT_A_NUMBER)),
        List.of(
            new Mistake(
                "0 isn't above 0: nothing is sold for nothing.",
                List.of(
                    at(2, NOT_A_NUMBER),
                    at(3, IMPOSSIBLE),
                    at(6, NOT_A_NUMBER),
                    at(7, NOT_A_NUMBER))),
            new Mistake(
                "64.5 is a number. Read numbers with Double.parseDouble.",
                List.of(
                    at(2, NOT_A_NUMBER),
                    at(3, IMPOSSIBLE),
                    at(4, NOT_A_NUMBER),
                    at(5, IMPOSSIBLE),
                    at(6, NOT_A_NUMBER),
                    at(7, NOT_A_NUMBER))),
            new Mistake(
                "Line 6 has an area of −1 and a price that is no number. NOT_A_NUMBER stands before IMPOSSIBLE, so it is looked for first, in both cells.",
                List.of(
                    at(2, NOT_A_NUMBER),
                    at(3, IMPOSSIBLE),
                    at(5, IMPOSSIBLE),
                    at(6, IMPOSSIBLE),
                    at(7, NOT_A_NUMBER)))));
  }

  @Check(value = "lines that mean the same as an earlier good one", points = 0.5)
  @Order(4)
  void findsDuplicates(CleaningReport report) {
    String csv =
        HEADER
            + "Harbour,103,309000\nMill,103,309000\nHARBOUR , 103.0,309000.00\n"
            + "Mill,64,?\nMill,64,?\nmill,103,309000\nMill,309000,103\nHarbour,103,309000\n"
            + "Harbour,103,310000\n";
    expectFindings(
        report,
        csv,
        duplicates(4, 7, 9),
        List.of(
            new Mistake(AS_TYPED, duplicates(9)),
            new Mistake(AS_TYPED, duplicates(7, 9)),
            new Mistake(
                "The first of equal lines is good and stays; later ones are duplicates.",
                duplicates(2, 3, 4, 7, 9)),
            new Mistake(OF_BAD, duplicates(4, 6, 7, 9)),
            new Mistake(
                "A duplicate needn't follow directly; compare with all good lines so far.",
                duplicates()),
            new Mistake(
                "Line 10 has another price than line 2, so it is another house. A duplicate has the district in common as well as both numbers.",
                duplicates(4, 7, 9, 10)),
            new Mistake(
                "Harbour and Mill are two places. A duplicate has the district in common as well as both numbers.",
                duplicates(3, 4, 7, 9))));
  }

  /** These lines, and the two with a gap, 5 and 6, unless they are among them. */
  private static List<Finding> duplicates(int... lines) {
    Map<Integer, Problem> problems = new TreeMap<>(Map.of(5, MISSING, 6, MISSING));
    IntStream.of(lines).forEach(line -> problems.put(line, DUPLICATE));
    return problems.entrySet().stream().map(each -> at(each.getKey(), each.getValue())).toList();
  }

  record Mistake(String meaning, List<Finding> findings) {}

  static Finding at(int line, Problem problem) {
    return new Finding(line, problem);
  }

  static void expectFindings(
      CleaningReport report, String csv, List<Finding> expected, List<Mistake> mistakes) {
    List<Finding> reversed = new ArrayList<>(expected);
    Collections.reverse(reversed);
    Expect result =
        expect(report.of(csv))
            .unlike(moved(expected, -1), FROM_ZERO)
            .unlike(moved(expected, -2), TWO_TOO_SMALL)
            .unlike(reversed, "Findings come in the order of the lines.")
            .unlike(
                byProblem(expected), "Findings come in the order of the lines, not by problem.");
    mistakes.forEach(mistake -> result.unlike(mistake.findings(), mistake.meaning()));
    result.isEqualTo(expected);
  }

  private static List<Finding> moved(List<Finding> findings, int by) {
    return findings.stream().map(each -> at(each.line() + by, each.problem())).toList();
  }

  private static List<Finding> byProblem(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::problem)).toList();
  }
}
