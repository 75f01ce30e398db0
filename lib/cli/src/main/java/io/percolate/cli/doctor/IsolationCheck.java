package io.percolate.cli.doctor;

import io.percolate.cli.Complaint;
import io.percolate.cli.Enclosure;
import io.percolate.cli.Installation;
import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.session.LearnerKernel;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.wire.KernelException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Whether learners' code is cut off when it is graded: a cell tries to get out. */
final class IsolationCheck {
  private static final String WHAT = "isolation";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Installation installation;

  IsolationCheck(Installation installation) {
    this.installation = installation;
  }

  Finding tried() {
    try (LearnerKernels kernels = Enclosure.kernels(installation)) {
      Isolation isolation = kernels.isolation();
      return isolation.isComplete() ? tried(kernels) : none(isolation);
    } catch (Complaint | KernelException | IOException failure) {
      return Finding.doubtful(
          WHAT, "can't be tried: " + failure.getMessage(), "it matters for grading alone");
    }
  }

  private static Finding none(Isolation isolation) {
    return Finding.doubtful(
        WHAT,
        isolation.failures().isEmpty()
            ? "none: neither bubblewrap nor util-linux is installed"
            : "none: " + String.join("; ", isolation.failures()),
        "grade others' notebooks in a container or a virtual machine, or install bubblewrap"
            + " (docs/security.md)");
  }

  private static Finding tried(LearnerKernels kernels) throws IOException {
    Isolation isolation = kernels.isolation();
    Path secret = Files.createTempFile("percolate-secret-", ".txt");
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        LearnerKernel kernel = kernels.start(PATIENCE)) {
      if (isDone(
          kernel.run(
              "java.nio.file.Files.readString(java.nio.file.Path.of(\"%s\"));"
                  .formatted(secret)))) {
        return leaky(isolation, "files");
      }
      if (isDone(
          kernel.run(
              "new java.net.Socket(\"127.0.0.1\", %d).close();".formatted(door.getLocalPort())))) {
        return leaky(isolation, "the network");
      }
      if (isDone(
          kernel.run(
              "if (ProcessHandle.of(%dL).flatMap(p -> p.info().command()).isEmpty()) throw new Error();"
                  .formatted(ProcessHandle.current().pid())))) {
        return leaky(isolation, "processes");
      }
      return isDone(kernel.run("1 + 1"))
          ? Finding.good(
              WHAT, isolation.name() + " keeps learners' code from files, network and processes")
          : leaky(isolation, "nothing, since no cell runs there");
    } finally {
      Files.deleteIfExists(secret);
    }
  }

  private static boolean isDone(CellResult result) {
    return !result.failed();
  }

  private static Finding leaky(Isolation isolation, String reached) {
    return Finding.bad(
        WHAT,
        "learners' code behind %s reaches %s".formatted(isolation.name(), reached),
        "don't grade others' notebooks here, and report this (docs/security.md)");
  }
}
