package io.percolate.kit.deploy.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Dockerfile's line once continued lines are joined, comments left out and the here-documents
 * that belong to it taken along.
 *
 * @param number where it begins, counted from 1
 */
record LogicalLine(int number, String text) {
  private static final Pattern ESCAPE = Pattern.compile("(?i)#\\s*escape\\s*=\\s*([`\\\\])\\s*");
  private static final Pattern DIRECTIVE = Pattern.compile("#\\s*\\w+\\s*=.*");
  private static final Pattern HERE = Pattern.compile("<<(-?)([\"']?)(\\w+)\\2");
  private static final List<String> WITH_DOCUMENTS = List.of("RUN", "COPY", "ADD");

  static List<LogicalLine> split(String file) {
    List<String> lines = file.lines().toList();
    String escape = escape(lines);
    List<LogicalLine> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isComment(lines.get(i)) || lines.get(i).isBlank()) {
        continue;
      }
      int number = i + 1;
      StringBuilder text = new StringBuilder(lines.get(i).strip());
      while (text.toString().endsWith(escape) && i + 1 < lines.size()) {
        text.setLength(text.length() - 1);
        String next = lines.get(++i);
        boolean skipped = isComment(next) || next.isBlank();
        text.append(skipped ? escape : next.strip());
      }
      if (text.toString().endsWith(escape)) {
        text.setLength(text.length() - 1);
      }
      i = takeDocuments(lines, i, text, number);
      result.add(new LogicalLine(number, text.toString()));
    }
    return result;
  }

  /** Directives stand in comments above everything else; one of them says how lines continue. */
  private static String escape(List<String> lines) {
    for (String line : lines) {
      Matcher escape = ESCAPE.matcher(line.strip());
      if (escape.matches()) {
        return escape.group(1);
      }
      if (!DIRECTIVE.matcher(line.strip()).matches()) {
        break;
      }
    }
    return "\\";
  }

  private static boolean isComment(String line) {
    return line.stripLeading().startsWith("#");
  }

  /** Appends here-documents to the line that announces them. Returns the last line's index. */
  private static int takeDocuments(List<String> lines, int at, StringBuilder text, int number) {
    String keyword = text.toString().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    if (!WITH_DOCUMENTS.contains(keyword)) {
      return at;
    }
    int i = at;
    Matcher here = HERE.matcher(text.toString());
    while (here.find()) {
      boolean indented = !here.group(1).isEmpty();
      String end = here.group(3);
      while (true) {
        if (++i == lines.size()) {
          throw new ContainerException(
              "Line %d begins a here-document that doesn't end; end it with a line that is %s and nothing else."
                  .formatted(number, end));
        }
        if ((indented ? lines.get(i).replaceFirst("^\t+", "") : lines.get(i)).equals(end)) {
          break;
        }
        text.append('\n').append(lines.get(i));
      }
    }
    return i;
  }
}
