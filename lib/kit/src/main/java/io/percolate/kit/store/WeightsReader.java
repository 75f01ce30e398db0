package io.percolate.kit.store;

import io.percolate.kit.store.SavedWeights.Weight;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** One open file of weights: its header is read and checked, its numbers wait to be asked for. */
final class WeightsReader {

  /** The longest header read, as in the format's own library. */
  private static final long LIMIT = 100_000_000;

  private final Path file;
  private final FileChannel in;
  private final SavedWeights saved;

  private WeightsReader(Path file, FileChannel in) throws IOException {
    this.file = file;
    this.in = in;
    saved = header().content();
  }

  /** Opens a file, does something with it and closes it. */
  static <T> T read(Path file, Function<WeightsReader, T> work) {
    if (Files.isDirectory(file)) {
      throw new WeightsException(
          "%s is a folder; give the path of a file inside it.".formatted(file));
    }
    if (Files.notExists(file)) {
      throw new WeightsException(
          "There is no file %s (looked in %s).".formatted(file, file.toAbsolutePath().getParent()));
    }
    try (FileChannel in = FileChannel.open(file)) {
      return work.apply(new WeightsReader(file, in));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  SavedWeights saved() {
    return saved;
  }

  /** All numbers, each array's in a direct buffer of its own. */
  Map<Weight, ByteBuffer> numbers() {
    try {
      Map<Weight, ByteBuffer> numbers = new LinkedHashMap<>();
      for (Weight weight : saved.weights()) { // in the order of the file
        numbers.put(weight, take((int) weight.bytes()));
      }
      return numbers;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private Header header() throws IOException {
    long size = in.size();
    ByteBuffer start = take((int) Math.min(9, size));
    boolean begins = size >= 9 && start.get(8) == '{';
    long length = begins ? start.getLong(0) : 0;
    if (!begins || length < 1 || length > LIMIT) {
      throw new WeightsException(
          "%s isn't a safetensors file: %s.".formatted(file, kind(start, size)));
    }
    if (length > size - 8) {
      throw new WeightsException(
          "%s is cut off: its header has %,d bytes, but only %,d are there; copy it again."
              .formatted(file, length, size - 8));
    }
    in.position(8);
    byte[] json = new byte[(int) length];
    take(json.length).get(json);
    return new HeaderReader(file, size - 8 - length).read(json);
  }

  private static String kind(ByteBuffer start, long size) {
    String text = StandardCharsets.ISO_8859_1.decode(start.duplicate()).toString();
    if (text.startsWith("DJL@")) {
      return "DJL's Model.save wrote it, and Model.load reads it";
    } else if (text.startsWith("PK")) {
      return "it is a zip archive, as PyTorch's own .pt files are";
    } else if (text.startsWith("version ")) {
      return "it is a Git LFS pointer; run git lfs pull";
    } else if (size < 9) {
      return "it has only %d bytes".formatted(size);
    }
    return "it doesn't begin with the length of a header and that header";
  }

  private ByteBuffer take(int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocateDirect(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (in.read(bytes) < 0) {
        throw new EOFException("it became shorter while it was read");
      }
    }
    return bytes.flip();
  }

  private static RuntimeException unreadable(Path file, IOException e) {
    if (e instanceof ClosedByInterruptException) {
      Thread.interrupted();
      return new CancellationException("Stopped before %s was read.".formatted(file));
    }
    return new WeightsException("Can't read %s: %s.".formatted(file, e), e);
  }
}
