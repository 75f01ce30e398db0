package io.percolate.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures the kit. Every subcommand prints a table as {@code docs/performance.md} has it. */
@Command(
    name = "measure",
    description = "Measures how fast the kit trains, and what its comforts cost.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      SpeedCommand.class,
      OverheadCommand.class,
      NeighbourCommand.class,
      MemoryCommand.class
    })
public final class Main {

  /** Runs the command and ends with its exit code: 0 done, 1 failed, 2 asked wrongly. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
