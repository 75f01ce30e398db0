package io.percolate.grader.report;

import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page for the instructor: a class at a glance, with ways to each learner's report. */
final class ClassIndex {
  private final ClassResults results;
  private final StudentFolders folders;

  private ClassIndex(ClassResults results, StudentFolders folders) {
    this.results = results;
    this.folders = folders;
  }

  static String html(ClassResults results, StudentFolders folders, Optional<String> warning) {
    ClassIndex index = new ClassIndex(results, folders);
    String body =
        """
        <main class="class">
        %s%s%s</main>
        """
            .formatted(
                index.head(),
                warning.map(ClassIndex::warning).orElse(""),
                results.submissions().isEmpty()
                    ? ""
                    : index.students() + index.questions() + index.remarks() + index.handing());
    return Markup.page("Results" + results.assignment().map(name -> ", " + name).orElse(""), body);
  }

  private String head() {
    int size = results.submissions().size();
    return """
        <header>
        <p class="kind">Results</p>
        <h1>%s</h1>
        <p class="about">%s</p>
        </header>
        """
        .formatted(
            results.assignment().map(Markup::line).orElse("No results"),
            size == 0
                ? "No submission was graded."
                : "%d %s, %s of %s on average"
                    .formatted(
                        size,
                        size == 1 ? "submission" : "submissions",
                        results.meanTotal(),
                        Points.named(results.points())));
  }

  private static String warning(String text) {
    return """
        <p class="warning" role="note"><strong>Warning:</strong> %s</p>
        """
        .formatted(Markup.line(text));
  }

  private String students() {
    String heads =
        results.questions().stream()
            .map(
                question ->
                    "<th scope=\"col\" class=\"number\">%s<small>of %s</small></th>"
                        .formatted(Markup.line(question.id()), Points.text(question.points())))
            .collect(Collectors.joining());
    String rows =
        IntStream.range(0, results.submissions().size())
            .mapToObj(this::student)
            .collect(Collectors.joining());
    String means =
        results.questions().stream()
            .map(question -> "<td class=\"number\">%s</td>".formatted(results.mean(question.id())))
            .collect(Collectors.joining());
    return """
        <h2 id="students">Students</h2>
        <div class="scroll" role="region" aria-labelledby="students" tabindex="0">
        <table class="students">
        <thead><tr><th scope="col">Student</th>%s<th scope="col" class="number">Total<small>of %s</small></th><th scope="col">Remarks</th></tr></thead>
        <tbody>
        %s</tbody>
        <tfoot><tr><th scope="row">Average</th>%s<td class="number">%s</td><td></td></tr></tfoot>
        </table>
        </div>
        """
        .formatted(heads, Points.text(results.points()), rows, means, results.meanTotal());
  }

  private String student(int i) {
    SubmissionResult result = results.submissions().get(i);
    String cells =
        results.questions().stream()
            .map(
                question ->
                    ClassResults.find(result, question.id())
                        .map(ClassIndex::cell)
                        .orElse("<td class=\"number\">–</td>"))
            .collect(Collectors.joining());
    long remarks = ClassResults.remarks(result);
    String flag =
        remarks == 0
            ? "<span class=\"quiet\">none</span>"
            : "<a class=\"flag\" href=\"#r%d\"><span aria-hidden=\"true\">⚑</span> %d %s</a>"
                .formatted(i + 1, remarks, remarks == 1 ? "remark" : "remarks");
    return """
        <tr><th scope="row">%s</th>%s<td class="number total">%s</td><td>%s</td></tr>
        """
        .formatted(link(result), cells, Points.text(result.earned()), flag);
  }

  private static String cell(QuestionResult question) {
    return "<td class=\"number %s\">%s</td>"
        .formatted(State.of(question).styleName(), Points.text(question.earned()));
  }

  /** Folder names are of letters, digits, space and {@code ._@+-} alone. */
  private String link(SubmissionResult result) {
    return "<a href=\"%s/%s\">%s</a>"
        .formatted(
            folders.name(result.student()).replace(" ", "%20"),
            Reports.REPORT,
            Markup.name(result.student()));
  }

  private String questions() {
    String rows =
        results.questions().stream()
            .map(
                question ->
                    """
                    <tr><th scope="row">%s <code>%s</code></th><td class="number">%s of %s</td><td>%s</td><td class="number">%d of %d</td></tr>
                    """
                        .formatted(
                            Markup.line(question.title()),
                            Markup.line(question.id()),
                            results.mean(question.id()),
                            Points.text(question.points()),
                            Markup.bar(results.percent(question.id())),
                            results.complete(question.id()),
                            results.of(question.id()).size()))
            .collect(Collectors.joining());
    return """
        <h2>Questions</h2>
        <table class="questions">
        <thead><tr><th scope="col">Question</th><th scope="col" class="number">Average</th><td></td><th scope="col" class="number">Complete</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """
        .formatted(rows);
  }

  private String remarks() {
    String all =
        IntStream.range(0, results.submissions().size())
            .filter(i -> ClassResults.remarks(results.submissions().get(i)) > 0)
            .mapToObj(i -> remarks(i + 1, results.submissions().get(i)))
            .collect(Collectors.joining());
    return all.isEmpty() ? "" : "<h2>Remarks</h2>\n" + all;
  }

  private String remarks(int number, SubmissionResult result) {
    String items =
        Stream.concat(
                result.remarks().stream().map(Plain::message),
                result.questions().stream()
                    .flatMap(
                        question ->
                            question.remarks().stream()
                                .map(
                                    remark ->
                                        Plain.line(question.id()) + ": " + Plain.message(remark))))
            .map(remark -> "<li>%s</li>\n".formatted(Markup.escape(remark)))
            .collect(Collectors.joining());
    return """
        <div class="remarks" id="r%d">
        <h3>%s</h3>
        <ul>
        %s</ul>
        </div>
        """
        .formatted(number, link(result), items);
  }

  private String handing() {
    return """
        <h2>What to hand out</h2>
        <p>Each student's folder holds a <code>%s</code> to give back; Gradescope takes <code>%s</code>. \
        Keep <code>%s</code> and <code>%s</code>: they tell what hidden checks try.</p>
        """
        .formatted(Reports.REPORT, Reports.GRADESCOPE, ResultFile.NAME, Reports.JUNIT);
  }
}
