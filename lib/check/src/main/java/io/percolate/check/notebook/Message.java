package io.percolate.check.notebook;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check says, taken apart.
 *
 * @param values the lines that set expected and actual values one below the other; perhaps none
 * @param words what it means
 */
record Message(List<String> values, List<String> words) {
  private static final List<String> OF_VALUES =
      List.of("expected  ", "but got   ", "first differs at ");

  /** An exception can say as much as it likes; a notebook needn't keep all of it. */
  private static final int LONGEST = 10_000;

  static String cut(String message) {
    return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
  }

  static Message of(String message) {
    List<String> lines = cut(message).lines().toList();
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (OF_VALUES.stream().anyMatch(lines.get(i)::startsWith)) {
        end = i + 1;
      }
    }
    return new Message(lines.subList(0, end), lines.subList(end, lines.size()));
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (!values.isEmpty()) {
      parts.add(Part.code("Expected and actual values", String.join("\n", values)));
    }
    if (!words.isEmpty()) {
      parts.add(Part.plain(String.join("\n", words)));
    }
    return parts;
  }
}
