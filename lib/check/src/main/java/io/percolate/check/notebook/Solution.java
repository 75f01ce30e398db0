package io.percolate.check.notebook;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to write an answer.
 *
 * @param explanation why it is written so, in paragraphs; perhaps none
 * @param code the cell as learners could have written it
 */
record Solution(List<String> explanation, String code) {
  private static final String BEGIN = "BEGIN SOLUTION";
  private static final String END = "END SOLUTION";
  private static final String COMMENT = "//";

  Solution {
    explanation = List.copyOf(explanation);
  }

  /**
   * From the source of an answer cell: the comment that a solution's region begins with is the
   * explanation, and all else is code.
   */
  static Solution of(String source) {
    List<String> code = new ArrayList<>();
    List<String> comment = new ArrayList<>();
    boolean explains = false;
    for (String line : source.lines().toList()) {
      String text = line.strip();
      if (line.contains(BEGIN)) {
        explains = true;
        comment.add("");
      } else if (line.contains(END)) {
        explains = false;
      } else if (explains && text.startsWith(COMMENT)) {
        comment.add(text.substring(COMMENT.length()).strip());
      } else {
        explains = false;
        code.add(line);
      }
    }
    return new Solution(paragraphs(comment), String.join("\n", code).strip());
  }

  /** Lines joined, but where an empty one parts them. */
  private static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty() && open.length() > 0) {
        paragraphs.add(open.toString());
        open.setLength(0);
      } else if (!line.isEmpty()) {
        open.append(open.length() > 0 ? " " : "").append(line);
      }
    }
    if (open.length() > 0) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }
}
