package io.percolate.cli.book;

import io.percolate.cli.Installation;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.nbformat.NotebookFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lessons with what their cells put out, kept for as long as nothing changes that made it: the
 * lesson's text, the kit's and the kernel's jars, the data sets and the JDK.
 */
public final class ExecutedLessons {
  private static final String MADE_FROM = "percolate_made_from";

  private final Path folder;
  private final String surroundings;

  private ExecutedLessons(Path folder, String surroundings) {
    this.folder = folder;
    this.surroundings = surroundings;
  }

  /** Those of an installation, seen with the jars that it has now. */
  public static ExecutedLessons of(Installation installation) {
    MessageDigest digest = sha256();
    digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    Path dist = installation.dist();
    Stream.of(
            files(dist, 1),
            files(dist.resolve("kernel"), 1),
            files(installation.root().resolve("datasets"), 2))
        .flatMap(List::stream)
        .forEach(file -> add(digest, file));
    String surroundings = HexFormat.of().formatHex(digest.digest());
    return new ExecutedLessons(installation.state().resolve("lessons"), surroundings);
  }

  /** A lesson as it was executed, if that would give the same now. */
  public Optional<Notebook> find(Path lesson) {
    Path kept = kept(lesson);
    if (!Files.exists(kept)) {
      return Optional.empty();
    }
    try {
      Notebook executed = Notebook.read(kept);
      boolean same =
          executed.metadata().has(MADE_FROM)
              && executed.metadata().get(MADE_FROM).getAsString().equals(key(lesson));
      return Optional.of(executed).filter(notebook -> same);
    } catch (NotebookFormatException damaged) {
      return Optional.empty();
    }
  }

  /** Keeps an executed lesson, in place of an older one. */
  public void keep(Path lesson, Notebook executed) {
    Notebook copy = executed.copy();
    copy.metadata().addProperty(MADE_FROM, key(lesson));
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can't be made: " + e.getMessage(), e);
    }
    copy.write(kept(lesson));
  }

  private Path kept(Path lesson) {
    return folder.resolve(lesson.getFileName());
  }

  private String key(Path lesson) {
    MessageDigest digest = sha256();
    digest.update(surroundings.getBytes(StandardCharsets.UTF_8));
    add(digest, lesson);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !file.getFileName().toString().endsWith(".log"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can't be listed: " + e.getMessage(), e);
    }
  }

  private static void add(MessageDigest digest, Path file) {
    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read: " + e.getMessage(), e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
