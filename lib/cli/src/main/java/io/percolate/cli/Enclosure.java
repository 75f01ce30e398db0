package io.percolate.cli;

import io.percolate.grader.sandbox.Isolation;
import io.percolate.grader.sandbox.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where submissions run: what they see of an installation, cut off as far as the machine can. */
public final class Enclosure {
  private static final String KERNEL = "kernel";

  private Enclosure() {}

  /** Finds out what this machine can do, by trying it. */
  public static Isolation of(Installation installation) {
    NativeCache cache = NativeCache.of(Machine.here());
    cache.fill(installation);
    return Isolation.find(view(installation, cache));
  }

  /** What a notebook needs; of the jars' folder nothing below it but the kernel. */
  private static View view(Installation installation, NativeCache cache) {
    try (Stream<Path> files = Files.list(installation.dist())) {
      List<Path> covered =
          files.filter(file -> Files.isDirectory(file) && !file.endsWith(KERNEL)).sorted().toList();
      return new View(
          List.of(installation.dist(), installation.root().resolve("datasets")),
          covered,
          cache.folder());
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read.".formatted(installation.dist()), e);
    }
  }
}
