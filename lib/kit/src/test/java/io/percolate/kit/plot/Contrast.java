package io.percolate.kit.plot;

import java.awt.Color;

/** Contrast as in WCAG 2.1. */
final class Contrast {

  private Contrast() {}

  /** From 1, the same, to 21, black on white. */
  static double between(Color a, Color b) {
    double one = Theme.luminance(a);
    double two = Theme.luminance(b);
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }
}
