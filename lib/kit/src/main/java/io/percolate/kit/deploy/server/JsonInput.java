package io.percolate.kit.deploy.server;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code {"pixels": […]}} for one example or {@code {"batch": [[…], […]]}} for several. */
final class JsonInput {

  private static final String BATCH = "batch";
  private static final Pattern PLACE = Pattern.compile("at line \\d+ column \\d+");

  private final Input input;
  private final int most;

  JsonInput(Input input, int most) {
    this.input = input;
    this.most = most;
  }

  /**
   * @throws Refusal if the text isn't JSON, or says something else
   */
  Request read(byte[] body) {
    try (JsonReader json =
        new JsonReader(
            new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))) {
      json.setStrictness(Strictness.STRICT);
      Request request = request(json);
      json.peek(); // throws if anything follows
      return request;
    } catch (IOException | IllegalStateException | NumberFormatException broken) {
      Matcher place = PLACE.matcher(String.valueOf(broken.getMessage()));
      throw Refusal.wrong(
          "The body isn't valid JSON%s.".formatted(place.find() ? " " + place.group() : ""),
          "Write numbers plainly, not as NaN, Infinity or text; " + usage());
    }
  }

  private Request request(JsonReader json) throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      throw Refusal.wrong("The body isn't a JSON object.", "Wrap it; " + usage());
    }
    json.beginObject();
    Request request = null;
    while (json.peek() != JsonToken.END_OBJECT) {
      String name = json.nextName();
      boolean batch = name.equals(BATCH);
      if (!batch && !name.equals(input.field())) {
        throw Refusal.wrong("There is no field " + Text.quoted(name) + ".", "Here, " + usage());
      }
      if (request != null) {
        throw Refusal.wrong("There is more than one field.", "Of these send one: " + usage());
      }
      request = batch ? batch(json) : Request.of(example(json, input.field()));
    }
    json.endObject();
    if (request == null) {
      throw Refusal.wrong("The object is empty.", "Here, " + usage());
    }
    return request;
  }

  private Request batch(JsonReader json) throws IOException {
    requireList(json, BATCH);
    json.beginArray();
    List<float[]> examples = new ArrayList<>();
    while (json.peek() != JsonToken.END_ARRAY) {
      if (examples.size() == most) {
        throw Refusal.longBatch(most);
      }
      examples.add(example(json, BATCH + "[" + examples.size() + "]"));
    }
    json.endArray();
    if (examples.isEmpty()) {
      throw Refusal.wrong("The batch is empty.", "Here, " + usage());
    }
    return new Request(examples.toArray(float[][]::new), true);
  }

  private float[] example(JsonReader json, String where) throws IOException {
    requireList(json, where);
    json.beginArray();
    float[] values = new float[input.length()];
    int n = 0;
    while (json.peek() != JsonToken.END_ARRAY) {
      if (n == values.length) {
        throw wrongLength(where, "more than " + n);
      }
      values[n] = value(json, where, n);
      n++;
    }
    json.endArray();
    if (n < values.length) {
      throw wrongLength(where, "" + n);
    }
    return values;
  }

  private void requireList(JsonReader json, String where) throws IOException {
    if (json.peek() != JsonToken.BEGIN_ARRAY) {
      throw Refusal.wrong(Text.quoted(where) + " isn't a list.", "Here, " + usage());
    }
  }

  private Refusal wrongLength(String where, String n) {
    return Refusal.wrong(
        "%s has %s numbers; this model takes %d.".formatted(Text.quoted(where), n, input.length()),
        "Send an example as one flat list, of shape %s row after row.".formatted(input.shape()));
  }

  private float value(JsonReader json, String where, int place) throws IOException {
    if (json.peek() != JsonToken.NUMBER) {
      throw Refusal.wrong(
          "%s holds something else than a number at place %d.".formatted(Text.quoted(where), place),
          "Here, " + usage());
    }
    float value = (float) json.nextDouble();
    if (input.isImage() && !(value >= 0 && value <= input.ink())) {
      throw Refusal.wrong(
          "%s has %s at place %d.".formatted(Text.quoted(where), value, place),
          "Pixels are from 0 (paper) to %.0f (ink); grey levels can also be sent as bytes."
              .formatted(input.ink()));
    }
    if (Float.isInfinite(value)) {
      throw Refusal.wrong(
          "%s has a number too large for a float at place %d.".formatted(Text.quoted(where), place),
          "Scale features as they were for training.");
    }
    return value;
  }

  private String usage() {
    return "one example is {\"%s\": [%d numbers]}, several are {\"batch\": [[…], […]]}."
        .formatted(input.field(), input.length());
  }
}
