package io.percolate.grader.author;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a new question is called, in each place.
 *
 * @param id {@code stable-softmax}, in notebooks and reports
 * @param title what learners read
 * @param contract {@code StableSoftmax}, the interface
 */
record Names(String id, String title, String contract) {

  /**
   * @throws IllegalArgumentException if a name can't be used in Java, or the title is empty
   */
  static Names of(String id, String title) {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "“%s” can't be a question's id: take small letters, digits and single dashes, such as stable-softmax."
              .formatted(id));
    }
    if (title.isBlank() || title.matches(".*[\"\\\\\\p{Cntrl}].*")) {
      throw new IllegalArgumentException(
          "A title is a few words without quotation marks, such as \"A softmax that stays finite\".");
    }
    Names names = new Names(id, title.strip(), camelCase(id));
    if (!SourceVersion.isName(names.method()) || isInJavaLang(names.contract())) {
      throw new IllegalArgumentException(
          "“%s” would be %s or %s in Java, which mean something else there; take another id."
              .formatted(id, names.method(), names.contract()));
    }
    return names;
  }

  private static String camelCase(String id) {
    return Arrays.stream(id.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static boolean isInJavaLang(String name) {
    try {
      Class.forName("java.lang." + name);
      return true;
    } catch (ClassNotFoundException free) {
      return false;
    }
  }

  /** {@code stableSoftmax}, the learner's method. */
  String method() {
    return contract.substring(0, 1).toLowerCase(Locale.ROOT) + contract.substring(1);
  }

  /** {@code STABLE_SOFTMAX}, the question in a check cell. */
  String constant() {
    return id.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** A template with these names put in. */
  String in(String template) {
    return template
        .replace("__id__", id)
        .replace("__title__", title)
        .replace("__Contract__", contract)
        .replace("__method__", method())
        .replace("__CONSTANT__", constant());
  }
}
