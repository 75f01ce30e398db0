package io.percolate.grader.report;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files wholly or not at all: an older one stays as it is until the new one is complete. */
public final class Whole {
  private Whole() {}

  /**
   * Writes JSON for people to read too.
   *
   * @throws UncheckedIOException if it can't be written; the message says which file and why
   */
  public static void write(Path file, JsonElement json) {
    write(file, Json.text(json));
  }

  /**
   * Writes a text as UTF-8, and the folders that it lies in.
   *
   * @throws UncheckedIOException if it can't be written; the message says which file and why
   */
  static void write(Path file, String text) {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
      move(unfinished, file);
    } catch (IOException e) {
      delete(unfinished); // half a file takes space that may be what is missing
      throw new UncheckedIOException(
          "%s can't be written: %s. Is there space, and may you write there?"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What kept it from being written is told of.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
