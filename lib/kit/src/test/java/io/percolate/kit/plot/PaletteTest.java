package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void equalStepsOfAValueAreEqualStepsOfLightness() {
    double whole = lightness(Palette.SEQUENTIAL.at(0)) - lightness(Palette.SEQUENTIAL.at(1));
    for (int step = 0; step < 20; step++) {
      double from = lightness(Palette.SEQUENTIAL.at(step / 20.0));
      double to = lightness(Palette.SEQUENTIAL.at((step + 1) / 20.0));
      assertThat(from - to).isBetween(0.7 * whole / 20, 1.3 * whole / 20);
    }
  }

  @Test
  void bothSignsAreEquallyDark() {
    for (double share = 0; share <= 0.5; share += 0.05) {
      double below = lightness(Palette.DIVERGING.at(0.5 - share));
      double above = lightness(Palette.DIVERGING.at(0.5 + share));
      assertThat(below - above).isBetween(-3.0, 3.0);
    }
  }

  @Test
  void textOnEveryColourCanBeRead() {
    for (Palette palette : Palette.values()) {
      for (double share = 0; share <= 1; share += 0.01) {
        Color fill = palette.at(share);
        assertThat(Contrast.between(fill, Theme.inkOn(fill))).isGreaterThan(4.5);
      }
    }
  }

  @Test
  void sharesOutsideAreTheEnds() {
    assertThat(Palette.SEQUENTIAL.at(-1)).isEqualTo(Palette.SEQUENTIAL.at(0));
    assertThat(Palette.SEQUENTIAL.at(2)).isEqualTo(Palette.SEQUENTIAL.at(1));
  }

  /** L* of CIELAB, from 0, black, to 100, white. */
  private static double lightness(Color color) {
    return 116 * Math.cbrt(Theme.luminance(color)) - 16;
  }
}
