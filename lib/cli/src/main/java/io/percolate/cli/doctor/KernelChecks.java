package io.percolate.cli.doctor;

import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import io.percolate.cli.NativeCache;
import io.percolate.cli.OwnKernel;
import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelProcess;
import io.percolate.jupyter.wire.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What only a running kernel can tell: cells run, native libraries load, text can be drawn. */
final class KernelChecks {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String REBUILD = "delete lib/dist, so that ./percolate builds it again";

  private final Installation installation;
  private final Path libraries;

  KernelChecks(Installation installation, Machine machine) {
    this.installation = installation;
    libraries = NativeCache.of(machine).folder().resolve("pytorch");
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    try (KernelProcess kernel =
        KernelProcess.startReady(OwnKernel.spec(installation), installation.root(), PATIENCE)) {
      findings.add(cell(kernel, "kernel", "1 + 1", "runs cells", REBUILD));
      findings.add(
          cell(
              kernel,
              "fonts",
              """
              var image = new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
              image.createGraphics().drawString("loss", 2, 15);""",
              "text can be drawn",
              "install fonts (Debian: apt install fontconfig fonts-dejavu-core)"));
      findings.add(natives(kernel)); // last, since a library that is cut short ends the kernel
    } catch (KernelException failure) {
      findings.add(Finding.bad("kernel", failure.getMessage(), REBUILD));
    }
    return findings;
  }

  private Finding natives(KernelProcess kernel) {
    try {
      return computed(kernel);
    } catch (KernelException ended) {
      return Finding.bad(
          "natives",
          "the process that loaded them ended",
          "delete %s, where one may be cut short; it is unpacked again".formatted(libraries));
    }
  }

  private static Finding computed(KernelProcess kernel) {
    Finding found =
        cell(
            kernel,
            "natives",
            """
            try (var manager = ai.djl.ndarray.NDManager.newBaseManager()) {
                if (manager.ones(new ai.djl.ndarray.types.Shape(3)).sum().getFloat() != 3) {
                    throw new IllegalStateException("1 + 1 + 1 isn't 3 here");
                }
            }""",
            "DJL's engine computes",
            "PyTorch's library needs Linux with glibc (x86-64, aarch64), macOS (aarch64) or"
                + " Windows (x86-64)");
    // A cache that is too small is the likelier reason, where DJL says so.
    return found.detail().contains("extract")
        ? Finding.bad(found.what(), found.detail(), MachineChecks.CACHE_CURE)
        : found;
  }

  private static Finding cell(
      KernelProcess kernel, String what, String code, String good, String cure) {
    Message reply = kernel.client().execute(code, PATIENCE, message -> {});
    if (reply.status().equals("ok")) {
      return Finding.good(what, good);
    }
    String reason = reply.text("evalue").lines().findFirst().orElse("");
    return Finding.bad(what, reply.text("ename") + ": " + reason, cure);
  }
}
