package io.percolate.cli.gradebook;

import picocli.CommandLine.Command;

/** {@code percolate gradebook}: what is done with results. */
@Command(
    name = "gradebook",
    description = "Put a class's results together.",
    subcommands = MergeCommand.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class GradebookCommand {}
