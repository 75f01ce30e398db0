package io.percolate.grader.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradescope's {@code results.json}, by its autograder specification.
 *
 * <p>Students read this file's texts. A hidden check appears once grades are published, {@code
 * after_published}, so that nobody tries submissions against it; and then by its number alone. Not
 * {@code hidden}: that is meant for tests that give no points.
 */
final class Gradescope {
  private Gradescope() {}

  static String json(SubmissionResult result) {
    JsonObject json = new JsonObject();
    json.addProperty("score", Points.json(result.earned()));
    String output = output(result);
    if (!output.isEmpty()) {
      json.addProperty("output", output);
      json.addProperty("output_format", "text");
    }
    JsonArray tests = new JsonArray();
    for (int i = 0; i < result.questions().size(); i++) {
      addTests(result.questions().get(i), i + 1, tests);
    }
    json.add("tests", tests);
    return Json.text(json);
  }

  /** All remarks, those about a question under its title. */
  private static String output(SubmissionResult result) {
    List<String> lines = new ArrayList<>();
    result.remarks().forEach(remark -> lines.add(Plain.message(remark)));
    for (QuestionResult question : result.questions()) {
      for (String remark : question.remarks()) {
        lines.add(Plain.line(question.title()) + ": " + Plain.message(remark));
      }
    }
    return String.join("\n", lines);
  }

  private static void addTests(QuestionResult question, int number, JsonArray tests) {
    List<SeenCheck> checks = SeenCheck.of(question);
    for (int i = 0; i < checks.size(); i++) {
      SeenCheck check = checks.get(i);
      JsonObject test = new JsonObject();
      test.addProperty("score", Points.json(check.earned()));
      test.addProperty("max_score", Points.json(check.points()));
      test.addProperty("status", check.passed() ? "passed" : "failed");
      test.addProperty("name", Plain.line(question.title()) + ": " + check.title());
      test.addProperty("name_format", "text");
      test.addProperty("number", number + "." + (i + 1));
      test.addProperty("output", output(check));
      test.addProperty("output_format", "text");
      test.addProperty("visibility", check.hidden() ? "after_published" : "visible");
      tests.add(test);
    }
  }

  private static String output(SeenCheck check) {
    if (check.hidden()) {
      return check.passed() ? "A hidden check passed." : "A hidden check failed.";
    }
    return check.message();
  }
}
