package io.percolate.jupyter.nbformat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One cell: a view of its JSON, through which it is changed. */
public final class Cell {
  private final JsonObject json;

  Cell(JsonObject json) {
    this.json = json;
  }

  /** A new code cell, with no outputs. */
  public static Cell code(String source) {
    JsonObject json = cell("code", source);
    json.add("execution_count", JsonNull.INSTANCE);
    json.add("outputs", new JsonArray());
    return new Cell(json);
  }

  /** A new Markdown cell. */
  public static Cell markdown(String source) {
    return new Cell(cell("markdown", source));
  }

  private static JsonObject cell(String type, String source) {
    JsonObject json = new JsonObject();
    json.addProperty("cell_type", type);
    json.add("metadata", new JsonObject());
    json.addProperty("source", source);
    return json;
  }

  /** The cell's JSON itself; changing it changes the cell. */
  public JsonObject json() {
    return json;
  }

  /** {@code code}, {@code markdown} or {@code raw}. */
  public String type() {
    return json.get("cell_type").getAsString();
  }

  public boolean isCode() {
    return type().equals("code");
  }

  /** The cell's id; notebooks older than 4.5 have none. */
  public Optional<String> id() {
    return Optional.ofNullable(json.get("id"))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  /** The whole text, however the file splits it. */
  public String source() {
    return Lines.joined(json.get("source"));
  }

  public void setSource(String source) {
    json.addProperty("source", source);
  }

  /** The cell's metadata, made when it is missing. */
  public JsonObject metadata() {
    if (!(json.get("metadata") instanceof JsonObject)) {
      json.add("metadata", new JsonObject());
    }
    return json.getAsJsonObject("metadata");
  }

  /** Whether the cell's metadata carry a tag, such as {@code raises-exception}. */
  public boolean hasTag(String tag) {
    return metadata().get("tags") instanceof JsonArray tags
        && tags.contains(new JsonPrimitive(tag));
  }

  /** A code cell's outputs, each a JSON object; empty for other cells. */
  public List<JsonObject> outputs() {
    List<JsonObject> outputs = new ArrayList<>();
    if (json.get("outputs") instanceof JsonArray array) {
      for (JsonElement output : array) {
        if (output instanceof JsonObject object) {
          outputs.add(object);
        }
      }
    }
    return outputs;
  }

  /** Replaces a code cell's outputs. */
  public void setOutputs(List<JsonObject> outputs) {
    JsonArray array = new JsonArray();
    outputs.forEach(array::add);
    json.add("outputs", array);
  }

  /** Sets the number in the brackets beside the cell; empty means that it hasn't run. */
  public void setExecutionCount(OptionalInt count) {
    json.add(
        "execution_count",
        count.isPresent() ? new JsonPrimitive(count.getAsInt()) : JsonNull.INSTANCE);
  }
}
