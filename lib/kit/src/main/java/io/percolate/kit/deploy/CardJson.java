package io.percolate.kit.deploy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import io.percolate.kit.deploy.ModelCard.Port;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A card in JSON: its records as they are. What is read is checked before it is believed. */
final class CardJson {

  private static final Pattern PLACE = Pattern.compile("line \\d+ column \\d+");

  private static final Gson GSON =
      new GsonBuilder()
          .setStrictness(Strictness.STRICT)
          .disableHtmlEscaping()
          .setPrettyPrinting()
          .create();

  private CardJson() {}

  static String write(ModelCard card) {
    return GSON.toJson(card) + "\n";
  }

  /**
   * Reads a card.
   *
   * @throws IllegalArgumentException with what is wrong, as part of a sentence
   */
  static ModelCard read(String json) {
    try {
      if (json.isBlank()) {
        throw new IllegalArgumentException("it is empty");
      }
      JsonElement tree = JsonParser.parseReader(GSON.newJsonReader(new StringReader(json)));
      require(tree, ModelCard.class, "");
      String format = tree.getAsJsonObject().get("format").getAsString();
      if (!format.equals(ModelCard.FORMAT)) {
        throw new IllegalArgumentException(
            "its format is “%s”, and this kit knows “%s”".formatted(format, ModelCard.FORMAT));
      }
      ModelCard card = GSON.fromJson(tree, ModelCard.class);
      sizes(card.input());
      sizes(card.output());
      classes(card);
      return card;
    } catch (JsonParseException | IllegalStateException | NumberFormatException broken) {
      throw new IllegalArgumentException(
          "it isn't the JSON of a card%s".formatted(place(broken.getMessage())), broken);
    }
  }

  /** Where a parser stopped, of all that it says. */
  private static String place(String message) {
    Matcher place = PLACE.matcher(String.valueOf(message));
    return place.find() ? " (%s)".formatted(place.group()) : "";
  }

  private static void classes(ModelCard card) {
    int names = card.classes().size();
    long outputs = card.output().shape().size();
    if (!Complete.names(names, outputs)) {
      throw new IllegalArgumentException(
          "it names %d classes of %d outputs".formatted(names, outputs));
    }
  }

  /** Everything that a record has must be there. */
  private static void require(JsonElement json, Type type, String path) {
    if (json == null || json.isJsonNull()) {
      throw new IllegalArgumentException("it doesn't say “%s”".formatted(path));
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      for (RecordComponent part : record.getRecordComponents()) {
        String name = path + (path.isEmpty() ? "" : ".") + part.getName();
        require(json.getAsJsonObject().get(part.getName()), part.getGenericType(), name);
      }
    } else if (type instanceof ParameterizedType many) {
      Type[] of = many.getActualTypeArguments();
      if (many.getRawType() == Map.class) {
        json.getAsJsonObject()
            .entrySet()
            .forEach(entry -> require(entry.getValue(), of[1], path + "." + entry.getKey()));
      } else {
        json.getAsJsonArray().forEach(element -> require(element, of[0], path + "[]"));
      }
    }
  }

  /** An array of this shape has to be made, so it had better be possible. */
  private static void sizes(Port port) {
    long all = 1;
    for (long side : port.sizes()) {
      if (side < 1 || side > Integer.MAX_VALUE / all) {
        throw new IllegalArgumentException(
            "an array of sizes %s can't be made".formatted(port.sizes()));
      }
      all *= side;
    }
  }
}
