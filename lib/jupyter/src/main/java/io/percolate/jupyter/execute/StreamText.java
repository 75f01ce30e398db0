package io.percolate.jupyter.execute;

/**
 * What a stream leaves to read: as on a terminal, a backspace takes the character before it, and
 * text after a carriage return replaces its line.
 */
final class StreamText {
  private final StringBuilder text = new StringBuilder();

  void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i));
    }
  }

  private void append(char c) {
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    if (c == '\b') {
      if (last != '\n') {
        text.setLength(text.length() - 1);
      }
      return;
    }
    if (last == '\r' && c != '\n') {
      text.setLength(text.lastIndexOf("\n") + 1);
    }
    text.append(c);
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
