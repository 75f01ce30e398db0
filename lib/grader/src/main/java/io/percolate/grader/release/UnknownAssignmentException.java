package io.percolate.grader.release;

import java.util.List;

/** There is no assignment of a name; the message lists what there is. */
public final class UnknownAssignmentException extends RuntimeException {
  UnknownAssignmentException(String name, List<String> known) {
    super(
        known.isEmpty()
            ? "There is no assignment %s: there are no solutions here.".formatted(name)
            : "There is no assignment %s; there are %s.".formatted(name, String.join(", ", known)));
  }
}
