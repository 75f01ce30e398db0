package io.percolate.jupyter.nbformat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Long texts, which a notebook file holds as a list of lines. A line ends where Python's {@code
 * splitlines} ends one, for that is what Jupyter splits with.
 */
final class Lines {
  private Lines() {}

  /** The text of a string or of a list of strings; empty for anything else. */
  static String joined(JsonElement text) {
    if (isString(text)) {
      return text.getAsString();
    }
    StringBuilder joined = new StringBuilder();
    if (text instanceof JsonArray lines) {
      lines.forEach(line -> joined.append(isString(line) ? line.getAsString() : ""));
    }
    return joined.toString();
  }

  /** Puts a field that holds a text, whole or in lines, into lines; leaves any other field. */
  static void split(JsonObject object, String field) {
    JsonElement text = object.get(field);
    if (isString(text) || isListOfStrings(text)) {
      object.add(field, split(joined(text)));
    }
  }

  /** Puts a field that holds a list of strings into one string; leaves any other field. */
  static void join(JsonObject object, String field) {
    JsonElement text = object.get(field);
    if (isListOfStrings(text)) {
      object.addProperty(field, joined(text));
    }
  }

  private static boolean isString(JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isString();
  }

  private static boolean isListOfStrings(JsonElement element) {
    return element instanceof JsonArray array && array.asList().stream().allMatch(Lines::isString);
  }

  private static JsonArray split(String text) {
    JsonArray lines = new JsonArray();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean insideCrLf =
          text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (endsLine(text.charAt(i)) && !insideCrLf) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\u000b', '\f', '\u001c', '\u001d', '\u001e', '\u0085' -> true;
      case '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
