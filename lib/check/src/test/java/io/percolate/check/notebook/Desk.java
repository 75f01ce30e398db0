package io.percolate.check.notebook;

import io.percolate.kit.notebook.Bundle;
import io.percolate.kit.notebook.Rich;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A learner's folder for tests, and what is seen there. */
final class Desk {
  final List<Bundle> shown = new ArrayList<>();
  private final Path root;

  /** With the sample assignment's notebook, and no solutions. */
  Desk(Path root) {
    this.root = root;
    write("exercises/03-sample/03-sample.ipynb", "{\"cells\": []}");
  }

  void write(String name, String text) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A notebook in the sample assignment's folder, run by a kernel that just started. */
  Session session() {
    return session("exercises/03-sample", Optional.empty());
  }

  Session session(String folder, Optional<String> nbgrader) {
    return new Session(
        new Workplace(root.resolve(folder), Optional.empty()),
        Optional::empty,
        nbgrader,
        this::show);
  }

  void show(Rich card) {
    shown.add(card.bundle());
  }

  /** The last card as text. */
  String text() {
    return shown.get(shown.size() - 1).plain();
  }

  String html() {
    return shown.get(shown.size() - 1).data().get("text/html");
  }
}
