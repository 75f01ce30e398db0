package io.percolate.kit.data.stories;

import io.percolate.kit.data.Chance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code grammar.txt} says: kinds of facts, and the parts of a story with their lines. */
final class Grammar {
  private static final Pattern HALVES = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern FIELD = Pattern.compile("\\{(\\w+\\.\\w+)}");

  private final Map<String, List<Map<String, String>>> facts = new LinkedHashMap<>();
  private final List<List<String>> parts = new ArrayList<>();

  private Grammar() {}

  static Grammar read() {
    try (InputStream in = Grammar.class.getResourceAsStream("grammar.txt")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Grammar parse(String text) {
    Grammar grammar = new Grammar();
    String[] head = {};
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith("[")) {
        head = line.substring(1).split("]? ");
        grammar.facts.put(head[0], new ArrayList<>());
      } else if (line.startsWith("(")) {
        grammar.parts.add(new ArrayList<>());
      } else if (grammar.parts.isEmpty()) {
        grammar.facts.get(head[0]).add(fields(head, HALVES.split(line)));
      } else {
        grammar.parts.get(grammar.parts.size() - 1).add(line);
      }
    }
    return grammar;
  }

  /** One story, without an end of line. */
  String story(Chance chance) {
    Map<String, String> known = new HashMap<>();
    facts.values().forEach(kind -> known.putAll(kind.get(chance.below(kind.size()))));
    List<String> told = new ArrayList<>();
    String later = "";
    for (List<String> part : parts) {
      String[] halves = HALVES.split(part.get(chance.below(part.size())));
      told.add(halves[0]);
      if (!later.isEmpty()) {
        told.add(later);
      }
      later = halves.length > 1 ? halves[1] : "";
    }
    return FIELD
        .matcher(String.join(" ", told))
        .replaceAll(field -> Matcher.quoteReplacement(known.get(field.group(1))));
  }

  /** A fact's fields by their names in a story, as they are and with a capital letter. */
  private static Map<String, String> fields(String[] head, String[] values) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      String name = head[0] + "." + head[i + 1];
      fields.put(name, values[i]);
      fields.put(capital(name), capital(values[i]));
    }
    return fields;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
