package io.percolate.cli.data;

import io.percolate.kit.data.DataException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that makes one data set; each has a folder of its own name in {@code datasets}. */
@Command(mixinStandardHelpOptions = true, showDefaultValues = true)
abstract class MakingCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed makes the same files on every machine.",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write the files.",
      defaultValue = "datasets/${COMMAND-NAME}")
  private Path out;

  /**
   * Makes and writes the files.
   *
   * @return what was made, as in "Drew 10 digits"
   * @throws IllegalArgumentException if asked for what can't be made
   * @throws DataException if they can't be written
   */
  abstract String make(Path out, long seed);

  @Override
  public final Integer call() {
    try {
      spec.commandLine().getOut().printf("%s: %s%n", make(out, seed), out);
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (DataException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }
}
