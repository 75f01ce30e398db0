package io.percolate.kit.store;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.percolate.kit.store.SavedWeights.Weight;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a header strictly: whatever it claims is checked before anybody acts on it. */
final class HeaderReader {

  private record Entry(Weight weight, long start, long end) {}

  private final Path file;
  private final long room;
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> about = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A reader of one header.
   *
   * @param room how many bytes follow it
   */
  HeaderReader(Path file, long room) {
    this.file = file;
    this.room = room;
  }

  Header read(byte[] json) {
    try (JsonReader in =
        new JsonReader(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
      in.setStrictness(Strictness.STRICT);
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        if (!names.add(name)) {
          throw damaged("it names %s twice".formatted(name));
        }
        if (name.equals(Header.ABOUT)) {
          notes(in);
        } else {
          entries.add(entry(name, in));
        }
      }
      in.endObject();
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw damaged("something follows its end");
      }
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw new WeightsException(damaged("it isn't as the format wants it").getMessage(), e);
    }
    return header();
  }

  private void notes(JsonReader in) throws IOException {
    in.beginObject();
    while (in.hasNext()) {
      about.put(in.nextName(), in.nextString());
    }
    in.endObject();
  }

  private Entry entry(String name, JsonReader in) throws IOException {
    DataType type = null;
    List<Long> shape = null;
    List<Long> offsets = null;
    in.beginObject();
    while (in.hasNext()) {
      String field = in.nextName();
      switch (field) {
        case "dtype" -> type = type(name, in.nextString());
        case "shape" -> shape = numbers(in);
        case "data_offsets" -> offsets = numbers(in);
        default -> throw damaged("%s has a field \"%s\"".formatted(name, field));
      }
    }
    in.endObject();
    if (type == null || shape == null || offsets == null || offsets.size() != 2) {
      throw damaged("%s lacks its type, shape or place".formatted(name));
    }
    return entry(name, type, shape, offsets);
  }

  private Entry entry(String name, DataType type, List<Long> shape, List<Long> offsets) {
    long start = offsets.get(0);
    long end = offsets.get(1);
    if (start < 0 || end < start || end > room) {
      throw end > room && start >= 0
          ? new WeightsException(
              "%s is cut off: %s ends at byte %,d after the header, but %,d are there; copy it again."
                  .formatted(file, name, end, room))
          : damaged("%s goes from byte %,d to %,d".formatted(name, start, end));
    }
    long bytes = type.getNumOfBytes();
    try {
      for (long size : shape) {
        bytes = Math.multiplyExact(bytes, size);
      }
    } catch (ArithmeticException tooLarge) {
      bytes = -1;
    }
    if (bytes != end - start || shape.stream().anyMatch(size -> size < 0)) {
      throw damaged(
          "%s of shape %s can't be %,d bytes of %s".formatted(name, shape, end - start, type));
    }
    if (bytes > Integer.MAX_VALUE) {
      throw new WeightsException(
          "%s: %s has %,d bytes, and one array of more than 2 GiB can't be read."
              .formatted(file, name, bytes));
    }
    Shape djl = new Shape(shape.stream().mapToLong(Long::longValue).toArray());
    return new Entry(new Weight(name, type, djl), start, end);
  }

  private DataType type(String name, String type) {
    try {
      return DataType.fromSafetensors(type);
    } catch (IllegalArgumentException unknown) {
      throw new WeightsException(
          ("%s: %s holds numbers of type %s, which isn't one of F64, F32, F16, BF16, I64, I32, I8,"
                  + " U8 and BOOL.")
              .formatted(file, name, type),
          unknown);
    }
  }

  private List<Long> numbers(JsonReader in) throws IOException {
    List<Long> numbers = new ArrayList<>();
    in.beginArray();
    while (in.peek() == JsonToken.NUMBER) {
      numbers.add(in.nextLong());
    }
    in.endArray();
    return numbers;
  }

  /** All arrays in the order in which they stand, none over another and nothing in between. */
  private Header header() {
    entries.sort(Comparator.comparingLong(Entry::start).thenComparingLong(Entry::end));
    Map<Weight, Long> starts = new LinkedHashMap<>();
    long end = 0;
    for (Entry entry : entries) {
      if (entry.start != end) {
        throw damaged(
            "%s begins at byte %,d, but what stands before it ends at %,d"
                .formatted(entry.weight.name(), entry.start, end));
      }
      starts.put(entry.weight, entry.start);
      end = entry.end;
    }
    if (end != room) {
      throw damaged("its arrays end at byte %,d, but %,d follow the header".formatted(end, room));
    }
    return new Header(about, starts);
  }

  private WeightsException damaged(String what) {
    return new WeightsException(
        "%s has a damaged header: %s. Copy or save it again.".formatted(file, what));
  }
}
