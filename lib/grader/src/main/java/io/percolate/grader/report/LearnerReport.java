package io.percolate.grader.report;

import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page for a learner: what each question gave, why, and what to do next. */
final class LearnerReport {
  private static final Pattern SECONDS =
      Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}):\\d{2}(\\.\\d+)?");

  private final SubmissionResult result;
  private final List<QuestionResult> questions;

  private LearnerReport(SubmissionResult result) {
    this.result = result;
    this.questions = result.questions();
  }

  static String html(SubmissionResult result) {
    LearnerReport report = new LearnerReport(result);
    String body =
        """
        <main class="report">
        %s%s%s%s</main>
        """
            .formatted(report.head(), report.remarks(), report.overview(), report.sections());
    return Markup.page(result.assignment() + ", " + result.student(), body);
  }

  private String head() {
    return """
        <header>
        <p class="kind">Your report</p>
        <h1>%s</h1>
        <p class="about">%s%s</p>
        <p class="score"><strong>%s</strong> of %s</p>
        %s
        <p>%s</p>
        </header>
        """
        .formatted(
            Markup.line(result.assignment()),
            Markup.name(result.student()),
            result
                .timestamp()
                .map(time -> ", handed in " + Markup.name(toTheMinute(time)))
                .orElse(""),
            Points.text(result.earned()),
            Points.named(result.points()),
            Markup.bar(Points.percent(result.earned(), result.points())),
            summary());
  }

  private static String toTheMinute(String timestamp) {
    return SECONDS.matcher(timestamp).replaceFirst("$1 $2");
  }

  private String summary() {
    List<Integer> open =
        IntStream.range(0, questions.size())
            .filter(i -> State.of(questions.get(i)) != State.COMPLETE)
            .boxed()
            .toList();
    if (questions.isEmpty()) {
      return "No question was graded.";
    }
    if (open.isEmpty()) {
      return questions.size() == 1
          ? "The question is complete. There is nothing left to do."
          : "All %d questions are complete. There is nothing left to do."
              .formatted(questions.size());
    }
    int complete = questions.size() - open.size();
    int next = open.get(0);
    String link =
        "<a href=\"#q%d\">%s</a>".formatted(next + 1, Markup.line(questions.get(next).title()));
    if (complete == 0) {
      return "No question is complete yet. Begin with %s.".formatted(link);
    }
    return "%d of %d questions %s complete. Go on with %s."
        .formatted(complete, questions.size(), complete == 1 ? "is" : "are", link);
  }

  private String remarks() {
    return remarks("h2", "About your submission", result.remarks());
  }

  private static String remarks(String heading, String title, List<String> remarks) {
    if (remarks.isEmpty()) {
      return "";
    }
    String items =
        remarks.stream()
            .map(remark -> "<li>%s</li>\n".formatted(Markup.escape(Plain.message(remark))))
            .collect(Collectors.joining());
    return """
        <div class="remarks">
        <%1$s>%2$s</%1$s>
        <ul>
        %3$s</ul>
        </div>
        """
        .formatted(heading, title, items);
  }

  private String overview() {
    if (questions.isEmpty()) {
      return "";
    }
    String rows =
        IntStream.range(0, questions.size()).mapToObj(this::row).collect(Collectors.joining());
    return """
        <table class="overview">
        <caption>The questions</caption>
        <thead><tr><th scope="col">Question</th><th scope="col">State</th><th scope="col" class="number">Points</th></tr></thead>
        <tbody>
        %s</tbody>
        <tfoot><tr><th scope="row">Total</th><td></td><td class="number">%s of %s</td></tr></tfoot>
        </table>
        """
        .formatted(rows, Points.text(result.earned()), Points.text(result.points()));
  }

  private String row(int i) {
    QuestionResult question = questions.get(i);
    return """
        <tr><th scope="row"><a href="#q%d">%d. %s</a></th><td>%s</td><td class="number">%s of %s</td></tr>
        """
        .formatted(
            i + 1,
            i + 1,
            Markup.line(question.title()),
            State.of(question).html(),
            Points.text(question.earned()),
            Points.text(question.points()));
  }

  private String sections() {
    return IntStream.range(0, questions.size())
        .mapToObj(i -> section(i + 1, questions.get(i)))
        .collect(Collectors.joining());
  }

  private static String section(int number, QuestionResult question) {
    return """
        <section id="q%1$d" aria-labelledby="q%1$d-title">
        <div class="heading"><h2 id="q%1$d-title">%1$d. %2$s</h2><p>%3$s</p></div>
        %4$s<h3>Checks</h3>
        <ul class="checks">
        %5$s</ul>
        <h3>What to do next</h3>
        <p>%6$s</p>
        </section>
        """
        .formatted(
            number,
            Markup.line(question.title()),
            Points.text(question.earned(), question.points()),
            remarks("h3", "What was found", question.remarks()),
            checks(SeenCheck.of(question)),
            Markup.escape(NextStep.of(question)));
  }

  private static String checks(List<SeenCheck> checks) {
    StringBuilder html = new StringBuilder();
    String last = "";
    for (SeenCheck check : checks) {
      html.append(check(check, last));
      last = check.message().isEmpty() ? last : check.message();
    }
    return html.toString();
  }

  private static String check(SeenCheck check, String last) {
    return """
        <li class="%s"><div class="check"><span class="mark" aria-hidden="true">%s</span>\
        <span class="what">%s: <b>%s</b></span><span class="number">%s</span></div>%s</li>
        """
        .formatted(
            check.passed() ? "passed" : "failed",
            check.passed() ? "✓" : "✗",
            Markup.escape(check.title()),
            check.passed() ? "passed" : "failed",
            Points.text(check.earned(), check.points()),
            message(check.message(), last));
  }

  /** What stops one check often stops all, and is told once. */
  private static String message(String message, String last) {
    if (message.isEmpty()) {
      return "";
    }
    return message.equals(last)
        ? "<p class=\"same\">For the same reason as above.</p>"
        : "<pre class=\"message\">%s</pre>".formatted(lines(message));
  }

  /** A message's lines; where one must be broken, values go on below values. */
  private static String lines(String message) {
    List<String> lines = new ArrayList<>();
    for (String line : message.split("\n", -1)) {
      boolean isValue = line.startsWith("expected  ") || line.startsWith("but got   ");
      lines.add(
          isValue
              ? "<span class=\"value\">%s<b>%s</b></span>"
                  .formatted(line.substring(0, 10), Markup.escape(line.substring(10)))
              : Markup.escape(line));
    }
    return String.join("\n", lines);
  }
}
