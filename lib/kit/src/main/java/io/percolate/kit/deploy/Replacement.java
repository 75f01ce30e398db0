package io.percolate.kit.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that is filled beside the one that is meant, then put in its place: all or nothing. */
final class Replacement implements AutoCloseable {

  private final Path target;
  private final Path part;

  /**
   * @throws DeployException if something is there that isn't part of an earlier export
   */
  Replacement(Path target) throws IOException {
    this.target = target.toAbsolutePath().normalize();
    if (this.target.getFileName() == null) {
      throw new DeployException("%s is no folder to export into; name one.".formatted(target));
    }
    refuseOthers();
    Files.createDirectories(this.target.getParent());
    part = sibling("part");
    Files.createDirectory(part);
  }

  Path folder() {
    return part;
  }

  /** Puts it in its place. */
  void done() throws IOException {
    if (Files.exists(target)) {
      Path old = sibling("old");
      Files.move(target, old);
      try {
        Files.move(part, target);
      } catch (IOException failed) {
        Files.move(old, target);
        throw failed;
      }
      delete(old);
    } else {
      Files.move(part, target);
    }
  }

  @Override
  public void close() throws IOException {
    delete(part);
  }

  private Path sibling(String suffix) {
    return target.resolveSibling(
        ".%s.%s.%s".formatted(target.getFileName(), UUID.randomUUID(), suffix));
  }

  private void refuseOthers() throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new DeployException(
          "%s is a file; a model is exported into a folder.".formatted(target));
    }
    try (Stream<Path> files = Files.list(target)) {
      Optional<Path> other =
          files
              .filter(file -> !ModelFolder.isOurs(file.getFileName().toString()))
              .sorted()
              .findFirst();
      if (other.isPresent()) {
        throw new DeployException(
            "%s holds something else than a model, %s, which exporting would delete; name a new folder."
                .formatted(target, other.get().getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> inside;
      try (Stream<Path> walk = Files.walk(folder)) {
        inside = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : inside) {
        Files.delete(path);
      }
    }
  }
}
