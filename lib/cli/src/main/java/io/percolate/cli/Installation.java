package io.percolate.cli;

import java.nio.file.Files;
import java.nio.file.Path;

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

  /** The jars: the kit's directly in it, the kernel's and the command line's in folders below. */
  public Path dist() {
    return root.resolve("lib").resolve("dist");
  }

  /** What Percolate sets up on this machine and can make again: never under version control. */
  public Path state() {
    return root.resolve(".percolate");
  }
}
