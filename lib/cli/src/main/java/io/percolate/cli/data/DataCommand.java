package io.percolate.cli.data;

import picocli.CommandLine.Command;

/** {@code percolate data}: makes the data that lessons use. */
@Command(
    name = "data",
    description = "Make the data that the lessons use.",
    subcommands = DigitsCommand.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "digits")
public final class DataCommand {}
