package io.percolate.grader.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * What isn't under version control and so isn't handed out: the patterns of the root's {@code
 * .gitignore}, as far as it uses them. A pattern with a slash before its end names a place from the
 * root on, any other a file or folder anywhere; {@code *} stands for part of a name.
 */
final class Ignored {
  private final List<PathMatcher> places;
  private final List<PathMatcher> names;

  private Ignored(List<PathMatcher> places, List<PathMatcher> names) {
    this.places = places;
    this.names = names;
  }

  static Ignored in(Path root) {
    List<String> patterns = lines(root.resolve(".gitignore")).map(Ignored::plain).toList();
    FileSystem files = root.getFileSystem();
    return new Ignored(
        matchers(files, patterns.stream().filter(pattern -> pattern.contains("/"))),
        matchers(files, patterns.stream().filter(pattern -> !pattern.contains("/"))));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (NoSuchFileException e) {
      return Stream.of();
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read: %s".formatted(file, e), e);
    }
  }

  /** The folder's mark at the end says nothing here: no file is named like an ignored folder. */
  private static String plain(String pattern) {
    if (pattern.startsWith("!")) {
      throw new IllegalArgumentException(
          ".gitignore has %s, an exception, and these aren't known here.".formatted(pattern));
    }
    return pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
  }

  private static List<PathMatcher> matchers(FileSystem files, Stream<String> patterns) {
    return patterns
        .map(pattern -> pattern.startsWith("/") ? pattern.substring(1) : pattern)
        .map(pattern -> files.getPathMatcher("glob:" + pattern))
        .toList();
  }

  /**
   * Whether a path below the root is left out; what stands in an ignored folder isn't asked for.
   */
  boolean contains(Path belowRoot) {
    return places.stream().anyMatch(place -> place.matches(belowRoot))
        || names.stream().anyMatch(name -> name.matches(belowRoot.getFileName()));
  }
}
