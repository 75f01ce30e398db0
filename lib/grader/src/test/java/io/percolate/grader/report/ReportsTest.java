package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
  @TempDir Path folder;

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void allFilesAreWritten() throws IOException {
    Path out = folder.resolve("new/out");

    Reports.write(out, List.of(Samples.grace(), Samples.ada()), Optional.empty());

    assertThat(files(out))
        .containsOnlyKeys(
            "gradebook.csv",
            "index.html",
            "ada/report.html",
            "ada/result.json",
            "ada/results.json",
            "ada/junit.xml",
            "grace/report.html",
            "grace/result.json",
            "grace/results.json",
            "grace/junit.xml");
  }

  @Test
  void theSameResultsGiveTheSameBytesInWhicheverOrder() throws IOException {
    Reports.write(
        folder.resolve("a"),
        List.of(Samples.ada(), Samples.grace(), Samples.alan()),
        Optional.empty());
    Reports.write(
        folder.resolve("b"),
        List.of(Samples.alan(), Samples.ada(), Samples.grace()),
        Optional.empty());

    assertThat(files(folder.resolve("a"))).isEqualTo(files(folder.resolve("b")));
  }

  @Test
  void aFingerprintOutlivesTheReports() {
    ResultFile.in(folder.resolve("ada")).write(Samples.ada(), "abc");

    Reports.write(folder, List.of(Samples.ada(), Samples.grace()), Optional.empty());

    assertThat(ResultFile.in(folder.resolve("ada")).read("abc")).contains(Samples.ada());
  }

  @Test
  void aResultThatChangedLosesItsFingerprint() {
    ResultFile.in(folder.resolve("ada")).write(Samples.submission("ada"), "abc");

    Reports.write(folder, List.of(Samples.ada()), Optional.empty());

    assertThat(ResultFile.in(folder.resolve("ada")).read("abc")).isEmpty();
  }

  @Test
  void anEmptyClassHasAGradebookAndAnIndex() throws IOException {
    Reports.write(folder, List.of(), Optional.empty());

    assertThat(files(folder)).containsOnlyKeys("gradebook.csv", "index.html");
  }

  @Test
  void learnersFilesTellNothingOfHiddenChecks() throws IOException {
    Reports.write(folder, List.of(Samples.grace()), Optional.empty());
    Map<String, String> files = files(folder);

    for (String name : List.of("grace/report.html", "grace/results.json", "gradebook.csv")) {
      assertThat(files.get(name))
          .doesNotContain(Samples.SECRET_TITLE)
          .doesNotContain("0.123456789");
    }
    assertThat(files.get("grace/junit.xml")).contains(Samples.SECRET_TITLE);
  }

  @Test
  void twoAssignmentsOrTwoResultsOfOneStudentAreRefusedBeforeAnythingIsWritten()
      throws IOException {
    SubmissionResult other =
        new SubmissionResult("bob", "04-gradients", Optional.empty(), List.of(), List.of());

    assertThatThrownBy(() -> Reports.write(folder, List.of(Samples.ada(), other), Optional.empty()))
        .hasMessage(
            "These results are of 03-loss-math and of 04-gradients; report one assignment in one folder.");
    assertThatThrownBy(
            () -> Reports.write(folder, List.of(Samples.ada(), Samples.ada()), Optional.empty()))
        .hasMessage("There are two results of ada; report one a student.");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "");

    assertThatThrownBy(() -> Reports.write(file, List.of(Samples.ada()), Optional.empty()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("can't be written");
  }
}
