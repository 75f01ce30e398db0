package io.percolate.kit.compress;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import io.percolate.kit.optimizer.Mask;
import io.percolate.kit.store.Pieces;
import io.percolate.kit.store.SavedWeights.Weight;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Saves a network in few bytes and loads it again: two choices, how its weights are written and how
 * the file says where they stand.
 *
 * <pre>{@code
 * FileSize size = Packing.of(int8().perChannel()).bitmask().save(network, file);
 * Packing.load(build(), file);
 * }</pre>
 *
 * <p>Matrices and filters are packed so; biases, norms and statistics are few, and stay as they are
 * (but for fp16, which halves all). The file is in the safetensors format, and a note in it says of
 * each packed weight what became of it.
 */
public final class Packing {

  private static final Pattern NOTE =
      Pattern.compile(
          "(dense|bitmask|csr16|csr32) (fp32|fp16|int8|int4) \\((\\d{1,9}(?:, \\d{1,9})*)\\)");

  private final Numbers numbers;
  private final Optional<Quantizer> quantizer;
  private final Layout layout;

  private Packing(Numbers numbers, Optional<Quantizer> quantizer, Layout layout) {
    this.numbers = numbers;
    this.quantizer = quantizer;
    this.layout = layout;
  }

  /** Weights as they are, 4 bytes each. */
  public static Packing fp32() {
    return new Packing(Numbers.FP32, Optional.empty(), Layout.DENSE);
  }

  /** Weights in 2 bytes each: 11 significant bits, and at most 65,504. */
  public static Packing fp16() {
    return new Packing(Numbers.FP16, Optional.empty(), Layout.DENSE);
  }

  /** Weights as whole numbers of 1 byte each, or of half a byte. */
  public static Packing of(Quantizer quantizer) {
    Numbers numbers = quantizer.bits() == 8 ? Numbers.INT8 : Numbers.INT4;
    return new Packing(numbers, Optional.of(quantizer), Layout.DENSE);
  }

  /** Without zeros, and with a bit for each weight that says whether it is one. */
  public Packing bitmask() {
    return new Packing(numbers, quantizer, Layout.BITMASK);
  }

  /**
   * Without zeros, in compressed sparse rows: with the column of each weight as a 16-bit number.
   */
  public Packing csr16() {
    return new Packing(numbers, quantizer, Layout.CSR16);
  }

  /** The same with columns as 32-bit numbers, which most libraries for sparse matrices take. */
  public Packing csr32() {
    return new Packing(numbers, quantizer, Layout.CSR32);
  }

  /**
   * Writes a file, over one that is there.
   *
   * @return its size, measured
   * @throws IllegalArgumentException if the network has no matrix or filter to pack, or a weight
   *     that this can't write
   * @throws IllegalStateException if it wasn't initialized
   * @throws io.percolate.kit.store.WeightsException if the file can't be written
   */
  public FileSize save(Block network, Path file) {
    List<Parameter> matrices = Mask.matrices(network);
    Map<String, String> notes = new LinkedHashMap<>();
    Map<Weight, ByteBuffer> all = new LinkedHashMap<>();
    Pieces.weights(network)
        .forEach(
            (name, parameter) -> {
              Parts parts = new Parts(file, name, new HashMap<>(), all);
              float[] values = parameter.getArray().toFloatArray();
              Shape shape = parameter.getArray().getShape();
              if (matrices.contains(parameter)) {
                pack(parts, values, shape);
                notes.put(name, note(layout, numbers, shape));
              } else if (numbers == Numbers.FP16) {
                Numbers.FP16.write(parts, "", values, shape);
                notes.put(name, note(Layout.DENSE, numbers, shape));
              } else {
                Numbers.FP32.write(parts, "", values, shape);
              }
            });
    new Pieces(notes, all).save(network, file);
    return FileSize.of(file);
  }

  private void pack(Parts parts, float[] values, Shape shape) {
    int[] kept =
        IntStream.range(0, values.length)
            .filter(i -> layout == Layout.DENSE || values[i] != 0)
            .toArray();
    layout.write(parts, kept, columns(shape), values.length);
    Shape written = layout == Layout.DENSE ? shape : new Shape(kept.length);
    if (quantizer.isPresent()) {
      numbers.write(parts, suffix(layout), quantizer.get().quantize(values, shape), kept, written);
    } else {
      float[] left = new float[kept.length];
      for (int i = 0; i < left.length; i++) {
        left[i] = values[kept[i]];
      }
      numbers.write(parts, suffix(layout), left, written);
    }
  }

  /**
   * Gives a network the weights of a file that {@link #save} wrote, with any packing. They are
   * 32-bit fractions again: the file is small, the network in memory isn't.
   *
   * @throws io.percolate.kit.store.WeightsException if the file can't be read or isn't such a file,
   *     or isn't of this network, which then is as it was
   */
  public static void load(Block network, Path file) {
    Pieces packed = Pieces.read(file);
    Map<Weight, ByteBuffer> all = new LinkedHashMap<>(packed.numbers());
    Map<String, Weight> kinds = new HashMap<>();
    all.keySet().forEach(part -> kinds.put(part.name(), part));
    List<String> names = new ArrayList<>(packed.about().keySet());
    names.sort(null);
    for (String name : names) {
      Matcher note = NOTE.matcher(packed.about().get(name));
      if (note.matches()) {
        unpack(new Parts(file, name, kinds, all), note);
      }
    }
    Map<String, String> about = new HashMap<>(packed.about());
    about.keySet().retainAll(List.of("input"));
    new Pieces(about, all).load(network, file);
  }

  private static void unpack(Parts parts, Matcher note) {
    Layout layout = Layout.valueOf(note.group(1).toUpperCase(Locale.ROOT));
    Numbers numbers = Numbers.valueOf(note.group(2).toUpperCase(Locale.ROOT));
    Shape shape =
        new Shape(Stream.of(note.group(3).split(", ")).mapToLong(Long::parseLong).toArray());
    if (Arrays.stream(shape.getShape()).anyMatch(side -> side < 1)
        || Arrays.stream(shape.getShape()).asDoubleStream().reduce(1, (a, b) -> a * b) > 1 << 29) {
      throw parts.damaged("a weight of shape %s can't be".formatted(shape));
    }
    int size = (int) shape.size();
    int[] kept = layout.read(parts, columns(shape), size);
    float[] weights = numbers.read(parts, suffix(layout), kept, size);
    Numbers.FP32.write(parts, "", weights, shape);
  }

  private static String note(Layout layout, Numbers numbers, Shape shape) {
    return "%s %s %s".formatted(layout, numbers, shape).toLowerCase(Locale.ROOT);
  }

  private static String suffix(Layout layout) {
    return layout == Layout.DENSE ? "" : ".values";
  }

  private static int columns(Shape shape) {
    return (int) (shape.size() / shape.get(0));
  }

  /** Both choices, such as {@code int8 symmetric, bitmask}. */
  @Override
  public String toString() {
    String written = quantizer.map(Quantizer::toString).orElse(numbers.toString());
    return "%s, %s".formatted(written, layout).toLowerCase(Locale.ROOT);
  }
}
