package io.percolate.kit.plot;

import java.awt.Color;
import java.util.List;

/**
 * Which colour a pixel has: from paper at 0 to ink at 1, or on both sides of 0.
 *
 * @param limit the size of the values that have the strongest colours; 0 for paper and ink
 */
record Tones(float limit) {

  static final Tones GREY = new Tones(0);

  private static final Color PAPER = new Color(0xf1f2f5);
  private static final Color INK = new Color(0x14171a);

  /** On both sides of 0, as far as the largest of these values is from it. */
  static Tones around(float... values) {
    float limit = 0;
    for (float value : values) {
      limit = Float.isFinite(value) ? Math.max(limit, Math.abs(value)) : limit;
    }
    return new Tones(limit == 0 ? 1 : limit);
  }

  boolean signed() {
    return limit > 0;
  }

  Color of(float value) {
    if (Float.isNaN(value)) {
      return signed() ? Theme.TEXT : Theme.ERROR;
    }
    return signed()
        ? Palette.DIVERGING.at(0.5 + value / limit / 2)
        : Theme.blend(PAPER, INK, Math.min(1, Math.max(0, value)));
  }

  /** Says which colour stands for which value. */
  ColourBar bar() {
    return new ColourBar(
        "",
        Palette.DIVERGING::at,
        List.of(
            new ColourBar.Tick(0, "−" + Alt.number(limit)),
            new ColourBar.Tick(0.5, "0"),
            new ColourBar.Tick(1, Alt.number(limit))));
  }
}
