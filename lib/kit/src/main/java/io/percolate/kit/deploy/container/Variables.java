package io.percolate.kit.deploy.container;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables of one stage, from ARG and ENV, as far as the file itself tells them. */
final class Variables {
  private static final Pattern USE =
      Pattern.compile("\\\\\\$|\\$(?:(\\w+)|\\{(\\w+)(?:(:?[-+])([^}]*))?})");
  private static final Pattern PAIR =
      Pattern.compile("(\\w[\\w.-]*)=(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|(?:[^\\s\\\\]|\\\\.)*)");

  private final Map<String, String> values = new HashMap<>();

  /** ARG: a default, or without one what an ARG above the first FROM gave. */
  void argument(String text, Variables global) {
    for (String each : text.split("\\s+")) {
      String name = each.split("=", 2)[0];
      if (each.contains("=")) {
        pairs(each).forEach(values::putIfAbsent);
      } else if (global.values.containsKey(name)) {
        values.putIfAbsent(name, global.values.get(name));
      }
    }
  }

  /** ENV: pairs of name=value, or the older form, a name and the rest of the line. */
  void environment(String text) {
    values.putAll(pairs(text));
  }

  static Map<String, String> pairs(String text) {
    String[] parts = text.split("\\s+", 2);
    if (!parts[0].contains("=")) {
      return Map.of(parts[0], parts.length == 2 ? parts[1] : "");
    }
    Map<String, String> pairs = new HashMap<>();
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      pairs.put(pair.group(1), unquoted(pair.group(2)));
    }
    return pairs;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** A text with what is known filled in; a variable that isn't known is empty, as in Docker. */
  String fill(String text) {
    return USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(use)));
  }

  private String value(MatchResult use) {
    if (use.group().startsWith("\\")) {
      return "$";
    }
    String value = values.getOrDefault(use.group(1) != null ? use.group(1) : use.group(2), "");
    if (use.group(3) == null) {
      return value;
    }
    if (use.group(3).endsWith("-")) {
      return value.isEmpty() ? use.group(4) : value;
    }
    return value.isEmpty() ? "" : use.group(4);
  }
}
