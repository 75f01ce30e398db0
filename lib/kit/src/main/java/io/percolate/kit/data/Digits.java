package io.percolate.kit.data;

import ai.djl.basicdataset.BasicDatasets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Handwritten digits: grey images of shape {@code (1, 28, 28)}, 0 (paper) to 1 (ink), and their
 * labels 0 to 9.
 *
 * <pre>{@code
 * Split digits = Digits.mnist().orElseGet(Digits::load);
 * }</pre>
 */
public final class Digits {
  private static final String TRAIN = "train";
  private static final String TEST = "t10k";
  private static final long HOLD_OUT_SEED = 28;

  private Digits() {}

  /**
   * The bundled digits, 10,000 to train with and 2,000 to test with, drawn from strokes by this
   * project: {@code datasets/digits}, found as {@link Datasets#file} says.
   *
   * @throws DataException if they can't be found or read
   */
  public static Split load() {
    return read(Datasets.file("digits"));
  }

  /**
   * Real MNIST, where system property {@code percolate.mnist} or environment variable {@code
   * PERCOLATE_MNIST} names the folder that holds its files; empty where neither is set.
   *
   * @throws DataException if the folder or a file is missing or can't be read; see {@link #read}
   */
  public static Optional<Split> mnist() {
    return Datasets.setting("percolate.mnist", "PERCOLATE_MNIST").map(Path::of).map(Digits::read);
  }

  /**
   * Real MNIST, 60,000 to train with and 10,000 to test with, fetched over the network (11 MB) the
   * first time and kept by DJL.
   *
   * @throws DataException if it can't be fetched
   */
  public static Split download() {
    return Download.from(BasicDatasets.REPOSITORY, "MNIST", "mnist");
  }

  /**
   * Reads a folder with MNIST's four files: {@code train-images-idx3-ubyte}, {@code
   * train-labels-idx1-ubyte}, {@code t10k-images-idx3-ubyte} and {@code t10k-labels-idx1-ubyte},
   * each as it is, with {@code .gz}, or with a dot before {@code idx}.
   *
   * <p>Where the folder has only the train pair, one in six of its examples, shuffled by a fixed
   * seed, becomes the test set: 10,000 of 60,000.
   *
   * @throws DataException if the folder or a file is missing or can't be read
   */
  public static Split read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new DataException(
          "There is no folder %s; it should hold MNIST's files, %s and so on."
              .formatted(folder.toAbsolutePath(), spellings(TRAIN, "images").get(1)));
    }
    Examples train = pair(folder, TRAIN);
    boolean hasTest =
        find(folder, TEST, "images").or(() -> find(folder, TEST, "labels")).isPresent();
    return hasTest ? new Split(train, pair(folder, TEST)) : holdOut(train);
  }

  static Split holdOut(Examples all) {
    int[] order = Examples.order(all.size(), HOLD_OUT_SEED);
    int cut = all.size() / 6;
    return new Split(
        all.pick(Arrays.copyOfRange(order, cut, order.length)),
        all.pick(Arrays.copyOfRange(order, 0, cut)));
  }

  private static Examples pair(Path folder, String part) {
    return Idx.examples(require(folder, part, "images"), require(folder, part, "labels"));
  }

  private static Path require(Path folder, String part, String kind) {
    return find(folder, part, kind)
        .orElseThrow(
            () ->
                new DataException(
                    "%s has no %s (nor under the names %s)."
                        .formatted(
                            folder.toAbsolutePath(),
                            spellings(part, kind).get(0),
                            String.join(", ", spellings(part, kind).subList(1, 4)))));
  }

  private static Optional<Path> find(Path folder, String part, String kind) {
    return spellings(part, kind).stream().map(folder::resolve).filter(Files::exists).findFirst();
  }

  private static List<String> spellings(String part, String kind) {
    String stem = part + "-" + kind;
    String type = kind.equals("images") ? "idx3-ubyte" : "idx1-ubyte";
    return List.of(
        stem + "-" + type, stem + "-" + type + ".gz", stem + "." + type, stem + "." + type + ".gz");
  }
}
