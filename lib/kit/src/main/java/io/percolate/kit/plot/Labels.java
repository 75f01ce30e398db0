package io.percolate.kit.plot;

import java.util.Objects;

/**
 * The words around a figure; empty where there are none.
 *
 * @param title above everything
 * @param x what the horizontal axis counts, with its unit
 * @param y what the vertical axis counts, with its unit
 */
record Labels(String title, String x, String y) {

  Labels {
    for (String words : new String[] {title, x, y}) {
      Objects.requireNonNull(words, "A title or label is null; \"\" leaves it out.");
    }
  }

  static final Labels NONE = new Labels("", "", "");

  Labels title(String title) {
    return new Labels(title, x, y);
  }

  Labels axes(String x, String y) {
    return new Labels(title, x, y);
  }

  /** The title as it stands in a sentence: in quotes, with a space before, or nothing. */
  String quoted() {
    return title.isEmpty() ? "" : " “" + title + "”";
  }
}
