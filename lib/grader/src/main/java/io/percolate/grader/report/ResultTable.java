package io.percolate.grader.report;

import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A class's points as a table for the terminal. */
public final class ResultTable {
  private static final int WIDEST = 28;
  private static final String GAP = "  ";
  private static final Set<Character.UnicodeScript> WIDE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  private final ClassResults results;

  private ResultTable(ClassResults results) {
    this.results = results;
  }

  /**
   * A line a student with the points of each question, their total and how many remarks there are;
   * then the averages.
   *
   * @param results of one assignment, one a student
   * @throws IllegalArgumentException if they are of two assignments, or two are of one student
   */
  public static String of(List<SubmissionResult> results) {
    return results.isEmpty()
        ? "No submission was graded.\n"
        : new ResultTable(new ClassResults(results)).text();
  }

  private String text() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("student", QuestionResult::id, "total", "remarks"));
    rows.add(
        row(
            "points",
            question -> Points.text(question.points()),
            Points.text(results.points()),
            ""));
    results.submissions().forEach(result -> rows.add(row(result)));
    rows.add(row("average", question -> results.mean(question.id()), results.meanTotal(), ""));

    int[] widths = widths(rows);
    String rule = "─".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 2 || i == rows.size() - 1) {
        text.append(rule).append('\n');
      }
      text.append(line(rows.get(i), widths)).append('\n');
    }
    return text.toString();
  }

  private List<String> row(
      String first, Function<QuestionResult, String> cell, String total, String remarks) {
    List<String> row = new ArrayList<>(List.of(first));
    results.questions().forEach(question -> row.add(cut(cell.apply(question))));
    row.add(total);
    row.add(remarks);
    return row;
  }

  private List<String> row(SubmissionResult result) {
    long remarks = ClassResults.remarks(result);
    return row(
        cut(result.student()),
        question ->
            ClassResults.find(result, question.id())
                .map(found -> Points.text(found.earned()))
                .orElse("–"),
        Points.text(result.earned()),
        remarks == 0 ? "" : Long.toString(remarks));
  }

  private static String cut(String text) {
    String line = Plain.line(text);
    StringBuilder cut = new StringBuilder();
    for (int c : line.codePoints().toArray()) {
      if (width(cut.toString()) + width(Character.toString(c)) > WIDEST - 1) {
        return width(line) > WIDEST ? cut + "…" : line;
      }
      cut.appendCodePoint(c);
    }
    return line;
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - width(row.get(i)));
      line.append(i == 0 ? row.get(i) + space : GAP + space + row.get(i));
    }
    return line.toString().stripTrailing();
  }

  /** In columns of a terminal: East Asian letters take two, accents of their own none. */
  private static int width(String text) {
    return text.codePoints()
        .map(
            c ->
                switch (Character.getType(c)) {
                  case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                  default -> WIDE.contains(Character.UnicodeScript.of(c)) ? 2 : 1;
                })
        .sum();
  }
}
