package io.percolate.check.notebook;

import io.percolate.check.answer.Describe;
import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import java.util.Optional;

/** One line of the progress file: a question, and how far a learner is with it. */
record Entry(Key key, Standing standing) {
  /** A question among all assignments. */
  record Key(String assignment, String id) {
    static Key of(Question<?> question) {
      return new Key(Assignment.of(question).name(), question.id());
    }
  }

  private static final int FIELDS = 6;

  /** What a line says; empty for a comment or a line that makes no sense. */
  static Optional<Entry> parse(String line) {
    String[] fields = line.strip().split("\t", -1);
    if (line.startsWith("#") || fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      double earned = Double.parseDouble(fields[2]);
      double possible = Double.parseDouble(fields[3]);
      int hints = Integer.parseInt(fields[4]);
      boolean passed = fields[5].equals("yes");
      if (!(earned >= 0
          && earned <= possible
          && hints >= 0
          && (passed || fields[5].equals("no")))) {
        return Optional.empty();
      }
      Standing standing = new Standing(earned, possible, hints, passed);
      return Optional.of(new Entry(new Key(fields[0], fields[1]), standing));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  String line() {
    return String.join(
        "\t",
        key.assignment(),
        key.id(),
        Describe.number(standing.earned()),
        Describe.number(standing.possible()),
        Integer.toString(standing.hints()),
        standing.passed() ? "yes" : "no");
  }
}
