package io.percolate.check.answer;

import java.io.DataOutputStream;

/** Where values are written to. */
final class Sink {
  /** Deeper than any contract needs: a record in a list in that record has no end. */
  static final int DEEPEST = 100;

  private final DataOutputStream data;
  private int depth;

  Sink(DataOutputStream data) {
    this.data = data;
  }

  DataOutputStream data() {
    return data;
  }

  void enter(String place) {
    if (++depth > DEEPEST) {
      throw new CodecException(place + " is nested without end.");
    }
  }

  void leave() {
    depth--;
  }
}
