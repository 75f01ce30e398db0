package io.percolate.kernel.source;

/**
 * Java text to run.
 *
 * @param label what errors call it, such as {@code cell [3]}
 * @param text the text, magics and all
 */
public record Source(String label, String text) {

  /** Names the text of a notebook's cell. */
  public static Source cell(int number, String text) {
    return new Source("cell [" + number + "]", text);
  }

  /** Numbers the line of a position, from 1. */
  public int lineAt(int position) {
    int line = 1;
    for (int i = 0; i < Math.min(position, text.length()); i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    return line;
  }

  /** Returns a line without its break, empty if there is none of that number. */
  public String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }

  /** Counts the characters before a position on its line. */
  public int columnAt(int position) {
    return position - (text.lastIndexOf('\n', Math.max(0, position - 1)) + 1);
  }
}
