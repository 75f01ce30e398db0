package io.percolate.jupyter.execute;

/** How many characters of output all cells of a run may have together. */
final class Allowance {
  private long left;
  private boolean exceeded;

  Allowance(long chars) {
    left = chars;
  }

  /** Whether so many more are allowed; if not, that is remembered. */
  boolean covers(long chars) {
    exceeded |= chars > left;
    return chars <= left;
  }

  /** Takes characters off, or, where they are fewer than none, gives them back. */
  void spend(long chars) {
    left -= chars;
  }

  boolean isExceeded() {
    return exceeded;
  }
}
