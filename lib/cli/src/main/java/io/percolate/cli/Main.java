package io.percolate.cli;

import io.percolate.cli.author.NewCommand;
import io.percolate.cli.book.BookCommand;
import io.percolate.cli.check.CheckCommand;
import io.percolate.cli.data.DataCommand;
import io.percolate.cli.doctor.DoctorCommand;
import io.percolate.cli.grade.GradeCommand;
import io.percolate.cli.gradebook.GradebookCommand;
import io.percolate.cli.lab.LabCommand;
import io.percolate.cli.progress.ProgressCommand;
import io.percolate.cli.release.ReleaseCommand;
import io.percolate.cli.run.RunCommand;
import io.percolate.cli.serve.ServeCommand;
import io.percolate.cli.verify.VerifyCommand;
import io.percolate.grader.report.Plain;
import io.percolate.grader.shard.Shard;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The {@code percolate} command: one subcommand a purpose. */
@Command(
    name = "percolate",
    description = "Deep learning in Java, taught in Jupyter notebooks.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LabCommand.class,
      RunCommand.class,
      CheckCommand.class,
      ProgressCommand.class,
      GradeCommand.class,
      GradebookCommand.class,
      ReleaseCommand.class,
      VerifyCommand.class,
      NewCommand.class,
      BookCommand.class,
      ServeCommand.class,
      DataCommand.class,
      DoctorCommand.class
    })
public final class Main {
  /** Runs the command and ends with its exit code: 0 done, 1 failed, 2 asked wrongly. */
  public static void main(String[] args) {
    // What is written is the same on every machine, and read by programs.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    System.exit(commandLine().execute(args));
  }

  /** The command line, ready to run in this process. */
  public static CommandLine commandLine() {
    return new CommandLine(new Main())
        .registerConverter(Shard.class, Main::shard)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!(failure instanceof Complaint)) {
                throw failure;
              }
              command.getErr().println("percolate: " + Plain.of(failure.getMessage()));
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  private static Shard shard(String text) {
    try {
      return Shard.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"percolate " + (version == null ? "(not packaged)" : version)};
    }
  }
}
