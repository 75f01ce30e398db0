package io.percolate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Percolate stands on this machine.
 *
 * @param root the folder with {@code notebooks/}, {@code lib/} and {@code datasets/}
 */
public record Installation(Path root) {
  /** The installation that the launcher names in the system property {@code percolate.home}. */
  public static Installation ofLauncher() {
    String home = System.getProperty("percolate.home");
    if (home == null || !Files.isDirectory(Path.of(home, "notebooks"))) {
      throw new Complaint(
          "Percolate's folder isn't known; start it by the launcher ./percolate in that folder.");
    }
    return new Installation(Path.of(home).toAbsolutePath().normalize());
  }

  /** The lessons. */
  public Path notebooks() {
    return root.resolve("notebooks");
  }

  /** Every lesson, then every demo, by name. */
  public List<Path> lessons() {
    return Stream.of(notebooks(), demos()).flatMap(Installation::notebooksIn).toList();
  }

  /** The demos: notebooks to be shown to an audience. */
  public Path demos() {
    return notebooks().resolve("demos");
  }

  private static Stream<Path> notebooksIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList().stream();
    } catch (IOException e) {
      throw new Complaint(folder + " can't be listed: " + e.getMessage(), e);
    }
  }

  /** The jars: the kit's directly in it, the kernel's and the command line's in folders below. */
  public Path dist() {
    return root.resolve("lib").resolve("dist");
  }

  /** What Percolate sets up on this machine and can make again: never under version control. */
  public Path state() {
    return root.resolve(".percolate");
  }
}
