package io.percolate.grader.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The class that lists an assignment's questions.
 *
 * @param file {@code Questions.java}
 * @param text what is in it
 */
record QuestionsFile(Path file, String text) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(\\s*)(public static final Assignment ASSIGNMENT\\b[^;]*?)(\\s*\\);)");

  /**
   * @param assignment the folder in {@code exercises/}
   * @throws IllegalArgumentException if there isn't one such class in it
   */
  static QuestionsFile of(Path assignment) {
    Path sources = assignment.resolve("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> found = files.filter(f -> f.endsWith("Questions.java")).toList();
      if (found.size() != 1) {
        throw new IllegalArgumentException(
            "%s has %d files Questions.java, and should have one."
                .formatted(sources, found.size()));
      }
      return new QuestionsFile(found.get(0), Files.readString(found.get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read: %s".formatted(sources, e), e);
    }
  }

  String packageName() {
    Matcher line = PACKAGE.matcher(text);
    if (!line.find()) {
      throw new IllegalArgumentException(file + " names no package.");
    }
    return line.group(1);
  }

  /**
   * Its text with one question more, the last.
   *
   * @throws IllegalArgumentException if it has the question already, or no ASSIGNMENT
   */
  String with(Names names) {
    Matcher assignment = ASSIGNMENT.matcher(text);
    if (!assignment.find()) {
      throw new IllegalArgumentException(
          "%s has no constant ASSIGNMENT that the question could be added to.".formatted(file));
    }
    if (Pattern.compile("\\b%s\\b".formatted(names.constant())).matcher(text).find()) {
      throw new IllegalArgumentException(
          "%s has a %s already; take another id.".formatted(file, names.constant()));
    }
    String constant =
        "\n  public static final Question<%1$s> %2$s = Question.of(%1$s.class);"
            .formatted(names.contract(), names.constant());
    return text.substring(0, assignment.start())
        + constant
        + assignment.group(1)
        + assignment.group(2)
        + ", "
        + names.constant()
        + assignment.group(3)
        + text.substring(assignment.end());
  }
}
