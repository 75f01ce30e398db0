package io.percolate.check.notebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a learner works.
 *
 * @param working the folder that the notebook runs in, absolute
 * @param home Percolate's folder, where the launcher or the user named it
 */
record Workplace(Path working, Optional<Path> home) {
  private static final String EXERCISES = "exercises";
  private static final String SOLUTIONS = "solutions";

  /** The system property of a kernel that runs lessons for the book. */
  static final String SHOWN = "percolate.shown";

  Workplace {
    working = working.toAbsolutePath().normalize();
    home = home.map(folder -> folder.toAbsolutePath().normalize());
  }

  /** This process's. */
  static Workplace here() {
    Optional<Path> home =
        Optional.ofNullable(System.getProperty("percolate.home"))
            .or(() -> Optional.ofNullable(System.getenv("PERCOLATE_HOME")))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    return new Workplace(Path.of(""), home);
  }

  /** Percolate's folder, else the nearest one above with exercises, else the working one. */
  Path root() {
    return home.or(() -> above().filter(folder -> isIn(folder, EXERCISES)).findFirst())
        .orElse(working);
  }

  /** The folder of assignments; it may be absent. */
  Path exercises() {
    return root().resolve(EXERCISES);
  }

  /** The folder of solutions; a class's hand-out has none. */
  Optional<Path> solutions() {
    return Stream.concat(home.stream(), above())
        .filter(folder -> isIn(folder, SOLUTIONS))
        .map(folder -> folder.resolve(SOLUTIONS))
        .findFirst();
  }

  /** Whether it is the author's side: what passes there says nothing of a learner. */
  boolean isAmongSolutions() {
    return solutions().filter(working::startsWith).isPresent();
  }

  /**
   * Whether what passes here says nothing of a learner: among solutions, and where a lesson is run
   * to be shown to others.
   */
  boolean isNobodys() {
    return isAmongSolutions() || Boolean.getBoolean(SHOWN);
  }

  private Stream<Path> above() {
    return Stream.iterate(working, folder -> folder != null, Path::getParent);
  }

  private static boolean isIn(Path folder, String name) {
    return Files.isDirectory(folder.resolve(name));
  }
}
