package io.percolate.kit.data.strokes;

import io.percolate.kit.data.DataException;
import io.percolate.kit.data.Idx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A folder of drawn digits under MNIST's file names, with {@code SHA256SUMS} and a picture.
 *
 * <p>The checksums are those of the files' content before compression: JDKs come with different
 * builds of zlib, so that the compressed bytes may differ where the content is the same.
 */
public final class DigitFolder {
  private DigitFolder() {}

  /**
   * Draws digits and writes them, replacing files of those names.
   *
   * @param folder where; made if missing
   * @param seed which digits
   * @param train how many to train with
   * @param test how many to test with
   * @throws DataException if the folder can't be written
   */
  public static void write(Path folder, long seed, int train, int test) {
    DigitSet toTrain = DigitSet.draw(seed, 0, train);
    Map<String, Idx> files = new LinkedHashMap<>();
    files.put("train-images-idx3-ubyte", toTrain.images());
    files.put("train-labels-idx1-ubyte", toTrain.labels());
    DigitSet toTest = DigitSet.draw(seed, 1, test);
    files.put("t10k-images-idx3-ubyte", toTest.images());
    files.put("t10k-labels-idx1-ubyte", toTest.labels());
    try {
      Files.createDirectories(folder);
      files.forEach((name, content) -> content.write(folder.resolve(name + ".gz")));
      Files.writeString(folder.resolve("SHA256SUMS"), checksums(files));
      ContactSheet.write(toTrain, folder.resolve("digits.png"));
    } catch (IOException e) {
      throw new DataException("Can't write to %s: %s.".formatted(folder, e), e);
    }
  }

  /** Lines as {@code sha256sum} writes and checks them. */
  private static String checksums(Map<String, Idx> files) {
    return files.entrySet().stream()
        .map(file -> sha256(file.getValue().bytes()) + "  " + file.getKey() + "\n")
        .collect(Collectors.joining());
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
