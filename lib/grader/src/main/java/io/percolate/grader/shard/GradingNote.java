package io.percolate.grader.shard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.percolate.grader.grade.Examiner;
import io.percolate.grader.report.Reports;
import io.percolate.grader.report.Whole;
import io.percolate.grader.submission.SubmissionFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code grading.json} beside results: what they are results of. It is there when they all
 * are, and only then.
 *
 * @param assignment such as {@code 03-loss-math}
 * @param seed what fixed the random inputs of checks
 * @param checks a fingerprint of the assignment, its checks and the grader
 * @param shard which part of the class this is
 * @param submissions how many the whole class handed in
 * @param students whose results are here, in order
 * @param warning what instructors must know of how they came about; empty for nothing
 */
public record GradingNote(
    String assignment,
    long seed,
    String checks,
    Shard shard,
    int submissions,
    List<String> students,
    String warning) {
  public GradingNote {
    students = List.copyOf(students);
  }

  /**
   * The note on a run that came to its end.
   *
   * @param all the whole class's submissions
   * @param graded those of the part
   */
  public static GradingNote of(
      Examiner examiner, Shard shard, List<SubmissionFile> all, List<SubmissionFile> graded) {
    return new GradingNote(
        examiner.assignment(),
        examiner.terms().seed(),
        examiner.fingerprint(),
        shard,
        all.size(),
        graded.stream().map(SubmissionFile::student).toList(),
        examiner.terms().isolation().warning().orElse(""));
  }

  /** The note in a folder of results; empty where there is none, or a broken one. */
  public static Optional<GradingNote> in(Path folder) {
    try {
      JsonObject json = JsonParser.parseString(Files.readString(file(folder))).getAsJsonObject();
      List<String> students = new ArrayList<>();
      for (JsonElement student : json.getAsJsonArray("students")) {
        students.add(student.getAsString());
      }
      return Optional.of(
          new GradingNote(
              json.get("assignment").getAsString(),
              json.get("seed").getAsLong(),
              json.get("checks").getAsString(),
              Shard.parse(json.get("shard").getAsString()),
              json.get("submissions").getAsInt(),
              students,
              json.get("warning").getAsString()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // whatever is wrong with it, the way out is to grade once more
    }
  }

  /** Takes the note away, while results change. */
  public static void remove(Path folder) {
    try {
      Files.deleteIfExists(file(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s can't be deleted: %s".formatted(file(folder), e.getMessage()), e);
    }
  }

  /** Writes it, when all results are there. */
  public void write(Path folder) {
    JsonObject json = new JsonObject();
    json.addProperty("assignment", assignment);
    json.addProperty("seed", seed);
    json.addProperty("checks", checks);
    json.addProperty("shard", shard.toString());
    json.addProperty("submissions", submissions);
    JsonArray all = new JsonArray();
    students.forEach(all::add);
    json.add("students", all);
    json.addProperty("warning", warning);
    Whole.write(file(folder), json);
  }

  private static Path file(Path folder) {
    return folder.resolve(Reports.NOTE);
  }
}
