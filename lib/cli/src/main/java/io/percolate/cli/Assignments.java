package io.percolate.cli;

import io.percolate.check.contract.Assignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Assignments as people name them: {@code 03}, {@code 3} or {@code 03-loss-math}. */
public final class Assignments {
  private Assignments() {}

  /**
   * The assignments of these names whose solutions are here; all of them when none is named.
   *
   * @throws Complaint if a name fits none, or there are no solutions
   */
  public static List<Assignment> solved(Installation installation, List<String> names) {
    List<String> present = in(installation.root().resolve("solutions"));
    if (present.isEmpty()) {
      throw new Complaint(
          "There are no solutions in %s; a class's hand-out has none."
              .formatted(installation.root()));
    }
    List<String> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(
          present.stream()
              .filter(each -> isMeant(each, name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Complaint(
                          "There is no assignment %s; there are %s."
                              .formatted(name, String.join(", ", present)))));
    }
    return (names.isEmpty() ? present : chosen)
        .stream().map(name -> Assignment.named(name, Assignments.class.getClassLoader())).toList();
  }

  private static boolean isMeant(String assignment, String name) {
    String number = assignment.substring(0, assignment.indexOf('-'));
    return assignment.equals(name)
        || number.equals(name)
        || Integer.toString(Integer.parseInt(number)).equals(name);
  }

  private static List<String> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("\\d+-.*"))
          .filter(name -> Files.exists(folder.resolve(name).resolve(name + ".ipynb")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Complaint(folder + " can't be listed: " + e.getMessage(), e);
    }
  }
}
