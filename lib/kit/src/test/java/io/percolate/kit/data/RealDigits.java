package io.percolate.kit.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real MNIST for tests that need handwriting; it isn't part of the project. */
public final class RealDigits {
  private static final Path BESIDE_THE_PROJECT = Path.of("../../../shared/datasets/mnist");

  private RealDigits() {}

  /** What {@code PERCOLATE_MNIST} names, or what stands beside the project; else skips the test. */
  public static Split orSkip() {
    Optional<Split> named = Digits.mnist();
    assumeTrue(
        named.isPresent() || Files.isDirectory(BESIDE_THE_PROJECT),
        "No real MNIST: PERCOLATE_MNIST names no folder with its files; skipped.");
    return named.orElseGet(() -> Digits.read(BESIDE_THE_PROJECT));
  }
}
