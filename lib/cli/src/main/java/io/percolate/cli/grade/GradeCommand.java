package io.percolate.cli.grade;

import io.percolate.check.contract.Assignment;
import io.percolate.cli.Complaint;
import io.percolate.cli.Enclosure;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.grader.grade.Elsewhere;
import io.percolate.grader.grade.Examiner;
import io.percolate.grader.grade.Grading;
import io.percolate.grader.grade.Terms;
import io.percolate.grader.grade.Threads;
import io.percolate.grader.release.Release;
import io.percolate.grader.release.ReleaseException;
import io.percolate.grader.release.ReleaseTree;
import io.percolate.grader.release.UnknownAssignmentException;
import io.percolate.grader.report.Plain;
import io.percolate.grader.report.Reports;
import io.percolate.grader.report.ResultTable;
import io.percolate.grader.result.SubmissionResult;
import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.grader.shard.GradingNote;
import io.percolate.grader.shard.OutFolder;
import io.percolate.grader.shard.Shard;
import io.percolate.grader.submission.SubmissionFile;
import io.percolate.grader.submission.Submissions;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate grade}: grades a class. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    description =
        "Grade submissions: every question of every learner gets points and reasons. A run that was"
            + " stopped goes on where it was.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every submission was graded, whatever it earned",
      "1:something kept this from being done: no such assignment, no submission, no space, no"
          + " isolation where it is required",
      "2:the command was asked wrongly"
    })
public final class GradeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SUBMISSION",
      arity = "1..*",
      description =
          "Notebooks, folders of them, or nbgrader's folder of submissions"
              + " (STUDENT/ASSIGNMENT/ASSIGNMENT.ipynb).")
  private List<Path> submissions;

  @Option(
      names = "--assignment",
      paramLabel = "NN",
      required = true,
      description = "The assignment, by number or name, such as 03-loss-math.")
  private String assignment;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where to write results: gradebook.csv, index.html and a folder a learner.")
  private Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Grade so many submissions at a time (default: one a core).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Stop a cell after this time (default: ${DEFAULT-VALUE}).")
  private long seconds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Fixes the random inputs of checks: the same seed, the same results (default:"
              + " ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--require-isolation",
      description = "Grade nothing where learners' code can't be isolated from this machine.")
  private boolean isolationRequired;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Grade one of N parts of the class, such as 2/3; percolate gradebook merge puts them"
              + " together.")
  private Shard shard = Shard.WHOLE;

  @Option(
      names = "--spark",
      paramLabel = "MASTER",
      description =
          "Grade on an Apache Spark cluster, such as spark://HOST:7077, or local[4] to try it.")
  private String master;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (jobs < 1 || seconds < 1) {
      throw new ParameterException(
          command.commandLine(), "--jobs and --timeout take a number from 1 up.");
    }
    Installation installation = Installation.ofLauncher();
    String name = name(ReleaseTree.at(installation.root()));
    try (OutFolder folder = OutFolder.take(out)) {
      grade(installation, name, folder.path());
      return 0;
    } catch (IllegalArgumentException
        | IllegalStateException
        | ReleaseException
        | NotebookFormatException
        | UncheckedIOException e) {
      throw new Complaint(e.getMessage(), e);
    } catch (IOException e) {
      throw new Complaint("%s can't be written to: %s.".formatted(out, reason(e)), e);
    }
  }

  private String reason(IOException e) {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      return "it is a file, and a folder is needed";
    }
    boolean says = e instanceof FileSystemException failure && failure.getReason() != null;
    return says ? ((FileSystemException) e).getReason() : "no folder can be made there";
  }

  private String name(ReleaseTree tree) {
    if (tree.assignments().isEmpty()) {
      throw new Complaint("There are no solutions here to grade by; a class's hand-out has none.");
    }
    try {
      return tree.named(List.of(assignment)).get(0);
    } catch (UnknownAssignmentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private void grade(Installation installation, String name, Path folder) {
    List<SubmissionFile> all = Submissions.find(submissions, name);
    if (all.isEmpty()) {
      throw new Complaint("There is no submission of %s in %s.".formatted(name, submissions));
    }
    List<SubmissionFile> found = shard.of(all);
    KernelArchive.makeReady(installation);
    try (LearnerKernels kernels = kernels(installation)) {
      grade(examiner(installation, name, kernels), installation, all, found, folder);
    }
  }

  private void grade(
      Examiner examiner,
      Installation installation,
      List<SubmissionFile> all,
      List<SubmissionFile> found,
      Path folder) {
    GradingNote.remove(folder);
    List<SubmissionResult> results =
        grade(installation, new Grading(examiner, folder), examiner, found);
    Reports.write(folder, results, examiner.terms().isolation().warning());
    GradingNote.of(examiner, shard, all, found).write(folder);
    PrintWriter screen = command.commandLine().getOut();
    screen.println();
    screen.print(ResultTable.of(results));
    screen.printf(
        "%nOpen %s, or read %s.%n", folder.resolve("index.html"), folder.resolve("gradebook.csv"));
    screen.flush();
  }

  private LearnerKernels kernels(Installation installation) {
    LearnerKernels kernels = Enclosure.kernels(installation);
    Isolation isolation = kernels.isolation();
    if (isolation.warning().isPresent()) {
      if (isolationRequired) {
        throw new Complaint(isolation.warning().get() + " Nothing was graded.");
      }
      command.commandLine().getErr().println("WARNING: " + isolation.warning().get());
    }
    return kernels;
  }

  private Examiner examiner(Installation installation, String name, LearnerKernels kernels) {
    Path solution = installation.root().resolve("solutions").resolve(name).resolve(name + ".ipynb");
    return new Examiner(
        Assignment.named(name, GradeCommand.class.getClassLoader()),
        Release.of(Notebook.read(solution)),
        new Terms(kernels, Duration.ofSeconds(seconds), Duration.ofMinutes(15), seed));
  }

  private List<SubmissionResult> grade(
      Installation installation, Grading grading, Examiner examiner, List<SubmissionFile> found) {
    PrintWriter screen = command.commandLine().getOut();
    Grading.Listener listener =
        (done, total, result, fresh) -> tell(screen, done, total, result, fresh);
    if (master == null) {
      return grading.grade(found, Threads.of(examiner, jobs), listener);
    }
    try (Cluster cluster = Cluster.connect(installation, master)) {
      return grading.grade(found, Elsewhere.by(cluster, examiner), listener);
    }
  }

  private static void tell(
      PrintWriter screen, int done, int total, SubmissionResult result, boolean fresh) {
    screen.printf(
        "[%d/%d] %s: %s of %s%s%n",
        done,
        total,
        Plain.line(result.student()),
        points(result.earned()),
        points(result.points()),
        fresh ? "" : " (graded before)");
    screen.flush();
  }

  private static String points(double points) {
    return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
  }
}
