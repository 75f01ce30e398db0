package io.percolate.grader.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.check.run.Outcome;
import io.percolate.grader.report.Reports;
import io.percolate.grader.report.ResultFile;
import io.percolate.grader.report.StudentFolders;
import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTest {
  /** Ada and ada are the same on some systems, so their folders depend on who else is there. */
  private static final List<String> CLASS =
      List.of("Ada", "ada", "alan", "barbara", "grace", "zoë", "../x");

  private static final String CHECKS = "0123456789abcdef";

  @TempDir Path folder;

  private static SubmissionResult result(String student) {
    Outcome outcome = new Outcome("the mean", false, 1, student.length() > 3, "It isn't.");
    QuestionResult question = new QuestionResult("mse", "Mean", 1, List.of(outcome), List.of());
    return new SubmissionResult(
        student, "03-loss-math", Optional.empty(), List.of(question), List.of());
  }

  private Path graded(String name, GradingNote note) {
    Path out = folder.resolve(name);
    StudentFolders folders = StudentFolders.in(out, note.students());
    List<SubmissionResult> results = note.students().stream().map(MergingTest::result).toList();
    for (SubmissionResult result : results) {
      ResultFile.in(folders.of(result.student())).write(result, "made from " + result.student());
    }
    Reports.write(out, results, Optional.empty());
    note.write(out);
    return out;
  }

  private Path part(String name, Shard shard) {
    return graded(name, note(shard));
  }

  private static GradingNote note(Shard shard) {
    List<String> students = CLASS.stream().filter(shard::holds).sorted().toList();
    return new GradingNote("03-loss-math", 1, CHECKS, shard, CLASS.size(), students, "");
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void partsPutTogetherAreTheWholeToTheByte() throws IOException {
    Path whole = part("whole", Shard.WHOLE);
    for (int of = 1; of <= 9; of++) { // with nine there are parts without a learner
      List<Path> parts = new ArrayList<>();
      for (int number = of; number >= 1; number--) {
        parts.add(part("part-%d-of-%d".formatted(number, of), new Shard(number, of)));
      }

      Path out = folder.resolve("merged-" + of);
      Merging.merge(parts, out);

      assertThat(files(out)).isEqualTo(files(whole));
    }
  }

  @Test
  void aPartThatIsMissingIsNamed() {
    List<Path> parts = List.of(part("a", new Shard(1, 4)), part("c", new Shard(3, 4)));

    refuses(parts, "Parts 2/4, 4/4 are missing; give the folder of every part");
  }

  @Test
  void aPartThatCameTwiceIsNamed() {
    List<Path> parts =
        List.of(part("a", new Shard(1, 2)), part("b", new Shard(2, 2)), part("c", new Shard(2, 2)));

    refuses(parts, "both hold part 2/2");
  }

  @Test
  void partsOfDifferentDivisionsDoNotFit() {
    refuses(
        List.of(part("a", new Shard(1, 2)), part("b", new Shard(2, 3))),
        "The number of parts isn't the same everywhere");
  }

  @Test
  void partsGradedOtherwiseDoNotFit() {
    Path first = part("first", new Shard(1, 2));
    GradingNote second = note(new Shard(2, 2));

    refuses(
        List.of(first, graded("seed", with(second, "03-loss-math", 2, CHECKS, CLASS.size()))),
        "The seed isn't the same everywhere: 1 in ");
    refuses(
        List.of(first, graded("other", with(second, "04-other", 1, CHECKS, CLASS.size()))),
        "The assignment isn't the same everywhere: 03-loss-math in ");
    refuses(
        List.of(
            first, graded("old", with(second, "03-loss-math", 1, "fedcba987654", CLASS.size()))),
        "The version of the checks or of Percolate isn't the same everywhere");
    refuses(
        List.of(first, graded("late", with(second, "03-loss-math", 1, CHECKS, CLASS.size() + 1))),
        "The size of the class isn't the same everywhere");
  }

  private static GradingNote with(
      GradingNote note, String assignment, long seed, String checks, int submissions) {
    return new GradingNote(
        assignment, seed, checks, note.shard(), submissions, note.students(), note.warning());
  }

  @Test
  void twoClassesOfOneSizeDoNotFit() {
    GradingNote second = note(new Shard(2, 2));
    GradingNote fewer =
        new GradingNote(
            second.assignment(), 1, CHECKS, second.shard(), CLASS.size(), List.of("somebody"), "");

    refuses(
        List.of(part("a", new Shard(1, 2)), graded("b", fewer)),
        "The class has 7 submissions, the parts together");
  }

  @Test
  void aRunThatWasStoppedIsNoPart() {
    Path stopped = part("a", new Shard(1, 2));
    GradingNote.remove(stopped);

    refuses(
        List.of(stopped, part("b", new Shard(2, 2))),
        "holds no results of a run that came to its end; grade that part");
  }

  @Test
  void aResultThatIsGoneIsNamed() throws IOException {
    Shard shard = new Shard(1, 2);
    Path part = part("a", shard);
    String student = note(shard).students().get(0);
    Files.delete(
        StudentFolders.in(part, note(shard).students()).of(student).resolve("result.json"));

    refuses(List.of(part, part("b", new Shard(2, 2))), "The result of " + student + " in " + part);
  }

  private void refuses(List<Path> parts, String words) {
    Path out = folder.resolve("refused");
    assertThatThrownBy(() -> Merging.merge(parts, out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
    assertThat(out).doesNotExist();
  }
}
