package io.percolate.cli.data;

import io.percolate.kit.data.strokes.DigitFolder;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code percolate data digits}: draws handwritten digits from strokes. */
@Command(name = "digits", description = "Draw handwritten digits from strokes, in MNIST's format.")
final class DigitsCommand extends MakingCommand {
  static final int TRAIN = 10_000;
  static final int TEST = 2_000;
  private static final int MOST = 100_000;

  @Option(
      names = "--train",
      paramLabel = "N",
      description = "How many to train with.",
      defaultValue = "" + TRAIN)
  private int train;

  @Option(
      names = "--test",
      paramLabel = "N",
      description = "How many to test with.",
      defaultValue = "" + TEST)
  private int test;

  @Override
  String make(Path out, long seed) {
    if (train < 0 || train > MOST || test < 0 || test > MOST) {
      throw new IllegalArgumentException(
          "--train and --test take 0 to %,d digits.".formatted(MOST));
    }
    DigitFolder.write(out, seed, train, test);
    return "Drew %,d digits to train with and %,d to test with".formatted(train, test);
  }
}
