package io.percolate.kit.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void everyTextColourCanBeReadOnTheCard() {
    assertThat(Contrast.between(Theme.CARD, Theme.TEXT)).isGreaterThan(7);
    assertThat(Contrast.between(Theme.CARD, Theme.MUTED)).isGreaterThan(4.5);
    assertThat(Contrast.between(Theme.CARD, Theme.ERROR)).isGreaterThan(4.5);
  }

  @Test
  void everyCurveStandsOutFromTheCard() {
    for (int i = 0; i < 7; i++) {
      assertThat(Contrast.between(Theme.CARD, Theme.series(i))).isGreaterThan(3);
    }
  }

  @Test
  void aMachineWithoutFontsIsToldWhatToInstall() {
    assertThatThrownBy(
            () ->
                Fonts.check(
                    () -> {
                      throw new InternalError("Fontconfig head is null, check your fonts");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Install fontconfig and a font")
        .hasMessageContaining("percolate doctor");
  }

  @Test
  void otherFailuresPassThroughAsTheyAre() {
    assertThatThrownBy(
            () ->
                Fonts.check(
                    () -> {
                      throw new IllegalArgumentException("width");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("width");
  }
}
