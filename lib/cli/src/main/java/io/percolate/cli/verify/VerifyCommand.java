package io.percolate.cli.verify;

import io.percolate.check.contract.Assignment;
import io.percolate.cli.Complaint;
import io.percolate.cli.Enclosure;
import io.percolate.cli.Installation;
import io.percolate.cli.KernelArchive;
import io.percolate.grader.release.ReleaseTree;
import io.percolate.grader.release.UnknownAssignmentException;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.grader.verify.Case;
import io.percolate.grader.verify.Proof;
import io.percolate.grader.verify.Verification;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate verify}: proves that exercises score what they should. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Prove exercises: every stub compiles and scores 0, every solution scores everything on"
            + " every seed, every wrong solution loses points and shows its message.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:everything holds", "1:something doesn't", "2:the command was asked wrongly"})
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "NN",
      description = "Numbers or names of assignments, such as 03 (default: all).")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "20",
      description = "Check each solution on so many seeds (default: ${DEFAULT-VALUE}).")
  private int seeds;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "2",
      description = "Verify so many assignments at a time (default: ${DEFAULT-VALUE}).")
  private int jobs;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    if (seeds < 1 || jobs < 1) {
      throw new ParameterException(
          command.commandLine(), "--seeds and --jobs take a number from 1 up.");
    }
    Installation installation = Installation.ofLauncher();
    List<Assignment> assignments = assignments(ReleaseTree.at(installation.root()));
    KernelArchive.makeReady(installation);
    PrintWriter out = command.commandLine().getOut();
    List<Proof> proofs;
    try (LearnerKernels kernels = Enclosure.kernels(installation)) {
      proofs = prove(assignments, new Verification(installation.root(), kernels, seeds), out);
    }
    out.println(ProofTable.of(proofs));
    proofs.forEach(proof -> tell(proof, out));
    out.flush();
    return proofs.stream().allMatch(Proof::holds) ? 0 : 1;
  }

  private List<Assignment> assignments(ReleaseTree tree) {
    try {
      List<String> named = tree.named(names);
      if (named.isEmpty()) {
        throw new Complaint("There are no solutions here; a class's hand-out has none.");
      }
      return named.stream()
          .map(name -> Assignment.named(name, VerifyCommand.class.getClassLoader()))
          .toList();
    } catch (UnknownAssignmentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }

  private List<Proof> prove(
      List<Assignment> assignments, Verification verification, PrintWriter out) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Proof>> running = new ArrayList<>();
      for (Assignment assignment : assignments) {
        running.add(
            workers.submit(() -> verification.of(assignment, each -> line(assignment, each, out))));
      }
      List<Proof> proofs = new ArrayList<>();
      for (Future<Proof> each : running) {
        proofs.add(each.get());
      }
      return proofs;
    } catch (ExecutionException e) {
      throw new Complaint(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      throw new Complaint("Verifying was stopped.", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static void line(Assignment assignment, Case each, PrintWriter out) {
    synchronized (out) {
      out.printf(
          "  %s %s %s: %s%n",
          each.problem().isEmpty() ? "✔" : "✘", assignment.name(), each.question(), each.name());
      out.flush();
    }
  }

  private static void tell(Proof proof, PrintWriter out) {
    for (String problem : proof.problems()) {
      out.println();
      out.println(proof.assignment().name() + ": " + problem);
    }
  }
}
