package io.percolate.kit.train;

import ai.djl.engine.Engine;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import io.percolate.kit.engine.Parameters;
import io.percolate.kit.engine.Torch;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What made a result: with all of it equal, the numbers come out equal. Checksums are CRC-32, in
 * hexadecimal digits.
 *
 * @param data a checksum of the examples, in their order, and of those validated on
 * @param seed where randomness started
 * @param settings all that was set, in words
 * @param versions of Java, DJL and the engine, and on how many threads it computed
 * @param start a checksum of the weights before
 * @param result a checksum of the weights after; empty while training goes on
 */
public record Provenance(
    String data, int seed, String settings, String versions, String start, String result) {

  static Provenance before(Block network, Examples data, Options options, int seed) {
    String held = options.validation().map(Provenance::checksum).map(" "::concat).orElse("");
    int threads = Torch.threads();
    return new Provenance(
        checksum(data) + held,
        seed,
        options.toString(),
        "Java %s, DJL %s, PyTorch %s on %s thread%s"
            .formatted(
                Runtime.version().feature(),
                Engine.getDjlVersion(),
                Torch.engine().getVersion(),
                threads,
                threads == 1 ? "" : "s"),
        Parameters.checksum(network),
        "");
  }

  Provenance after(Block network) {
    return new Provenance(data, seed, settings, versions, start, Parameters.checksum(network));
  }

  /** By name, as it is written into a file of weights. */
  public Map<String, String> toMap() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("data", data);
    map.put("seed", Integer.toString(seed));
    map.put("settings", settings);
    map.put("versions", versions);
    map.put("start", start);
    map.put("result", result);
    return map;
  }

  /**
   * Reads what {@link #toMap} wrote.
   *
   * @throws IllegalArgumentException if that isn't all there
   */
  public static Provenance of(Map<String, String> map) {
    for (String name : new String[] {"data", "seed", "settings", "versions", "start", "result"}) {
      if (!map.containsKey(name)) {
        throw new IllegalArgumentException(
            "What made these weights wasn't written down: there is no “%s”. Only weights that a run"
                    .formatted(name)
                + " of this kit saved can be made again.");
      }
    }
    return new Provenance(
        map.get("data"),
        Integer.parseInt(map.get("seed")),
        map.get("settings"),
        map.get("versions"),
        map.get("start"),
        map.get("result"));
  }

  /** A checksum of examples, in their order. */
  public static String checksum(Examples data) {
    CRC32 sum = new CRC32();
    update(sum, data.features());
    update(sum, data.labels());
    return "%08x".formatted(sum.getValue());
  }

  /** Takes the bytes in little-endian order, a block at a time. */
  private static void update(CRC32 sum, float[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    int block = bytes.capacity() / Float.BYTES;
    for (int start = 0; start < values.length; start += block) {
      int count = Math.min(block, values.length - start);
      bytes.clear().asFloatBuffer().put(values, start, count);
      sum.update(bytes.limit(count * Float.BYTES));
    }
  }
}
