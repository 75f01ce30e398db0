package io.percolate.book;

import java.util.List;

/** A book that must not be published; the message lists every fault. */
public final class BookException extends RuntimeException {
  BookException(List<String> faults) {
    super(
        "The book has %d fault%s:%n%s"
            .formatted(
                faults.size(), faults.size() == 1 ? "" : "s", String.join("\n", faults).indent(2))
            .stripTrailing());
  }
}
