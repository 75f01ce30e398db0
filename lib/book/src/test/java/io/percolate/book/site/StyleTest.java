package io.percolate.book.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

  /** A colour's two variants: on light pages and on dark ones. */
  private static Map<String, List<String>> colours() {
    Map<String, List<String>> colours = new HashMap<>();
    COLOUR
        .matcher(Site.resource("style.css"))
        .results()
        .forEach(c -> colours.put(c.group(1), List.of(c.group(2), c.group(3))));
    return colours;
  }

  @Test
  void everyTextCanBeReadOnItsGround() {
    Map<String, List<String>> colours = colours();
    for (int mode : new int[] {0, 1}) {
      for (String ground : List.of("page", "raised", "accent-soft")) {
        for (String text : List.of("text", "quiet", "accent", "bad")) {
          assertReadable(colours, text, ground, mode);
        }
      }
      for (String text :
          List.of("text", "keyword", "string", "number", "type", "call", "comment")) {
        assertReadable(colours, text, "code", mode);
      }
      assertReadable(colours, "page", "accent", mode);
    }
  }

  /** By WCAG 2.2, level AA. */
  private static void assertReadable(
      Map<String, List<String>> colours, String text, String ground, int mode) {
    double one = luminance(colours.get(text).get(mode));
    double two = luminance(colours.get(ground).get(mode));
    double contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    assertThat(contrast)
        .as("%s on %s, %s", text, ground, mode == 0 ? "light" : "dark")
        .isGreaterThanOrEqualTo(4.5);
  }

  private static double luminance(String hex) {
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
