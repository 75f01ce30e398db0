package io.percolate.cli;

import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.sandbox.View;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.jupyter.wire.KernelSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where submissions run: what they see of an installation, cut off as far as the machine can. */
public final class Enclosure {
  private static final Set<String> SEEN = Set.of("kernel", ContractsJar.FOLDER);

  private Enclosure() {}

  /** Finds out what this machine can do, by trying it. */
  private static Isolation of(Installation installation) {
    ContractsJar.makeReady(installation);
    NativeCache cache = NativeCache.of(Machine.here());
    cache.fill(installation);
    return Isolation.find(view(installation, cache));
  }

  /**
   * Kernels like those for submissions, without a wall: for code that is our own.
   *
   * @param kernel how they are started
   * @param compiler how their compilers are
   */
  static LearnerKernels open(Installation installation, KernelSpec kernel, List<String> compiler) {
    NativeCache cache = NativeCache.of(Machine.here());
    return LearnerKernels.of(kernel, compiler, Isolation.none(view(installation, cache)));
  }

  /** Kernels for submissions, where this machine can run them best. */
  public static LearnerKernels kernels(Installation installation) {
    return LearnerKernels.of(
        OwnKernel.forSubmissions(installation), OwnKernel.compiler(installation), of(installation));
  }

  /** What a notebook needs; of the jars' folder no checks, and nothing below but two folders. */
  private static View view(Installation installation, NativeCache cache) {
    try (Stream<Path> files = Files.list(installation.dist())) {
      List<Path> covered = new ArrayList<>(List.of(ContractsJar.exercises(installation)));
      files
          .filter(Files::isDirectory)
          .filter(folder -> !SEEN.contains(folder.getFileName().toString()))
          .sorted()
          .forEach(covered::add);
      return new View(
          List.of(installation.dist(), installation.root().resolve("datasets")),
          covered,
          cache.folder());
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read.".formatted(installation.dist()), e);
    }
  }
}
