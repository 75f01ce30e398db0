package io.percolate.cli.gradebook;

import io.percolate.cli.Complaint;
import io.percolate.grader.report.ResultTable;
import io.percolate.grader.result.SubmissionResult;
import io.percolate.grader.shard.Merging;
import io.percolate.grader.shard.OutFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate gradebook merge}: the parts of a class as one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description =
        "Put the parts that percolate grade --shard graded together: the same files as of one run"
            + " over the whole class.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all parts are in one",
      "1:a part is missing, came twice, or was graded otherwise",
      "2:the command was asked wrongly"
    })
final class MergeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of all parts.")
  private List<Path> parts;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where to write the whole.")
  private Path out;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    try (OutFolder folder = OutFolder.take(out)) {
      List<SubmissionResult> results = Merging.merge(parts, folder.path());
      PrintWriter screen = command.commandLine().getOut();
      screen.print(ResultTable.of(results));
      screen.printf("%n%d parts are in %s.%n", parts.size(), out);
      screen.flush();
      return 0;
    } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
      throw new Complaint(e.getMessage(), e);
    } catch (IOException e) {
      throw new Complaint("%s can't be written to: %s.".formatted(out, e.getMessage()), e);
    }
  }
}
