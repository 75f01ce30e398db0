package io.percolate.grader.submission;

import java.util.List;

/** Enumerations in remarks. */
final class Words {
  private static final int MOST = 12;

  private Words() {}

  /** The words as {@code a, b and c}; of very many, the first few. */
  static String list(List<String> words) {
    if (words.size() > MOST) {
      return "%s and %d more"
          .formatted(String.join(", ", words.subList(0, MOST)), words.size() - MOST);
    }
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** A noun with its words: {@code cell a}, {@code cells a and b}. */
  static String list(String noun, List<String> words) {
    return (words.size() == 1 ? noun : noun + "s") + " " + list(words);
  }
}
