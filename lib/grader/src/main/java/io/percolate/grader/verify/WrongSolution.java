package io.percolate.grader.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mistake that learners make, written down: the text of an answer cell under a header that names
 * the question and what the learner must read.
 *
 * <pre>
 * // question: mse
 * // message: divide it by how many there are
 * </pre>
 *
 * @param name the file's name
 * @param question the id
 * @param message words that the first failing check, or its message, must contain
 * @param source the file's whole text
 */
record WrongSolution(String name, String question, String message, String source) {
  private static final String FOLDER = "wrong";
  private static final String QUESTION = "// question: ";
  private static final String MESSAGE = "// message: ";

  /**
   * Those of an assignment, by name.
   *
   * @param folder the assignment's, in {@code solutions/}
   * @throws IllegalArgumentException if one has no such header
   */
  static List<WrongSolution> in(Path folder) {
    Path wrong = folder.resolve(FOLDER);
    if (!Files.isDirectory(wrong)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(wrong)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(WrongSolution::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WrongSolution read(Path file) {
    try {
      String source = Files.readString(file);
      return new WrongSolution(
          file.getFileName().toString(),
          header(source, QUESTION, file),
          header(source, MESSAGE, file),
          source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(String source, String key, Path file) {
    Optional<String> line = source.lines().filter(l -> l.startsWith(key)).findFirst();
    return line.map(l -> l.substring(key.length()).strip())
        .filter(text -> !text.isEmpty())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no line \"%s…\"; it begins with one that names the question and one that names the message."
                        .formatted(file, key)));
  }
}
