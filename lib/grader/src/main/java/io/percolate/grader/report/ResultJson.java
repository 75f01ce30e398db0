package io.percolate.grader.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.percolate.check.run.Outcome;
import io.percolate.grader.report.ResultFile.Kept;
import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A result as JSON and back, loss-free, its keys in the order of the records' components. */
final class ResultJson {
  private ResultJson() {}

  static String text(SubmissionResult result, String fingerprint) {
    JsonObject json = new JsonObject();
    json.addProperty("fingerprint", fingerprint);
    json.addProperty("student", result.student());
    json.addProperty("assignment", result.assignment());
    result.timestamp().ifPresent(timestamp -> json.addProperty("timestamp", timestamp));
    json.add("questions", Json.array(result.questions(), ResultJson::question));
    json.add("remarks", Json.strings(result.remarks()));
    return Json.text(json);
  }

  private static JsonObject question(QuestionResult question) {
    JsonObject json = new JsonObject();
    json.addProperty("id", question.id());
    json.addProperty("title", question.title());
    json.addProperty("points", question.points());
    json.add("outcomes", Json.array(question.outcomes(), ResultJson::outcome));
    json.add("remarks", Json.strings(question.remarks()));
    return json;
  }

  private static JsonObject outcome(Outcome outcome) {
    JsonObject json = new JsonObject();
    json.addProperty("check", outcome.check());
    json.addProperty("hidden", outcome.hidden());
    json.addProperty("points", outcome.points());
    json.addProperty("passed", outcome.passed());
    json.addProperty("message", outcome.message());
    return json;
  }

  /** What a file's text says; empty when it isn't a whole result. */
  static Optional<Kept> parse(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      SubmissionResult result =
          new SubmissionResult(
              string(json, "student"),
              string(json, "assignment"),
              Optional.ofNullable(json.get("timestamp")).map(JsonElement::getAsString),
              list(json, "questions", ResultJson::question),
              list(json, "remarks", JsonElement::getAsString));
      return Optional.of(new Kept(result, string(json, "fingerprint")));
    } catch (RuntimeException e) {
      // Whatever is wrong with it, the way out is to grade once more.
      return Optional.empty();
    }
  }

  private static QuestionResult question(JsonElement element) {
    JsonObject json = element.getAsJsonObject();
    return new QuestionResult(
        string(json, "id"),
        string(json, "title"),
        json.get("points").getAsDouble(),
        list(json, "outcomes", ResultJson::outcome),
        list(json, "remarks", JsonElement::getAsString));
  }

  private static Outcome outcome(JsonElement element) {
    JsonObject json = element.getAsJsonObject();
    return new Outcome(
        string(json, "check"),
        json.get("hidden").getAsBoolean(),
        json.get("points").getAsDouble(),
        json.get("passed").getAsBoolean(),
        string(json, "message"));
  }

  private static String string(JsonObject json, String key) {
    return json.get(key).getAsString();
  }

  private static <T> List<T> list(JsonObject json, String key, Function<JsonElement, T> read) {
    JsonArray array = json.getAsJsonArray(key);
    List<T> list = new ArrayList<>();
    array.forEach(element -> list.add(read.apply(element)));
    return list;
  }
}
