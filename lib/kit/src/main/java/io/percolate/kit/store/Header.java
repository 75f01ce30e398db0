package io.percolate.kit.store;

import com.google.gson.stream.JsonWriter;
import io.percolate.kit.store.SavedWeights.Weight;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The head of a safetensors file: which array stands where. The file is the header's length (8
 * bytes, little-endian), the header in JSON, then the numbers of all arrays without gaps.
 *
 * @param about notes by name
 * @param starts for each array, how far after the header it begins, in bytes
 */
record Header(Map<String, String> about, Map<Weight, Long> starts) {

  static final String ABOUT = "__metadata__";

  /**
   * Lays arrays out: those of wide numbers first, so that each stands at a multiple of its width.
   */
  static Header of(Map<String, String> about, List<Weight> weights) {
    Map<Weight, Long> starts = new LinkedHashMap<>();
    long end = 0;
    for (Weight weight : widestFirst(weights)) {
      starts.put(weight, end);
      end += weight.bytes();
    }
    return new Header(about, starts);
  }

  private static List<Weight> widestFirst(List<Weight> weights) {
    Comparator<Weight> byWidth = Comparator.comparingInt(weight -> weight.type().getNumOfBytes());
    return weights.stream().sorted(byWidth.reversed()).toList();
  }

  SavedWeights content() {
    return new SavedWeights(about, List.copyOf(starts.keySet()));
  }

  /** Length and JSON, filled up with spaces so that the numbers begin at a multiple of 8. */
  byte[] bytes() {
    byte[] json = json().getBytes(StandardCharsets.UTF_8);
    int length = (json.length + 7) / 8 * 8;
    ByteBuffer all = ByteBuffer.allocate(8 + length).order(ByteOrder.LITTLE_ENDIAN);
    all.putLong(length).put(json);
    while (all.hasRemaining()) {
      all.put((byte) ' ');
    }
    return all.array();
  }

  private String json() {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginObject().name(ABOUT).beginObject();
      for (Map.Entry<String, String> note : new TreeMap<>(about).entrySet()) {
        json.name(note.getKey()).value(note.getValue());
      }
      json.endObject();
      for (Map.Entry<Weight, Long> entry : starts.entrySet()) {
        Weight weight = entry.getKey();
        json.name(weight.name()).beginObject();
        json.name("dtype").value(weight.type().asSafetensors()).name("shape").beginArray();
        for (long size : weight.shape().getShape()) {
          json.value(size);
        }
        json.endArray().name("data_offsets").beginArray();
        json.value(entry.getValue()).value(entry.getValue() + weight.bytes()).endArray();
        json.endObject();
      }
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter doesn't fail
    }
    return text.toString();
  }
}
