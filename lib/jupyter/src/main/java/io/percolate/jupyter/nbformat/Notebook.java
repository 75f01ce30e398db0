package io.percolate.jupyter.nbformat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A notebook of format 4: a view of its JSON, which keeps every field that isn't known here. */
public final class Notebook {
  private final JsonObject json;

  Notebook(JsonObject json) {
    this.json = json;
    addMissingIds();
  }

  /** A notebook of format 4.5 without cells. */
  public static Notebook empty() {
    JsonObject json = new JsonObject();
    json.add("cells", new JsonArray());
    json.add("metadata", new JsonObject());
    json.addProperty("nbformat", 4);
    json.addProperty("nbformat_minor", 5);
    return new Notebook(json);
  }

  /**
   * Reads a notebook file of any 4.x format. Cells of 4.5 that lack an id get one.
   *
   * @throws NotebookFormatException if the file is absent, isn't JSON or isn't such a notebook
   */
  public static Notebook read(Path file) {
    return NotebookReader.read(file);
  }

  /** A copy that shares nothing with this notebook. */
  public Notebook copy() {
    return new Notebook(json.deepCopy());
  }

  /** The notebook's JSON itself; changing it changes the notebook. */
  public JsonObject json() {
    return json;
  }

  /** The notebook's metadata, made when they are missing. */
  public JsonObject metadata() {
    if (!(json.get("metadata") instanceof JsonObject)) {
      json.add("metadata", new JsonObject());
    }
    return json.getAsJsonObject("metadata");
  }

  /** The minor version of the format: 5 for 4.5. */
  public int minorVersion() {
    return json.get("nbformat_minor") instanceof JsonPrimitive minor && minor.isNumber()
        ? (int) minor.getAsDouble()
        : 0;
  }

  /** The cells, in order. */
  public List<Cell> cells() {
    return StreamSupport.stream(array().spliterator(), false)
        .map(cell -> new Cell(cell.getAsJsonObject()))
        .toList();
  }

  /** Appends a cell, with an id if the format has ids. */
  public void add(Cell cell) {
    array().add(cell.json());
    addMissingIds();
  }

  private JsonArray array() {
    return json.getAsJsonArray("cells");
  }

  private void addMissingIds() {
    if (minorVersion() < 5) {
      return;
    }
    Set<String> taken = new HashSet<>();
    List<Cell> cells = cells();
    cells.forEach(cell -> cell.id().ifPresent(taken::add));
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).id().isEmpty()) {
        cells.get(i).json().addProperty("id", freshId(cells.get(i).source(), i, taken));
      }
    }
  }

  /** From place and text, so that the same notebook gets the same ids each time. */
  private static String freshId(String source, int index, Set<String> taken) {
    String id = hash(index + " " + source);
    while (!taken.add(id)) {
      id = hash(id);
    }
    return id;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  /** The file's text, as Jupyter would write it. */
  public String toText() {
    JsonObject copy = json.deepCopy();
    copy.getAsJsonArray("cells").forEach(cell -> splitLines(cell.getAsJsonObject()));
    remove(copy, "orig_nbformat", "orig_nbformat_minor", "signature");
    return JsonText.of(copy) + "\n";
  }

  private static void splitLines(JsonObject cell) {
    Lines.split(cell, "source");
    remove(cell, "trusted");
    if (cell.get("attachments") instanceof JsonObject attachments) {
      attachments.asMap().values().forEach(Notebook::splitData);
    }
    for (JsonObject output : new Cell(cell).outputs()) {
      String type = Lines.joined(output.get("output_type"));
      if (type.equals("stream")) {
        Lines.split(output, "text");
      } else if (type.equals("execute_result") || type.equals("display_data")) {
        splitData(output.get("data"));
      }
    }
  }

  private static void splitData(JsonElement data) {
    if (!(data instanceof JsonObject bundle)) {
      return;
    }
    for (String mime : Set.copyOf(bundle.keySet())) {
      if (mime.startsWith("text/")
          || mime.equals("application/javascript")
          || mime.equals("image/svg+xml")) {
        Lines.split(bundle, mime);
      } else if (!isJson(mime)) {
        Lines.join(bundle, mime);
      }
    }
  }

  private static boolean isJson(String mime) {
    return mime.equals("application/json")
        || (mime.startsWith("application/") && mime.endsWith("+json"));
  }

  /** What only a running Jupyter needs isn't written. */
  private static void remove(JsonObject object, String... transientFields) {
    if (object.get("metadata") instanceof JsonObject metadata) {
      List.of(transientFields).forEach(metadata::remove);
    }
  }

  /** Writes the file, all of it or none: an older one stays as it is until the new one is whole. */
  public void write(Path file) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
      Files.writeString(unfinished, toText());
      Files.move(
          unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be written: %s".formatted(file, e.getMessage()), e);
    }
  }
}
