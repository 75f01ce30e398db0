package io.percolate.grader.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** JSON to be read by people too: indented, keys as they were added. */
final class Json {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** A regular expression sees whole pairs as one character, so these stand alone. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("[\\ud800-\\udfff]");

  private Json() {}

  /** The text of a file. Half a surrogate pair has no UTF-8; escaped, it survives. */
  static String text(JsonElement json) {
    return LONE_SURROGATE
            .matcher(GSON.toJson(json))
            .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)))
        + "\n";
  }

  static <T> JsonArray array(List<T> list, Function<T, JsonElement> write) {
    JsonArray array = new JsonArray();
    list.forEach(each -> array.add(write.apply(each)));
    return array;
  }

  static JsonArray strings(List<String> list) {
    JsonArray array = new JsonArray();
    list.forEach(array::add);
    return array;
  }
}
