package io.percolate.cli.data;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code percolate data all}: makes every data set that comes with the project. */
@Command(
    name = "all",
    description = "Make every data set that comes with the project, as it comes.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class AllCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write; each data set has a folder of its own in there.",
      defaultValue = "datasets")
  private Path out;

  @Override
  public Integer call() {
    return spec.parent().subcommands().values().stream()
        .filter(command -> command.getCommand() instanceof MakingCommand)
        .mapToInt(command -> command.execute("--out=" + out.resolve(command.getCommandName())))
        .max()
        .orElseThrow();
  }
}
