package io.percolate.cli.author;

import picocli.CommandLine.Command;

/** {@code percolate new}: makes what authors start from. */
@Command(
    name = "new",
    description = "Make what a new question starts from.",
    subcommands = NewQuestionCommand.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class NewCommand {}
