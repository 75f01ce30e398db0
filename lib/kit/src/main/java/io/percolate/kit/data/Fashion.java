package io.percolate.kit.data;

import ai.djl.basicdataset.BasicDatasets;
import java.util.List;

/**
 * Fashion-MNIST: grey images of clothes in MNIST's format, of shape {@code (1, 28, 28)}, 0
 * (background) to 1, and harder to tell apart than digits (Xiao, Rasul and Vollgraf,
 * "Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning Algorithms", 2017).
 */
public final class Fashion {
  /** What labels 0 to 9 mean. */
  public static final List<String> CLASSES =
      List.of(
          "T-shirt/top",
          "trouser",
          "pullover",
          "dress",
          "coat",
          "sandal",
          "shirt",
          "sneaker",
          "bag",
          "ankle boot");

  private Fashion() {}

  /**
   * Fashion-MNIST, 60,000 to train with and 10,000 to test with, fetched over the network (31 MB)
   * the first time and kept by DJL. Files that are there already: {@link Digits#read}.
   *
   * @throws DataException if it can't be fetched
   */
  public static Split download() {
    return Download.from(BasicDatasets.REPOSITORY, "Fashion-MNIST", "fashmnist");
  }
}
