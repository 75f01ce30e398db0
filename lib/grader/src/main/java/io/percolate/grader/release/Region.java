package io.percolate.grader.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A part of a cell that learners don't get: the lines from one with BEGIN to one with END. */
enum Region {
  /** What learners are to write themselves. */
  SOLUTION("SOLUTION", "solution", GradeCell::isSolution),
  /** Checks that run only where submissions are graded. */
  HIDDEN_TESTS("HIDDEN TESTS", "graded", GradeCell::isGrade),
  /** What a person who grades a task looks for. */
  MARK_SCHEME("MARK SCHEME", "task", GradeCell::isTask);

  private final String begin;
  private final String end;
  private final String home;
  private final Predicate<GradeCell> belongs;

  Region(String name, String home, Predicate<GradeCell> belongs) {
    this.begin = "BEGIN " + name;
    this.end = "END " + name;
    this.home = home;
    this.belongs = belongs;
  }

  /** Whether a source has a line that begins such a region. */
  boolean isIn(String source) {
    return source.contains(begin);
  }

  /** What is wrong with the markers in a cell of this source, if anything is. */
  Optional<String> fault(GradeCell cell, String source) {
    Optional<String> fault = order(source);
    boolean stray = source.contains(begin) || source.contains(end);
    if (fault.isEmpty() && stray && !belongs.test(cell)) {
      return Optional.of(
          "has %s, which may stand in a %s cell only; mark the cell as one or take the region out"
              .formatted(begin, home));
    }
    return fault;
  }

  private Optional<String> order(String source) {
    String[] lines = lines(source);
    int open = 0;
    for (int i = 1; i <= lines.length; i++) {
      boolean begins = lines[i - 1].contains(begin);
      boolean ends = lines[i - 1].contains(end);
      if (begins && ends) {
        return Optional.of(
            "line %d has both %s and %s; each takes a line".formatted(i, begin, end));
      }
      if (begins && open > 0) {
        return Optional.of(
            "line %d has %s, but the one in line %d isn't closed; put %s between them"
                .formatted(i, begin, open, end));
      }
      if (ends && open == 0) {
        return Optional.of("line %d has %s without %s before it".formatted(i, end, begin));
      }
      open = begins ? i : ends ? 0 : open;
    }
    return open == 0
        ? Optional.empty()
        : Optional.of("line %d has %s, but %s never comes".formatted(open, begin, end));
  }

  /** The source with each region replaced by a stub, which is indented as the region's BEGIN is. */
  String replaced(String source, String stub) {
    return cleared(source, List.of(stub.split("\n", -1)));
  }

  /** The source without its regions. */
  String removed(String source) {
    return cleared(source, List.of());
  }

  private String cleared(String source, List<String> stub) {
    List<String> kept = new ArrayList<>();
    boolean inside = false;
    for (String line : lines(source)) {
      if (line.contains(begin)) {
        inside = true;
        stub.forEach(stubLine -> kept.add(indent(line) + stubLine));
      } else if (line.contains(end)) {
        inside = false;
      } else if (!inside) {
        kept.add(line);
      }
    }
    return String.join("\n", kept);
  }

  private static String[] lines(String source) {
    return source.split("\n", -1);
  }

  private static String indent(String line) {
    int length = 0;
    while (length < line.length() && isSpace(line.charAt(length))) {
      length++;
    }
    return line.substring(0, length);
  }

  /** What Python calls white space. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
