package io.percolate.solutions;

import static io.percolate.solutions.HandIns.answered;
import static io.percolate.solutions.HandIns.rightAnswers;
import static io.percolate.solutions.HandIns.rightBut;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A class's submissions, good and bad, graded by the command that instructors use. */
@TestInstance(Lifecycle.PER_CLASS)
class GradeIT {
  private Path folder;
  private Path submitted;
  private Path out;

  @BeforeAll
  void gradeTheClass(@TempDir Path temporary) throws IOException {
    folder = temporary;
    submitted = folder.resolve("submitted");
    out = folder.resolve("out");
    HandIns handIns = new HandIns(submitted);
    handIns.add("right", answered(rightAnswers()));
    handIns.add("untouched", answered(Map.of()));
    handIns.add("wrong", rightBut("scale-answer", "double[] scale(int[] p) { return new double[0]; }"));
    handIns.add("uncompiled", rightBut("scale-answer", "double[] scale(int[] p) { return p }"));
    handIns.add("endless", rightBut("scale-answer", "while (true) {}"));
    handIns.add(
        "endless-call", rightBut("scale-answer", "double[] scale(int[] p) { while (true) {} }"));
    handIns.add(
        "killer",
        rightBut(
            "scale-answer",
            """
            double[] scale(int[] p) {
                try {
                    Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), 1);
                } catch (Exception e) {
                }
                return null;
            }
            """));
    handIns.add(
        "killer-in-cell",
        rightBut(
            "scale-answer",
            "Runtime.class.getMethod(\"halt\", int.class).invoke(Runtime.getRuntime(), 1);"));
    handIns.add(
        "own-names",
        rightBut(
            "scale-answer",
            """
            double SCALE = 1 / 255.0;
            boolean check(double got, double expected) { return Math.abs(got - expected) < 1e-9; }
            <T> void check(io.percolate.check.contract.Question<T> question, T answer) {}
            double[] scale(int[] p) { return IntStream.of(p).mapToDouble(v -> v * SCALE).toArray(); }
            """));
    handIns.add(
        "helper-too-late",
        rightBut("scale-answer", "double[] scale(int[] p) { return helper(p); }"));
    handIns.add("no-notebook", "This is my answer: 42");
    handIns.add("empty", "");
    Files.createDirectories(submitted.resolve("nothing"));
    assertThat(grade(out)).isZero();
  }

  private int grade(Path results) {
    return Percolate.run(
        "grade",
        submitted.toString(),
        "--assignment",
        HandIns.ASSIGNMENT,
        "--out",
        results.toString(),
        "--timeout",
        "6");
  }

  private JsonObject result(String student) throws IOException {
    String text = Files.readString(out.resolve(student).resolve("result.json"));
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private double points(String student) throws IOException {
    return Files.readAllLines(out.resolve("gradebook.csv")).stream()
        .map(line -> line.split(",", -1))
        .filter(fields -> fields[3].equals(student))
        .mapToDouble(fields -> Double.parseDouble(fields[9]))
        .findFirst()
        .orElseThrow();
  }

  private String report(String student) throws IOException {
    return Files.readString(out.resolve(student).resolve("report.html"));
  }

  @Test
  void everybodyIsInTheGradebook() throws IOException {
    Map<String, Double> points = new LinkedHashMap<>();
    for (String student :
        List.of(
            "right",
            "untouched",
            "wrong",
            "uncompiled",
            "own-names",
            "helper-too-late",
            "endless",
            "endless-call",
            "killer",
            "killer-in-cell",
            "no-notebook",
            "empty",
            "nothing")) {
      points.put(student, points(student));
    }

    assertThat(points)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("right", 8.0),
                Map.entry("untouched", 0.0),
                Map.entry("wrong", 6.0),
                Map.entry("uncompiled", 6.0),
                Map.entry("own-names", 8.0),
                Map.entry("helper-too-late", 6.0),
                Map.entry("endless", 6.0),
                Map.entry("endless-call", 6.0),
                Map.entry("killer", 6.0),
                Map.entry("killer-in-cell", 6.0),
                Map.entry("no-notebook", 0.0),
                Map.entry("empty", 0.0),
                Map.entry("nothing", 0.0)));
  }

  @Test
  void everyLossHasAReason() throws IOException {
    assertThat(report("untouched")).contains("Not written yet");
    assertThat(report("wrong")).contains("The shape must be");
    assertThat(report("uncompiled")).contains("The answer cell doesn&#39;t compile");
    assertThat(report("helper-too-late")).contains("no cell has defined so far");
    assertThat(report("endless")).contains("wasn&#39;t done within 6 s");
    assertThat(report("endless-call")).contains("when the time was up");
    assertThat(report("killer")).contains("The process that ran this code has ended");
    assertThat(report("killer-in-cell")).contains("process ended");
    assertThat(report("no-notebook")).contains("isn&#39;t JSON");
    assertThat(report("empty")).contains("There is no answer to check. The file").contains("is empty");
    assertThat(report("nothing")).contains("There is no notebook");
  }

  @Test
  void noReportShowsAHiddenCheck() throws IOException {
    for (String student : List.of("right", "untouched", "wrong", "endless-call")) {
      assertThat(report(student))
          .doesNotContain("a picture of random pixels")
          .doesNotContain("equally likely at each place");
    }
  }

  @Test
  void everyQuestionHasAnOutcomeForEachCheck() throws IOException {
    for (String student : List.of("right", "killer-in-cell", "no-notebook", "nothing")) {
      JsonArray questions = result(student).getAsJsonArray("questions");
      assertThat(questions).hasSize(3);
      questions.forEach(
          question ->
              assertThat(question.getAsJsonObject().getAsJsonArray("outcomes"))
                  .hasSizeGreaterThanOrEqualTo(4));
    }
  }

  @Test
  void anotherRunTakesWhatIsThereAndChangesNoByte() throws IOException {
    Map<String, String> before = files(out);
    assertThat(grade(out)).isZero();

    assertThat(files(out)).isEqualTo(before);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void aSubmissionThatChangedIsGradedAnew() throws IOException {
    Path again = folder.resolve("again");
    Path one = folder.resolve("one.ipynb");
    Notebook notebook = answered(Map.of());
    notebook.write(one);
    String[] command = {
      "grade", one.toString(), "--assignment", HandIns.ASSIGNMENT, "--out", again.toString()
    };
    assertThat(Percolate.run(command)).isZero();
    assertThat(Files.readString(again.resolve("gradebook.csv"))).contains(",one,").contains(",0.0,");

    answered(rightAnswers()).write(one);
    assertThat(Percolate.run(command)).isZero();
    assertThat(Files.readString(again.resolve("gradebook.csv"))).contains(",8.0,");
  }
}
