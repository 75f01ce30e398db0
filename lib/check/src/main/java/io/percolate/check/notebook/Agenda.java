package io.percolate.check.notebook;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.check.notebook.Entry.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The assignments that are here, in their order.
 *
 * @param folder where each has a folder
 * @param assignments those whose questions are known
 * @param unknown the names of those whose questions aren't on the class path
 */
record Agenda(Path folder, List<Assignment> assignments, List<String> unknown) {
  private static final Pattern NAME = Pattern.compile("\\d+-[a-z0-9-]+");

  /** A question to be answered next. */
  record Step(Assignment assignment, Question<?> question) {}

  /** The assignments in a folder; none if it is absent. */
  static Agenda of(Path folder) {
    List<Assignment> assignments = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : names(folder)) {
      find(name).ifPresentOrElse(assignments::add, () -> unknown.add(name));
    }
    return new Agenda(folder, assignments, unknown);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .filter(name -> Files.exists(notebook(folder, name)))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** A notebook's own jars are known to the thread that runs it, if not to this class. */
  private static Optional<Assignment> find(String name) {
    return Stream.of(Thread.currentThread().getContextClassLoader(), Agenda.class.getClassLoader())
        .filter(loader -> loader != null)
        .flatMap(loader -> find(name, loader).stream())
        .findFirst();
  }

  private static Optional<Assignment> find(String name, ClassLoader loader) {
    try {
      return Optional.of(Assignment.named(name, loader));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An assignment's notebook. */
  Path notebook(String name) {
    return notebook(folder, name);
  }

  private static Path notebook(Path folder, String name) {
    return folder.resolve(name).resolve(name + ".ipynb");
  }

  /** The first question that isn't passed. */
  Optional<Step> next(Map<Key, Standing> known) {
    return assignments.stream().flatMap(assignment -> open(assignment, known).stream()).findFirst();
  }

  /** An assignment's next open question, looked for from behind one of its own on, then before. */
  static Optional<Step> after(
      Question<?> question, Assignment assignment, Map<Key, Standing> known) {
    List<Question<?>> questions = new ArrayList<>(assignment.questions());
    int place = questions.stream().map(Question::id).toList().indexOf(question.id());
    Collections.rotate(questions, -place - 1);
    return questions.stream()
        .filter(other -> !other.id().equals(question.id()))
        .filter(other -> isOpen(assignment, other, known))
        .findFirst()
        .map(other -> new Step(assignment, other));
  }

  private static Optional<Step> open(Assignment assignment, Map<Key, Standing> known) {
    return assignment.questions().stream()
        .filter(question -> isOpen(assignment, question, known))
        .findFirst()
        .map(question -> new Step(assignment, question));
  }

  private static boolean isOpen(
      Assignment assignment, Question<?> question, Map<Key, Standing> known) {
    Key key = new Key(assignment.name(), question.id());
    return !known.getOrDefault(key, Standing.NONE).passed();
  }
}
