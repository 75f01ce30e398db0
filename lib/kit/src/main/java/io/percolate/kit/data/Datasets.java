package io.percolate.kit.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the data is that comes with the project: in its folder {@code datasets}, whichever folder a
 * notebook runs in.
 *
 * <pre>{@code
 * Path csv = Datasets.file("houses/house_prices.csv");
 * }</pre>
 */
public final class Datasets {
  private static final String FOLDER = "datasets";

  private Datasets() {}

  /**
   * A bundled file. The project's folder is the one that system property {@code percolate.home} or
   * environment variable {@code PERCOLATE_HOME} names, or else the working directory or the nearest
   * of its parents that has the file.
   *
   * @param name its path in {@code datasets}, with {@code /} between folders
   * @throws DataException if it can't be found
   */
  public static Path file(String name) {
    return find(name, Path.of(""), setting("percolate.home", "PERCOLATE_HOME"));
  }

  /**
   * The folder {@code datasets} itself, found like a {@link #file}.
   *
   * @throws DataException if it can't be found
   */
  public static Path folder() {
    return file("");
  }

  /** A bundled file or folder, seen from a working directory. */
  static Path find(String name, Path working, Optional<String> home) {
    Path inside = Path.of(FOLDER, name);
    Path start = working.toAbsolutePath().normalize();
    Stream<Path> roots =
        home.isPresent()
            ? home.map(Path::of).stream()
            : Stream.iterate(start, folder -> folder != null, Path::getParent);
    return roots
        .map(root -> root.resolve(inside))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(
            () ->
                new DataException(
                    ("Can't find %s %s; mind its spelling, start from the project's folder or set"
                            + " PERCOLATE_HOME to it.")
                        .formatted(inside, home.map(h -> "in " + h).orElse("above " + start))));
  }

  /** What a system property says, or else an environment variable; empty where neither does. */
  static Optional<String> setting(String property, String variable) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .filter(value -> !value.isBlank());
  }
}
