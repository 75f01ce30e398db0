package io.percolate.grader.sandbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of a system.
 *
 * @param folders where they are looked for
 */
record Tools(List<Path> folders) {
  /** This machine's: those on the user's path, then administrators', which aren't always on it. */
  static Tools here() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new Tools(
        Stream.concat(
                Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()),
                Stream.of("/usr/sbin", "/usr/bin", "/sbin", "/bin"))
            .map(Path::of)
            .toList());
  }

  Optional<Path> find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
