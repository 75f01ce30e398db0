package io.percolate.grader.release;

import io.percolate.grader.release.Exercise.State;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The solutions of an installation and the exercises released from them: {@code
 * solutions/NN-name/NN-name.ipynb} is the source of {@code exercises/NN-name/NN-name.ipynb}.
 */
public final class ReleaseTree {
  private static final Pattern ASSIGNMENT = Pattern.compile("\\d\\d-.+");

  private final Path root;

  private ReleaseTree(Path root) {
    this.root = root;
  }

  /** The tree in Percolate's folder. */
  public static ReleaseTree at(Path root) {
    return new ReleaseTree(root);
  }

  /** The names of all assignments that have a solution, in order. */
  public List<String> assignments() {
    return notebooksIn("solutions");
  }

  private List<String> notebooksIn(String folder) {
    if (!Files.isDirectory(root.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root.resolve(folder))) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(name -> ASSIGNMENT.matcher(name).matches())
          .filter(name -> Files.isRegularFile(notebook(folder, name)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be listed: %s".formatted(folder, e), e);
    }
  }

  private Path notebook(String folder, String name) {
    return root.resolve(folder).resolve(name).resolve(name + ".ipynb");
  }

  /**
   * The full names of assignments that are named in full or by their number; of all for an empty
   * list.
   *
   * @throws UnknownAssignmentException if there is none of a name
   */
  public List<String> named(List<String> wanted) {
    return chosen(wanted, assignments());
  }

  /** The same among the exercises, which are there without their solutions too. */
  public List<String> exercisesNamed(List<String> wanted) {
    return chosen(wanted, notebooksIn("exercises"));
  }

  private static List<String> chosen(List<String> wanted, List<String> all) {
    return wanted.isEmpty()
        ? all
        : all.stream()
            .filter(wanted.stream().flatMap(name -> matches(name, all)).toList()::contains)
            .toList();
  }

  private static Stream<String> matches(String wanted, List<String> all) {
    boolean isNumber = wanted.matches("\\d+");
    List<String> matches =
        all.stream()
            .filter(name -> name.equals(wanted) || (isNumber && name.startsWith(wanted + "-")))
            .toList();
    if (matches.isEmpty()) {
      throw new UnknownAssignmentException(wanted, all);
    }
    return matches.stream();
  }

  /**
   * Compares exercises with what their solutions release, and changes nothing. When all are asked
   * for, exercises without a solution are found too.
   *
   * @param wanted names or numbers of assignments; empty for all
   * @throws UnknownAssignmentException if there is none of a name
   * @throws ReleaseException if solutions can't be released, naming each file and cell
   */
  public List<Exercise> check(List<String> wanted) {
    List<Exercise> exercises = compared(released(named(wanted)));
    return wanted.isEmpty()
        ? Stream.concat(exercises.stream(), leftOver().stream()).toList()
        : exercises;
  }

  private List<Exercise> leftOver() {
    List<String> known = assignments();
    return notebooksIn("exercises").stream()
        .filter(name -> !known.contains(name))
        .map(name -> new Exercise(name, notebook("exercises", name), State.LEFT_OVER))
        .toList();
  }

  private List<Exercise> compared(Map<String, Notebook> released) {
    return released.entrySet().stream()
        .map(entry -> compared(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * Releases solutions: writes the exercises that aren't right yet, and deletes none. Nothing is
   * written when one of the solutions can't be released.
   *
   * @param wanted names or numbers of assignments; empty for all
   * @return each exercise as it was found
   * @throws UnknownAssignmentException if there is none of a name
   * @throws ReleaseException if solutions can't be released, naming each file and cell
   */
  public List<Exercise> write(List<String> wanted) {
    Map<String, Notebook> released = released(named(wanted));
    List<Exercise> found = compared(released);
    for (Exercise exercise : found) {
      if (!exercise.isRight()) {
        write(released.get(exercise.name()), exercise.file());
      }
    }
    return found;
  }

  private static void write(Notebook notebook, Path file) {
    try {
      Files.createDirectories(file.getParent());
      notebook.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be made: %s".formatted(file.getParent(), e), e);
    }
  }

  private Map<String, Notebook> released(List<String> names) {
    Map<String, Notebook> released = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    for (String name : names) {
      Path file = notebook("solutions", name);
      try {
        released.put(name, Release.of(Notebook.read(file)));
      } catch (ReleaseException e) {
        e.faults().forEach(fault -> faults.add("%s: %s".formatted(root.relativize(file), fault)));
      }
    }
    if (!faults.isEmpty()) {
      throw new ReleaseException(faults);
    }
    return released;
  }

  private Exercise compared(String name, Notebook released) {
    Path file = notebook("exercises", name);
    return new Exercise(name, file, state(file, released.toText()));
  }

  private static State state(Path file, String text) {
    if (!Files.exists(file)) {
      return State.MISSING;
    }
    try {
      byte[] there = Files.readAllBytes(file);
      byte[] right = text.getBytes(StandardCharsets.UTF_8);
      return Arrays.equals(there, right) ? State.RIGHT : State.CHANGED;
    } catch (IOException e) {
      throw new UncheckedIOException("%s can't be read: %s".formatted(file, e), e);
    }
  }
}
