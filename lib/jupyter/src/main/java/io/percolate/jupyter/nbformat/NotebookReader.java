package io.percolate.jupyter.nbformat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a notebook file, and says in a sentence why a file isn't one. */
final class NotebookReader {
  private static final long MAX_BYTES = 200L << 20;

  /** Each takes some hundred bytes of memory, and two in the file. */
  private static final int MAX_PARTS = 2_000_000;

  private static final Pattern LINE = Pattern.compile("at (line \\d+ column \\d+)");

  private final Path file;

  private NotebookReader(Path file) {
    this.file = file;
  }

  static Notebook read(Path file) {
    NotebookReader reader = new NotebookReader(file);
    JsonElement json = reader.parse(reader.text());
    if (!(json instanceof JsonObject notebook)) {
      throw reader.failure("is no notebook: a notebook is a JSON object with cells", null);
    }
    reader.check(notebook);
    return new Notebook(notebook);
  }

  private String text() {
    if (!Files.isRegularFile(file)) {
      throw failure(whatElse(), null);
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw failure("is larger than the 200 MB that a notebook may have", null);
      }
      String text = Files.readString(file);
      // Some editors of Windows put a byte order mark before every text.
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw failure("is no notebook: " + whatElse(firstBytes()), e);
    } catch (IOException e) {
      throw failure("can't be read: " + e.getMessage(), e);
    }
  }

  private String whatElse() {
    if (Files.isDirectory(file)) {
      return "is a folder, no notebook";
    }
    return Files.exists(file) ? "is no ordinary file" : "does not exist";
  }

  private String firstBytes() {
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(in.readNBytes(4));
    } catch (IOException e) {
      return "";
    }
  }

  /** What a file that isn't UTF-8 begins with tells what it is. */
  private static String whatElse(String firstBytes) {
    if (firstBytes.startsWith("504b0304")) {
      return "it is a zip archive; unpack it first";
    }
    if (firstBytes.startsWith("fffe") || firstBytes.startsWith("feff")) {
      return "it is UTF-16 text; save it as UTF-8";
    }
    return "it isn't UTF-8 text";
  }

  private JsonElement parse(String text) {
    if (text.isBlank()) {
      throw failure("is no notebook: it is empty", null);
    }
    if (text.stripLeading().startsWith("<") && !text.stripLeading().startsWith("<<<<<<<")) {
      throw failure("is no notebook: it is a web page, HTML or XML", null);
    }
    if (parts(text) > MAX_PARTS) {
      throw failure(
          "has more than %,d parts; clear the notebook's outputs".formatted(MAX_PARTS), null);
    }
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement json = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new IOException("text after the end at " + reader.getPath());
      }
      return json;
    } catch (JsonParseException | IOException e) {
      Matcher place = LINE.matcher(String.valueOf(e.getMessage()));
      String where = place.find() ? " (%s)".formatted(place.group(1)) : "";
      throw failure("is no notebook: it isn't JSON" + where, e);
    }
  }

  /** How many values a JSON text has, nearly: signs outside of strings tell. */
  private static int parts(String text) {
    int parts = 0;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        inString = !inString;
      } else if (inString) {
        i += c == '\\' ? 1 : 0;
      } else if (c == ',' || c == '[' || c == '{') {
        parts++;
      }
    }
    return parts;
  }

  private void check(JsonObject notebook) {
    if (!(notebook.get("nbformat") instanceof JsonPrimitive version) || !version.isNumber()) {
      throw failure("is no notebook: it has no \"nbformat\" number", null);
    }
    int major = (int) version.getAsDouble();
    if (major < 4) {
      throw failure(
          "has the old notebook format %d; convert it with `jupyter nbconvert --to notebook`"
              .formatted(major),
          null);
    }
    if (major > 4) {
      throw failure("has notebook format %d; only 4 is known here".formatted(major), null);
    }
    if (!(notebook.get("cells") instanceof JsonArray cells)) {
      throw failure("is no notebook: it has no list of \"cells\"", null);
    }
    for (int i = 0; i < cells.size(); i++) {
      checkCell(cells.get(i), i + 1);
    }
  }

  private void checkCell(JsonElement cell, int number) {
    if (!(cell instanceof JsonObject object)
        || !(object.get("cell_type") instanceof JsonPrimitive type)
        || !type.isString()) {
      throw failure("is malformed: cell %d has no \"cell_type\"".formatted(number), null);
    }
    if (!object.has("source")) {
      throw failure("is malformed: cell %d has no \"source\"".formatted(number), null);
    }
  }

  private NotebookFormatException failure(String what, Exception cause) {
    return new NotebookFormatException(file, what, cause);
  }
}
