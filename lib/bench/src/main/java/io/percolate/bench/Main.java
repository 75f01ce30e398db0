package io.percolate.bench;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Measures the kit. Every subcommand prints a section of {@code docs/performance.md}; without one,
 * all of them do.
 */
@Command(
    name = "measure",
    description =
        "Measures how fast the kit trains and serves, what its comforts cost, and how fast a class is"
            + " graded.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      SpeedCommand.class,
      OverheadCommand.class,
      NeighbourCommand.class,
      MemoryCommand.class,
      ServeCommand.class,
      GradingCommand.class
    })
public final class Main implements Callable<Integer> {

  /** Runs the command and ends with its exit code: 0 done, 1 failed, 2 asked wrongly. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    return List.of("speed", "overhead", "neighbour", "memory", "serve", "grading").stream()
        .mapToInt(command -> commandLine().execute(command))
        .max()
        .orElseThrow();
  }
}
