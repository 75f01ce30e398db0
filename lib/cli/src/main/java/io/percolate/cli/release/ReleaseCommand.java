package io.percolate.cli.release;

import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.grader.release.Exercise;
import io.percolate.grader.release.HandOut;
import io.percolate.grader.release.ReleaseException;
import io.percolate.grader.release.ReleaseTree;
import io.percolate.grader.release.UnknownAssignmentException;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate release}: makes the exercises from their solutions. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description =
        "Make exercises/ from solutions/: answers become stubs, hidden tests go, cells are locked.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the exercises are what their solutions release",
      "1:with --check, one isn't; or a solution or file can't be used",
      "2:the command was asked wrongly"
    })
public final class ReleaseCommand implements Callable<Integer> {
  private final Supplier<Installation> installation;

  @Parameters(
      paramLabel = "NN",
      description = "Numbers or names of assignments, such as 03 (default: all).")
  private List<String> names = new ArrayList<>();

  @Option(names = "--check", description = "Change nothing; say which exercises aren't right.")
  private boolean check;

  @Option(
      names = "--zip",
      paramLabel = "FILE",
      description = "Then pack what learners get, all but the solutions, into FILE.")
  private Path zip;

  @Spec private CommandSpec command;

  /** For the installation that the launcher stands in. */
  public ReleaseCommand() {
    this(Installation::ofLauncher);
  }

  ReleaseCommand(Supplier<Installation> installation) {
    this.installation = installation;
  }

  @Override
  public Integer call() {
    if (check && zip != null) {
      throw new ParameterException(
          command.commandLine(), "--check changes nothing, and --zip writes; say one of them.");
    }
    Path root = installation.get().root();
    if (!Files.isDirectory(root.resolve("solutions"))) {
      throw new Complaint(
          "There are no solutions here to release from; a class's hand-out has none.");
    }
    try {
      ReleaseTree tree = ReleaseTree.at(root);
      if (check) {
        return check(tree, root);
      }
      release(tree, root);
      return zip == null ? 0 : pack(tree, root);
    } catch (UnknownAssignmentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    } catch (ReleaseException
        | NotebookFormatException
        | IllegalArgumentException
        | UncheckedIOException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }

  private int check(ReleaseTree tree, Path root) {
    List<Exercise> exercises = tree.check(names);
    exercises.forEach(exercise -> say(comparison(exercise), exercise, root));
    if (exercises.stream().allMatch(Exercise::isRight)) {
      return 0;
    }
    out().println("To mend them: percolate release; what has no source is to be deleted.");
    return 1;
  }

  private static String comparison(Exercise exercise) {
    return switch (exercise.state()) {
      case RIGHT -> "right";
      case CHANGED -> "differs";
      case MISSING -> "missing";
      case LEFT_OVER -> "no source";
    };
  }

  private void release(ReleaseTree tree, Path root) {
    for (Exercise exercise : tree.write(names)) {
      String done =
          switch (exercise.state()) {
            case RIGHT -> "right";
            case MISSING -> "written";
            default -> "changed";
          };
      say(done, exercise, root);
    }
  }

  /** What wasn't released just now must be right as well: a hand-out is whole. */
  private int pack(ReleaseTree tree, Path root) {
    List<String> wrong =
        tree.check(List.of()).stream()
            .filter(exercise -> !exercise.isRight())
            .map(exercise -> "%s (%s)".formatted(exercise.name(), comparison(exercise)))
            .toList();
    if (!wrong.isEmpty()) {
      throw new Complaint(
          "A hand-out holds every exercise, and these aren't what their solutions release: %s."
              .formatted(String.join(", ", wrong)));
    }
    out().printf("%d files in %s%n", HandOut.write(root, zip), zip);
    return 0;
  }

  private void say(String state, Exercise exercise, Path root) {
    out().printf("%-9s %s%n", state, root.relativize(exercise.file()));
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }
}
