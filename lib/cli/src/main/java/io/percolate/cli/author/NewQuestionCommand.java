package io.percolate.cli.author;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.grader.author.NewQuestion;
import io.percolate.grader.release.UnknownAssignmentException;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate new question}: writes all the files of a question. */
@Command(
    name = "question",
    mixinStandardHelpOptions = true,
    description = {
      "Add a question to an assignment: contract, checks, hidden checks, cells, wrong answers.",
      "It is a sample that can be proven as it stands; turn it into yours piece by piece."
    })
public final class NewQuestionCommand implements Callable<Integer> {
  private final Supplier<Installation> installation;

  @Parameters(index = "0", paramLabel = "NN", description = "The assignment, such as 03.")
  private String assignment;

  @Parameters(index = "1", paramLabel = "ID", description = "Its id, such as stable-softmax.")
  private String id;

  @Parameters(
      index = "2",
      paramLabel = "TITLE",
      description = "What learners read, such as \"A softmax that stays finite\".")
  private String title;

  @Spec private CommandSpec command;

  /** For the installation that the launcher stands in. */
  public NewQuestionCommand() {
    this(Installation::ofLauncher);
  }

  NewQuestionCommand(Supplier<Installation> installation) {
    this.installation = installation;
  }

  @Override
  public Integer call() {
    Path root = installation.get().root();
    try {
      List<Path> files = NewQuestion.write(root, assignment, id, title);
      PrintWriter out = command.commandLine().getOut();
      files.forEach(out::println);
      out.printf(
          """

          The last two were there, and have the question added. Make it yours, then prove it:
            ./mvnw spotless:apply
            ./percolate release %1$s
            ./percolate verify %1$s
          """,
          assignment);
      return 0;
    } catch (UnknownAssignmentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    } catch (IllegalArgumentException | NotebookFormatException | UncheckedIOException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }
}
