package io.percolate.check.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions of one lesson, in the order in which its notebook asks them.
 *
 * <p>An assignment {@code 03-loss-math} lives in a package named by its words, {@code lossmath},
 * below {@link #PACKAGES}; the class {@code Questions} there holds the questions as constants and
 * the assignment as the constant {@code ASSIGNMENT}.
 *
 * @param name the folder's name, such as {@code 03-loss-math}
 * @param title the lesson's title
 * @param questions at least one, no id twice
 */
public record Assignment(String name, String title, List<Question<?>> questions) {
  /** Where assignments' packages stand. */
  public static final String PACKAGES = "io.percolate.exercises";

  private static final String CATALOGUE = "Questions";
  private static final String CONSTANT = "ASSIGNMENT";

  public Assignment {
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException(name + " asks no question.");
    }
    Set<String> ids = new HashSet<>();
    for (Question<?> question : questions) {
      if (!ids.add(question.id())) {
        throw new IllegalArgumentException(
            "%s asks two questions with the id %s; each needs its own."
                .formatted(name, question.id()));
      }
    }
  }

  /** An assignment of these questions. */
  public static Assignment of(String name, String title, Question<?>... questions) {
    return new Assignment(name, title, List.of(questions));
  }

  /**
   * The assignment of this name.
   *
   * @param loader where its classes are
   * @throws IllegalArgumentException if there is none
   */
  public static Assignment named(String name, ClassLoader loader) {
    String words = name.replaceFirst("^\\d+-", "").replace("-", "");
    Assignment found = load(PACKAGES + "." + words, loader);
    if (!found.name().equals(name)) {
      throw new IllegalArgumentException(
          "There is no assignment %s; its package holds %s.".formatted(name, found.name()));
    }
    return found;
  }

  /** The assignment that a question belongs to. */
  public static Assignment of(Question<?> question) {
    Class<?> type = question.type();
    return load(type.getPackageName(), type.getClassLoader());
  }

  private static Assignment load(String packageName, ClassLoader loader) {
    String catalogue = packageName + "." + CATALOGUE;
    try {
      return (Assignment) Class.forName(catalogue, true, loader).getField(CONSTANT).get(null);
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalArgumentException(
          "There is no assignment in %s: it needs a class %s with a public constant %s."
              .formatted(packageName, CATALOGUE, CONSTANT),
          e);
    }
  }

  /** The question with this id. */
  public Question<?> question(String id) {
    return questions.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s has no question %s; it has %s."
                        .formatted(name, id, questions.stream().map(Question::id).toList())));
  }

  /** What all questions are worth together. */
  public double points() {
    return questions.stream().mapToDouble(Question::points).sum();
  }
}
