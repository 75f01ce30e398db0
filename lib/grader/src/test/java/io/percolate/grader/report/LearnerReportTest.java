package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LearnerReportTest {
  private static final String HOSTILE = "<script>alert('x')</script>\"&\0\ud800";

  private static String page(QuestionResult... questions) {
    return LearnerReport.html(Samples.submission("grace", questions));
  }

  @Test
  void itTellsPointsChecksAndWhatWasWrong() {
    assertThat(LearnerReport.html(Samples.grace()))
        .contains("<strong>0.5</strong> of 3.5 points")
        .contains("handed in <bdi>2026-11-20 14:05</bdi>")
        .contains("<h2 id=\"q1-title\">1. The mean of squared errors</h2><p>0 of 2 points</p>")
        .contains("two rows by hand: <b>failed</b>")
        .contains(
            """
            For y = [1, 2], yHat = [1, 4]
            <span class="value">expected  <b>2</b></span>
            <span class="value">but got   <b>4</b></span>
            That is the sum of the squares; divide by how many there are.</pre>""");
  }

  @Test
  void ofAHiddenCheckItTellsNumberVerdictAndPointsAlone() {
    assertThat(LearnerReport.html(Samples.grace()))
        .contains(
            "hidden check 1: <b>failed</b></span><span class=\"number\">0 of 1 point</span></div></li>")
        .doesNotContain(Samples.SECRET_TITLE)
        .doesNotContain("0.123456789");
    assertThat(LearnerReport.html(Samples.ada()))
        .contains("hidden check 1: <b>passed</b></span><span class=\"number\">1 of 1 point</span>")
        .doesNotContain(Samples.SECRET_TITLE);
  }

  @Test
  void itNamesTheFirstCheckToLookAt() {
    assertThat(LearnerReport.html(Samples.grace()))
        .contains("No question is complete yet. Begin with <a href=\"#q1\">")
        .contains("Begin with “two rows by hand”, the first check that fails");
  }

  @Test
  void whereNothingCouldBeCheckedNoCaseIsToBeWorkedOut() {
    assertThat(
            page(
                Samples.question(
                    "a", "A", Samples.failed("x", 1, "There is no answer to check. It is empty."))))
        .contains("Mend what is said there")
        .doesNotContain("work its case out");
  }

  @Test
  void whereOnlyHiddenChecksFailItSaysWhatTheyAreLike() {
    assertThat(LearnerReport.html(Samples.grace()))
        .contains("Every check that you can see passed, but the hidden one failed.");
    assertThat(page(Samples.question("a", "A", Samples.hidden(1, false), Samples.hidden(1, true))))
        .contains("but 1 of 2 hidden ones failed.");
  }

  @Test
  void aStubIsToBeWritten() {
    assertThat(LearnerReport.html(Samples.alan()))
        .contains("<pre class=\"message\">" + Samples.STUB + "</pre>")
        .contains("Write your answer in place of the stub");
  }

  @Test
  void whatIsCompleteNeedsNothing() {
    assertThat(LearnerReport.html(Samples.ada()))
        .contains("All 2 questions are complete. There is nothing left to do.")
        .contains("Nothing: every check passed.");
  }

  @Test
  void oneReasonForSeveralChecksIsToldOnce() {
    assertThat(
            page(
                Samples.question(
                    "a",
                    "A",
                    Samples.failed("one", 1, Samples.STUB),
                    Samples.failed("two", 1, Samples.STUB))))
        .containsOnlyOnce(Samples.STUB)
        .contains("For the same reason as above.");
  }

  @Test
  void remarksStandWhereTheyBelong() {
    String page =
        LearnerReport.html(
            new SubmissionResult(
                "grace",
                "03-loss-math",
                Optional.empty(),
                List.of(
                    new QuestionResult(
                        "a", "A", 1, List.of(Samples.passed("one", 1)), List.of("about a"))),
                List.of("about all")));

    assertThat(page)
        .containsSubsequence(
            "<h2>About your submission</h2>", "about all", "<section", "<h3>", "about a<");
  }

  @Test
  void everythingIsEscaped() {
    String page =
        LearnerReport.html(
            new SubmissionResult(
                HOSTILE,
                HOSTILE,
                Optional.of(HOSTILE),
                List.of(
                    new QuestionResult(
                        HOSTILE,
                        HOSTILE,
                        1,
                        List.of(Samples.failed(HOSTILE, 1, HOSTILE)),
                        List.of(HOSTILE))),
                List.of(HOSTILE)));

    assertThat(page).doesNotContain("<script").doesNotContain("\0").contains("&lt;script&gt;");
  }

  @Test
  void aVeryLongMessageIsCut() {
    String page =
        page(Samples.question("a", "A", Samples.failed("one", 1, "😀".repeat(1_000_000))));

    assertThat(page).hasSizeLessThan(30_000).contains("the message has 2000000 characters");
  }

  @Test
  void itNeedsNothingElse() {
    String page = LearnerReport.html(Samples.grace());

    assertThat(page)
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("<script")
        .doesNotContain("src=")
        .doesNotContain("url(")
        .contains("default-src 'none'");
  }

  @Test
  void idsAreThereOnceAndLinksLeadToThem() {
    String page = LearnerReport.html(Samples.grace());
    List<String> ids = groups("\\bid=\"([^\"]+)\"", page);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(groups("href=\"#([^\"]+)\"", page));
    assertThat(ids).containsAll(groups("aria-labelledby=\"([^\"]+)\"", page));
  }

  @Test
  void itDoesNotShout() {
    assertThat(LearnerReport.html(Samples.grace()).replace("<!DOCTYPE", "")).doesNotContain("!");
  }

  @Test
  void aSubmissionWithoutQuestionsHasAPage() {
    assertThat(page()).contains("No question was graded.");
  }

  private static List<String> groups(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(match -> match.group(1)).toList();
  }
}
