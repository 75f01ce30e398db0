package io.percolate.book.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which page is made from which file of the project. */
public final class Sources {
  /** What a class's copy is without, though its readme speaks of it. */
  private static final Path WITHHELD = Path.of("solutions");

  private final Path root;
  private final Map<Path, String> pages = new HashMap<>();

  /** None yet, of the project in this folder. */
  public Sources(Path root) {
    this.root = root;
  }

  /** Notes that links to a file or folder lead to a page. */
  public void put(Path source, String page) {
    pages.put(source, page);
  }

  /** The page of a file, or of the readme of a folder. */
  Optional<String> page(Path source) {
    return Optional.ofNullable(pages.get(source))
        .or(() -> Optional.ofNullable(pages.get(source.resolve("README.md"))));
  }

  /** Whether the project has such a file or folder, page or not. */
  boolean exists(Path source) {
    return source.startsWith(WITHHELD)
        || !source.startsWith("..") && Files.exists(root.resolve(source));
  }

  Path file(Path source) {
    return root.resolve(source);
  }
}
