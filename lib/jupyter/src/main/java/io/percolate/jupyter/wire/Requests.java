package io.percolate.jupyter.wire;

import com.google.gson.JsonObject;

/** The contents of requests on the shell channel. */
final class Requests {
  private Requests() {}

  static JsonObject execute(String code) {
    JsonObject content = code(code);
    content.addProperty("silent", false);
    content.addProperty("store_history", true);
    content.add("user_expressions", new JsonObject());
    content.addProperty("allow_stdin", false);
    content.addProperty("stop_on_error", true);
    return content;
  }

  static JsonObject at(String code, int cursor) {
    JsonObject content = code(code);
    content.addProperty("cursor_pos", cursor);
    return content;
  }

  static JsonObject inspect(String code, int cursor) {
    JsonObject content = at(code, cursor);
    content.addProperty("detail_level", 0);
    return content;
  }

  static JsonObject isComplete(String code) {
    return code(code);
  }

  static JsonObject tail(int lastCells) {
    JsonObject content = new JsonObject();
    content.addProperty("hist_access_type", "tail");
    content.addProperty("output", false);
    content.addProperty("raw", true);
    content.addProperty("n", lastCells);
    return content;
  }

  private static JsonObject code(String code) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    return content;
  }
}
