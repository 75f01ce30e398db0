package io.percolate.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What graded code needs of the exercises: contracts, the types in them, and the list of questions.
 * Those are public; checks, and what they compute to compare with, are not, and stay away from
 * whoever could call them for an answer.
 */
final class ContractsJar {
  static final String FOLDER = "contracts";
  private static final String CLASS = ".class";
  private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);

  private ContractsJar() {}

  /** The exercises with their checks, which learners have. */
  static Path exercises(Installation installation) {
    return installation.dist().resolve("percolate-exercises.jar");
  }

  /** Where the jar of an installation is, or will be. */
  static Path file(Installation installation) {
    return installation.dist().resolve(FOLDER).resolve("percolate-contracts.jar");
  }

  /** Sees that there is one that fits the exercises. */
  static void makeReady(Installation installation) {
    Path from = exercises(installation);
    Path to = file(installation);
    try {
      if (!Files.exists(to)
          || !Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from))) {
        write(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s can't be made, without which nothing can be graded: %s".formatted(to, e), e);
    }
  }

  private static void write(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Path unfinished = Files.createTempFile(to.getParent(), "contracts-", ".unfinished");
    try {
      Files.write(unfinished, contracts(from));
      Files.setLastModifiedTime(unfinished, Files.getLastModifiedTime(from));
      unfinished.toFile().setReadable(true, false);
      Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static byte[] contracts(Path jar) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile all = new ZipFile(jar.toFile());
        ZipOutputStream kept = new ZipOutputStream(bytes);
        URLClassLoader loader =
            new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, ContractsJar.class.getClassLoader())) {
      List<String> names =
          all.stream().map(ZipEntry::getName).filter(n -> n.endsWith(CLASS)).sorted().toList();
      for (String name : names) {
        if (isPublic(outermost(name), loader)) {
          ZipEntry entry = new ZipEntry(name);
          entry.setTimeLocal(DATE);
          kept.putNextEntry(entry);
          try (InputStream in = all.getInputStream(all.getEntry(name))) {
            in.transferTo(kept);
          }
        }
      }
    }
    return bytes.toByteArray();
  }

  private static String outermost(String name) {
    int inner = name.indexOf('$');
    return inner < 0 ? name : name.substring(0, inner) + CLASS;
  }

  private static boolean isPublic(String name, ClassLoader loader) throws IOException {
    String type = name.substring(0, name.length() - CLASS.length()).replace('/', '.');
    try {
      return Modifier.isPublic(Class.forName(type, false, loader).getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IOException(type + " can't be read", e);
    }
  }
}
