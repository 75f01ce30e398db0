package io.percolate.cli.data;

import picocli.CommandLine.Command;

/** {@code percolate data}: makes the data that lessons use, and checks it. */
@Command(
    name = "data",
    description = "Make the data that the lessons use, or check it.",
    subcommands = {
      DigitsCommand.class,
      HousesCommand.class,
      MarketCommand.class,
      CreditCommand.class,
      TextCommand.class,
      AllCommand.class,
      CheckCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class DataCommand {}
