package io.percolate.bench;

import io.percolate.cli.Installation;
import io.percolate.cli.OwnKernel;
import io.percolate.jupyter.wire.KernelProcess;
import io.percolate.jupyter.wire.KernelSpec;
import io.percolate.jupyter.wire.Message;
import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The lessons' kernel, with this module's classes beside the kit's. */
final class KernelSession implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration CELL = Duration.ofMinutes(10);

  private final KernelProcess kernel;

  KernelSession(Installation installation) {
    KernelSpec spec = OwnKernel.spec(installation);
    List<String> command = new ArrayList<>(spec.argv());
    int classPath = command.indexOf("-cp") + 1;
    command.set(classPath, command.get(classPath) + File.pathSeparator + Contestants.own());
    KernelSpec extended =
        new KernelSpec(
            command, spec.displayName(), spec.language(), spec.interruptMode(), spec.env());
    kernel = KernelProcess.startReady(extended, installation.root(), START);
  }

  /**
   * Runs a cell.
   *
   * @return what it printed
   * @throws IllegalStateException if it fails
   */
  String run(String cell) {
    StringBuilder printed = new StringBuilder();
    Message reply =
        kernel
            .client()
            .execute(
                cell,
                CELL,
                message -> {
                  if (message.type().equals("stream")) {
                    printed.append(message.text("text"));
                  }
                });
    if (!reply.status().equals("ok")) {
      throw new IllegalStateException(
          "This cell failed: %s%n%s%n%s".formatted(cell, reply.content(), printed));
    }
    return printed.toString();
  }

  double cpuSeconds() {
    return ProcessHandle.of(kernel.pid()).map(Bystanders::cpuSeconds).orElse(0.0);
  }

  @Override
  public void close() {
    kernel.close();
  }
}
