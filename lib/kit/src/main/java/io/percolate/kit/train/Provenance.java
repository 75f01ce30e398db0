package io.percolate.kit.train;

import ai.djl.engine.Engine;
import io.percolate.kit.data.Examples;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * What made a result: with all of it equal, the numbers come out equal.
 *
 * @param data a checksum (CRC-32, hexadecimal) of the examples, in their order
 * @param seed where randomness started
 * @param settings epochs, batch size, optimizer and loss
 * @param versions of Java, DJL and the engine
 */
public record Provenance(String data, int seed, String settings, String versions) {

  static Provenance of(Examples data, Options options, int seed) {
    return new Provenance(
        checksum(data),
        seed,
        "%d epochs, batches of %d, %s, %s"
            .formatted(
                options.epochs(),
                options.batchSize(),
                options.optimizer(),
                options.loss().getName()),
        "Java %s, DJL %s, PyTorch %s"
            .formatted(
                Runtime.version().feature(), Engine.getDjlVersion(), Torch.engine().getVersion()));
  }

  private static String checksum(Examples data) {
    CRC32 sum = new CRC32();
    ByteBuffer bytes = ByteBuffer.allocate(4 * Math.max(1, data.width()));
    for (int i = 0; i < data.size(); i++) {
      bytes.asFloatBuffer().put(data.features(), i * data.width(), data.width());
      sum.update(bytes.array());
    }
    bytes = ByteBuffer.allocate(4 * data.size());
    bytes.asFloatBuffer().put(data.labels());
    sum.update(bytes.array());
    return "%08x".formatted(sum.getValue());
  }
}
