package io.percolate.jupyter.nbformat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Comparator;
import java.util.List;

/**
 * JSON as Jupyter writes it: keys sorted by code point, one space of indent a level, and only those
 * characters escaped that must be.
 */
final class JsonText {
  private static final Comparator<String> BY_CODE_POINT = JsonText::compare;

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  static String of(JsonElement element) {
    JsonText json = new JsonText();
    json.append(element, 0);
    return json.text.toString();
  }

  private void append(JsonElement element, int depth) {
    if (element instanceof JsonObject object) {
      append(object, depth);
    } else if (element instanceof JsonArray array) {
      append(array, depth);
    } else if (element instanceof JsonPrimitive primitive && primitive.isString()) {
      append(primitive.getAsString());
    } else {
      // A number that was read keeps the very digits that it was written with.
      text.append(element.isJsonNull() ? "null" : element.getAsString());
    }
  }

  private void append(JsonObject object, int depth) {
    text.append('{');
    List<String> keys = object.keySet().stream().sorted(BY_CODE_POINT).toList();
    for (int i = 0; i < keys.size(); i++) {
      newLine(i, depth + 1);
      append(keys.get(i));
      text.append(": ");
      append(object.get(keys.get(i)), depth + 1);
    }
    close('}', keys.isEmpty(), depth);
  }

  private void append(JsonArray array, int depth) {
    text.append('[');
    for (int i = 0; i < array.size(); i++) {
      newLine(i, depth + 1);
      append(array.get(i), depth + 1);
    }
    close(']', array.isEmpty(), depth);
  }

  private void newLine(int index, int depth) {
    text.append(index == 0 ? "\n" : ",\n").append(" ".repeat(depth));
  }

  private void close(char bracket, boolean empty, int depth) {
    if (!empty) {
      text.append('\n').append(" ".repeat(depth));
    }
    text.append(bracket);
  }

  private void append(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        default -> {
          if (c < ' ' || isLoneSurrogate(string, i)) {
            text.append("\\u%04x".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  /** Half a surrogate pair has no UTF-8; escaped, it survives. */
  private static boolean isLoneSurrogate(String string, int i) {
    char c = string.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
  }

  private static int compare(String a, String b) {
    return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
