package io.percolate.cli.data;

import io.percolate.kit.data.DataException;
import io.percolate.kit.data.strokes.DigitFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code percolate data digits}: draws handwritten digits from strokes. */
@Command(
    name = "digits",
    description =
        "Draw handwritten digits from strokes, in MNIST's format. The same seed draws the same"
            + " digits on every machine.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class DigitsCommand implements Callable<Integer> {
  private static final int MOST = 100_000;

  @Spec private CommandSpec spec;

  @Option(names = "--seed", paramLabel = "N", description = "Which digits.", defaultValue = "1")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write the files.",
      defaultValue = "datasets/digits")
  private Path out;

  @Option(
      names = "--train",
      paramLabel = "N",
      description = "How many to train with.",
      defaultValue = "10000")
  private int train;

  @Option(
      names = "--test",
      paramLabel = "N",
      description = "How many to test with.",
      defaultValue = "2000")
  private int test;

  @Override
  public Integer call() {
    if (train < 0 || train > MOST || test < 0 || test > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--train and --test take 0 to %,d digits.".formatted(MOST));
    }
    try {
      DigitFolder.write(out, seed, train, test);
    } catch (DataException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
    spec.commandLine()
        .getOut()
        .printf("Drew %,d digits to train with and %,d to test with: %s%n", train, test, out);
    return 0;
  }
}
