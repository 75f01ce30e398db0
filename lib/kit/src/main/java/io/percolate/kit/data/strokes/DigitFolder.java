package io.percolate.kit.data.strokes;

import io.percolate.kit.data.DataException;
import io.percolate.kit.data.GeneratedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A folder of drawn digits under MNIST's file names, with a picture. */
public final class DigitFolder {
  private DigitFolder() {}

  /**
   * Draws digits as MNIST's four files.
   *
   * @param seed which digits
   * @param train how many to train with
   * @param test how many to test with
   */
  public static GeneratedFiles files(long seed, int train, int test) {
    return files(DigitSet.draw(seed, 0, train), DigitSet.draw(seed, 1, test));
  }

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
    files(toTrain, DigitSet.draw(seed, 1, test)).write(folder);
    try {
      ContactSheet.write(toTrain, folder.resolve("digits.png"));
    } catch (IOException e) {
      throw new DataException("Can't write to %s: %s.".formatted(folder, e), e);
    }
  }

  private static GeneratedFiles files(DigitSet train, DigitSet test) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("train-images-idx3-ubyte.gz", train.images().bytes());
    files.put("train-labels-idx1-ubyte.gz", train.labels().bytes());
    files.put("t10k-images-idx3-ubyte.gz", test.images().bytes());
    files.put("t10k-labels-idx1-ubyte.gz", test.labels().bytes());
    return new GeneratedFiles(files);
  }
}
