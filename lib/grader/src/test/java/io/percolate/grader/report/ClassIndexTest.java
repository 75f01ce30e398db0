package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.grader.result.SubmissionResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassIndexTest {
  private static String page(SubmissionResult... results) {
    return page(Optional.empty(), results);
  }

  private static String page(Optional<String> warning, SubmissionResult... results) {
    List<SubmissionResult> all = List.of(results);
    return ClassIndex.html(
        new ClassResults(all),
        StudentFolders.in(Path.of("out"), all.stream().map(SubmissionResult::student).toList()),
        warning);
  }

  @Test
  void aWarningStandsAboveTheResultsAndOnlyWhereThereIsOne() {
    assertThat(page(Optional.of("Nothing is <isolated>."), Samples.ada()))
        .containsPattern("(?s)<strong>Warning:</strong> Nothing is &lt;isolated&gt;.*<table");
    assertThat(page(Samples.ada())).doesNotContain("Warning");
  }

  @Test
  void aStudentHasARowWithALinkPointsATotalAndRemarks() {
    assertThat(page(Samples.ada(), Samples.alan()))
        .contains("<a href=\"ada/report.html\"><bdi>ada</bdi></a>")
        .contains("<td class=\"number complete\">1.5</td><td class=\"number total\">3.5</td>")
        .contains("<td class=\"number open\">0</td><td class=\"number total\">0</td>")
        .contains("1 remark</a>")
        .contains("isn&#39;t a notebook");
  }

  @Test
  void aQuestionHasItsAverageAndHowManyCompletedIt() {
    assertThat(page(Samples.ada(), Samples.grace(), Samples.alan()))
        .contains("3 submissions, 1.33 of 3.5 points on average")
        .contains("<td class=\"number\">0.67 of 2</td>")
        .contains("<td class=\"number\">1 of 3</td>");
  }

  @Test
  void anEmptyClassSaysSo() {
    assertThat(page()).contains("No submission was graded.").doesNotContain("<table");
  }

  @Test
  void everythingIsEscapedAndLinksStayInside() {
    String hostile = "\"><script>/../x";

    assertThat(page(Samples.submission(hostile, Samples.question(hostile, hostile))))
        .doesNotContain("<script")
        .containsPattern("href=\"_script_[A-Za-z0-9_.-]+/report.html\"");
  }

  @Test
  void aFolderWithSpacesIsLinked() {
    assertThat(page(Samples.submission("Ada Lovelace")))
        .contains("href=\"Ada%20Lovelace/report.html\"");
  }

  @Test
  void itSaysWhatNotToHandOut() {
    assertThat(page(Samples.ada()))
        .contains("Keep <code>result.json</code> and <code>junit.xml</code>");
  }
}
