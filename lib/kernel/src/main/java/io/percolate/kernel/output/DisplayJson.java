package io.percolate.kernel.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;

/** Writes what the base library displays as the protocol's JSON. */
public final class DisplayJson {
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeHierarchyAdapter(CharSequence.class, text())
          .create();

  private DisplayJson() {}

  /** Writes rendered data, with the metadata that the protocol asks for. */
  public static JsonObject of(DisplayData data) {
    return of((Object) data);
  }

  static JsonObject of(Object content) {
    JsonObject json = GSON.toJsonTree(content).getAsJsonObject();
    if (content instanceof DisplayData && !json.has("metadata")) {
      json.add("metadata", new JsonObject());
    }
    return json;
  }

  private static JsonSerializer<CharSequence> text() {
    return (value, type, context) -> new JsonPrimitive(value.toString());
  }
}
