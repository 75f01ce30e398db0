package io.percolate.grader.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a folder holds directly, by name, without what editors and archives leave behind.
 *
 * @param path the folder
 * @param notebooks its files {@code .ipynb}
 * @param folders its folders
 * @param others its other files
 */
record Folder(Path path, List<Path> notebooks, List<Path> folders, List<Path> others) {
  private static final String NOTEBOOK = ".ipynb";
  private static final Path ROOT = Path.of("/");

  /** What stands in a path's text for bytes that aren't UTF-8. */
  private static final char NO_TEXT = '\uFFFD';

  private static final String TIMESTAMP = "timestamp.txt";
  private static final int LONGEST_TIMESTAMP = 200;

  /**
   * @throws IOException if the folder can't be read
   */
  static Folder read(Path path) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.removeIf(Folder::isLeftover);
    entries.sort((a, b) -> name(a).compareTo(name(b)));
    Folder folder = new Folder(path, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    entries.forEach(folder::add);
    return folder;
  }

  private void add(Path entry) {
    if (Files.isDirectory(entry)) {
      folders.add(entry);
    } else if (isNotebook(entry)) {
      notebooks.add(entry);
    } else if (!name(entry).equals(TIMESTAMP)) {
      others.add(entry);
    }
  }

  /** Whether an editor or an archive left this behind. */
  static boolean isLeftover(Path entry) {
    return name(entry).startsWith(".") || name(entry).equals("__MACOSX");
  }

  static boolean isNotebook(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(NOTEBOOK);
  }

  /**
   * The last part of a path, also of a relative one such as {@code .}. One that isn't text, which
   * Linux allows, is written as in an address, {@code %FF}, so that no two are alike.
   */
  static String name(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    if (name == null) {
      return path.toString();
    }
    return name.toString().indexOf(NO_TEXT) < 0
        ? name.toString()
        : ROOT.resolve(name).toUri().getRawPath().replace("/", "");
  }

  /** The folder in which a path lies. */
  static Path around(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.getParent() == null ? absolute : absolute.getParent();
  }

  /** A file's name up to its last dot. */
  static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  static List<String> names(List<Path> paths) {
    return paths.stream().map(Folder::name).toList();
  }

  Optional<Path> notebook(String stem) {
    return notebooks.stream().filter(file -> name(file).equals(stem + NOTEBOOK)).findFirst();
  }

  Optional<Path> folder(String name) {
    return folders.stream().filter(folder -> name(folder).equals(name)).findFirst();
  }

  /** When nbgrader collected what is in a folder, in its words. A link may lead to a secret. */
  static Optional<String> timestamp(Path folder) {
    Path file = folder.resolve(TIMESTAMP);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(LONGEST_TIMESTAMP), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
