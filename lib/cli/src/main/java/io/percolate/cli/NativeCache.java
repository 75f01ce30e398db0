package io.percolate.cli;

import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelProcess;
import io.percolate.jupyter.wire.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where DJL unpacks its native libraries on first use.
 *
 * @param folder the folder
 */
public record NativeCache(Path folder) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern LIBRARY = Pattern.compile("pytorch-native-\\w+-([\\d.]+)-.*\\.jar");

  /** This machine's: in the home folder, unless the user says otherwise. */
  public static NativeCache of(Machine machine) {
    return new NativeCache(
        machine
            .variable("DJL_CACHE_DIR")
            .map(Path::of)
            .orElse(Path.of(System.getProperty("user.home"), ".djl.ai"))
            .toAbsolutePath());
  }

  /** Has the libraries unpacked, where they aren't yet: learners' processes can't write here. */
  public void fill(Installation installation) {
    if (isFilled(installation)) {
      return;
    }
    try (KernelProcess kernel =
        KernelProcess.startReady(OwnKernel.spec(installation), installation.root(), PATIENCE)) {
      Message reply =
          kernel
              .client()
              .execute(
                  "ai.djl.ndarray.NDManager.newBaseManager().close();", PATIENCE, message -> {});
      if (!reply.status().equals("ok")) {
        throw new Complaint(
            "DJL's native libraries can't be unpacked to %s: %s"
                .formatted(folder, reply.text("evalue")));
      }
    } catch (KernelException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }

  private boolean isFilled(Installation installation) {
    Optional<String> version = version(installation);
    return version.isPresent()
        && names(folder.resolve("pytorch"))
            .filter(name -> name.startsWith(version.get() + "-"))
            .anyMatch(
                name ->
                    names(folder.resolve("pytorch").resolve(name))
                        .anyMatch(library -> library.contains("djl_torch")));
  }

  private static Optional<String> version(Installation installation) {
    return names(installation.dist())
        .map(LIBRARY::matcher)
        .filter(Matcher::matches)
        .map(jar -> jar.group(1))
        .findFirst();
  }

  private static Stream<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read.".formatted(folder), e);
    }
  }
}
