package io.percolate.check.notebook;

import io.percolate.check.answer.Describe;

/** Points in words. */
final class Points {
  private Points() {}

  /** Such as {@code 1 point} or {@code 2.5 points}. */
  static String of(double points) {
    return Describe.number(points) + (points == 1 ? " point" : " points");
  }

  /** Such as {@code 2 of 3 public points}. */
  static String publicOnes(double earned, double possible) {
    return "%s of %s public %s"
        .formatted(
            Describe.number(earned), Describe.number(possible), possible == 1 ? "point" : "points");
  }
}
