package io.percolate.kit.store;

import io.percolate.kit.store.SavedWeights.Weight;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Writes a file beside the one that is meant, then puts it in its place: nobody sees half a file.
 */
final class WeightsWriter {

  private final Path file;
  private final Path part;

  WeightsWriter(Path file) {
    this.file = file.toAbsolutePath();
    part = this.file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  void write(Header header, Function<Weight, ByteBuffer> numbers) {
    if (Files.isDirectory(file)) {
      throw new WeightsException(
          "%s is a folder; give the path of a file inside it.".formatted(file));
    }
    try {
      Files.createDirectories(file.getParent());
      writePart(header, numbers);
      move();
    } catch (ClosedByInterruptException stopped) {
      Thread.interrupted();
      throw new CancellationException(
          "Stopped before %s was written; one that was there before still is.".formatted(file));
    } catch (IOException e) {
      throw new WeightsException("Can't write %s: %s.".formatted(file, e), e);
    } finally {
      deletePart();
    }
  }

  private void writePart(Header header, Function<Weight, ByteBuffer> numbers) throws IOException {
    try (FileChannel out =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      put(out, ByteBuffer.wrap(header.bytes()));
      for (Weight weight : header.starts().keySet()) {
        put(out, numbers.apply(weight));
      }
      out.force(true);
    }
  }

  private static void put(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void deletePart() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      // What made the write fail says more than that its remains can't be removed either.
      return;
    }
  }
}
