package io.percolate.grader.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with what one learner handed in: always one submission, if only of a problem. */
final class StudentFolder {
  private final String student;
  private final String assignment;

  private StudentFolder(String student, String assignment) {
    this.student = student;
    this.assignment = assignment;
  }

  /** The submission in {@code STUDENT/ASSIGNMENT}, or directly in {@code STUDENT}. */
  static SubmissionFile submission(Path studentFolder, String assignment) {
    StudentFolder reading = new StudentFolder(Folder.name(studentFolder), assignment);
    try {
      Folder folder = Folder.read(studentFolder);
      Optional<Path> inner = folder.folder(assignment);
      return inner.isPresent() ? reading.in(inner.get()) : reading.in(folder);
    } catch (IOException e) {
      return reading.unreadable(studentFolder, e);
    }
  }

  /** The submission in a learner's folder of the assignment. */
  static SubmissionFile submission(String student, Path assignmentFolder, String assignment) {
    return new StudentFolder(student, assignment).in(assignmentFolder);
  }

  /** The submission of someone in whose place stands a link. */
  static SubmissionFile link(String student, Path path) {
    return SubmissionFile.none(student, path, Optional.empty(), isLink(path));
  }

  private SubmissionFile in(Path path) {
    if (Files.isSymbolicLink(path)) {
      return none(path, isLink(path));
    }
    try {
      return in(Folder.read(path));
    } catch (IOException e) {
      return unreadable(path, e);
    }
  }

  private SubmissionFile in(Folder folder) {
    List<Path> notebooks = folder.notebooks();
    Optional<Path> expected = folder.notebook(assignment);
    if (expected.isPresent()) {
      return found(expected.get(), besides(notebooks, expected.get()));
    }
    if (notebooks.size() == 1) {
      return found(notebooks.get(0), List.of(renamed(notebooks.get(0))));
    }
    return none(folder.path(), notebooks.isEmpty() ? noNotebook(folder) : several(folder));
  }

  private static List<String> besides(List<Path> notebooks, Path expected) {
    List<Path> others = notebooks.stream().filter(file -> !file.equals(expected)).toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            "Beside %s there was also %s, which isn't graded."
                .formatted(Folder.name(expected), Words.list(Folder.names(others))));
  }

  private String renamed(Path notebook) {
    return "The notebook is called %s instead of %s.ipynb; it was taken because it is the only one."
        .formatted(Folder.name(notebook), assignment);
  }

  private String several(Folder folder) {
    return "There are several notebooks, %s, and none is called %s.ipynb; rename the one to grade."
        .formatted(Words.list(Folder.names(folder.notebooks())), assignment);
  }

  private String noNotebook(Folder folder) {
    List<Path> instead =
        Stream.concat(folder.folders().stream(), folder.others().stream()).toList();
    return "There is no notebook for %s in the folder %s%s."
        .formatted(
            assignment,
            Folder.name(folder.path()),
            instead.isEmpty() ? "" : ", only " + Words.list(Folder.names(instead)));
  }

  private SubmissionFile found(Path notebook, List<String> remarks) {
    if (Files.isSymbolicLink(notebook)) {
      return none(notebook, isLink(notebook));
    }
    return new SubmissionFile(
        student, notebook, Folder.timestamp(Folder.around(notebook)), remarks, Optional.empty());
  }

  /** It may lead to what another learner handed in, or to a file of the instructor's. */
  private static String isLink(Path path) {
    return "%s is a link to something elsewhere; hand in the notebook itself."
        .formatted(Folder.name(path));
  }

  private SubmissionFile unreadable(Path folder, IOException e) {
    return none(
        folder,
        "The folder %s can't be read (%s); make it readable and grade again."
            .formatted(Folder.name(folder), e.getClass().getSimpleName()));
  }

  private SubmissionFile none(Path folder, String problem) {
    return SubmissionFile.none(student, folder, Folder.timestamp(folder), problem);
  }
}
