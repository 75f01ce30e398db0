package io.percolate.grader.report;

import io.percolate.check.run.Outcome;
import io.percolate.grader.result.QuestionResult;
import io.percolate.grader.result.SubmissionResult;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JUnit's XML report, a suite a question, hidden checks with their messages: for the instructor.
 *
 * <p>There is no one schema; this keeps to what Ant's and both of Jenkins' have in common, so that
 * each takes it for valid. They ask for a time, a host and durations, which grading doesn't depend
 * on: these are the submission's time, {@code localhost} and 0.
 */
final class JUnitXml {
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2}).*");
  private static final String NO_TIME = "1970-01-01T00:00:00";
  private static final String FAILURE = AssertionError.class.getName();

  private final SubmissionResult result;

  private JUnitXml(SubmissionResult result) {
    this.result = result;
  }

  static String of(SubmissionResult result) {
    JUnitXml xml = new JUnitXml(result);
    StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for (int i = 0; i < result.questions().size(); i++) {
      text.append(xml.suite(i, result.questions().get(i)));
    }
    return text.append("</testsuites>\n").toString();
  }

  private String suite(int id, QuestionResult question) {
    long failures = question.outcomes().stream().filter(outcome -> !outcome.passed()).count();
    return """
          <testsuite name="%s" package="%s" id="%d" tests="%d" failures="%d" errors="0" skipped="0" \
        time="0" timestamp="%s" hostname="localhost">
            <properties>
              <property name="student" value="%s"/>
              <property name="title" value="%s"/>
              <property name="earned" value="%s"/>
              <property name="points" value="%s"/>
            </properties>
        %s    <system-out>%s</system-out>
            <system-err></system-err>
          </testsuite>
        """
        .formatted(
            name(question.id()),
            packageName(),
            id,
            question.outcomes().size(),
            failures,
            timestamp(),
            name(result.student()),
            name(question.title()),
            Points.text(question.earned()),
            Points.text(question.points()),
            question.outcomes().stream()
                .map(outcome -> testCase(question, outcome))
                .collect(Collectors.joining()),
            Markup.escape(remarks(question)));
  }

  private String testCase(QuestionResult question, Outcome outcome) {
    String head =
        "    <testcase name=\"%s\" classname=\"%s\" time=\"0\""
            .formatted(
                name(outcome.check() + (outcome.hidden() ? " (hidden)" : "")),
                packageName() + "." + segment(question.id()));
    return outcome.passed()
        ? head + "/>\n"
        : """
        %s>
              <failure type="%s" message="%s">%s</failure>
            </testcase>
        """
            .formatted(
                head,
                FAILURE,
                name(Plain.message(outcome.message())),
                Markup.escape(Plain.message(outcome.message())));
  }

  private String remarks(QuestionResult question) {
    return Stream.of(result.remarks(), question.remarks())
        .flatMap(List::stream)
        .map(Plain::message)
        .collect(Collectors.joining("\n"));
  }

  /**
   * CI servers group by it: one package a student, so that those of a class can be read at once.
   */
  private String packageName() {
    return segment(result.assignment()) + "." + segment(result.student());
  }

  private static String segment(String text) {
    return name(text).replace('.', '_');
  }

  /** As the schemas want names: one line, not empty. */
  private static String name(String text) {
    String line = Plain.line(text).replaceAll("\\s+", " ");
    return line.isEmpty() ? "-" : Markup.escape(line);
  }

  private String timestamp() {
    Matcher time = TIME.matcher(result.timestamp().orElse(""));
    if (!time.matches()) {
      return NO_TIME;
    }
    String text = time.group(1) + "T" + time.group(2);
    try {
      LocalDateTime.parse(text);
      return text;
    } catch (DateTimeParseException e) {
      return NO_TIME;
    }
  }
}
