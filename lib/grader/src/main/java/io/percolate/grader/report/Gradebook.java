package io.percolate.grader.report;

import io.percolate.grader.result.SubmissionResult;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A gradebook as {@code nbgrader export} writes one: the same columns in the same order, dates and
 * names that aren't known left empty, numbers as Python prints them.
 *
 * <p>nbgrader quotes nothing; here fields are quoted by RFC 4180, and what a spreadsheet would take
 * for a formula gets an apostrophe before it. That is looked for after each separator that a
 * spreadsheet may split at, not in the field's beginning alone.
 */
final class Gradebook {
  private static final List<String> COLUMNS =
      List.of(
          "assignment",
          "duedate",
          "timestamp",
          "student_id",
          "last_name",
          "first_name",
          "email",
          "raw_score",
          "late_submission_penalty",
          "score",
          "max_score");
  private static final double NO_PENALTY = 0;
  private static final Pattern FORMULA =
      Pattern.compile("(^|[,;\\t\\n|\"])(?=\\s*[=+\\-@\\t\\n＝＋－＠])");
  private static final Pattern TO_QUOTE = Pattern.compile("[,\"\\n;\\t]|^\\s|\\s$");

  private Gradebook() {}

  static String csv(List<SubmissionResult> results) {
    return Stream.concat(Stream.of(String.join(",", COLUMNS)), results.stream().map(Gradebook::row))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(SubmissionResult result) {
    String score = Points.python(result.earned());
    return String.join(
        ",",
        field(result.assignment()),
        "",
        field(result.timestamp().orElse("")),
        field(result.student()),
        "",
        "",
        "",
        score,
        Points.python(NO_PENALTY),
        score,
        Points.python(result.points()));
  }

  private static String field(String text) {
    String harmless = FORMULA.matcher(Plain.of(text)).replaceAll("$1'");
    return TO_QUOTE.matcher(harmless).find()
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
