package io.percolate.grader.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what learners handed in. Every learner whom a file or folder names gets a submission, if
 * only one that says why there is nothing to grade.
 */
public final class Submissions {
  private static final Pattern ASSIGNMENT = Pattern.compile("\\d\\d-[a-z0-9-]+");

  private final String assignment;
  private final List<SubmissionFile> found = new ArrayList<>();

  private Submissions(String assignment) {
    this.assignment = assignment;
  }

  /**
   * The submissions in files and folders, one a learner, sorted by name.
   *
   * <p>A folder may be nbgrader's {@code submitted}, with notebooks in {@code
   * STUDENT/ASSIGNMENT/ASSIGNMENT.ipynb}, or the folder of a learner in it, or of the assignment in
   * that; it may hold a folder a learner, or simply the notebooks, each named for its learner. A
   * file is a learner's notebook.
   *
   * @param assignment such as {@code 03-loss-math}
   * @throws IllegalArgumentException if a path doesn't exist, or two submissions have the same
   *     learner's name, so that one would take the other's place
   */
  public static List<SubmissionFile> find(List<Path> given, String assignment) {
    Submissions submissions = new Submissions(assignment);
    given.forEach(submissions::add);
    return submissions.onePerStudent();
  }

  private void add(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "There is no file or folder %s; check how it is written.".formatted(path));
    }
    if (!Files.isDirectory(path)) {
      found.add(file(path));
    } else if (Folder.name(path).equals(assignment)) {
      found.add(student(path));
    } else if (!Folder.isLeftover(path)) {
      addFolder(path);
    }
  }

  private void addFolder(Path path) {
    try {
      Folder folder = Folder.read(path);
      if (isStudents(folder)) {
        found.add(StudentFolder.submission(path, assignment));
      } else {
        folder.folders().forEach(child -> found.add(own(child, this::student)));
        folder.notebooks().forEach(file -> found.add(own(file, this::file)));
        addOthers(folder);
      }
    } catch (IOException e) {
      found.add(StudentFolder.submission(path, assignment));
    }
  }

  /** What a learner put into a class's folder: if it is a link, to something that isn't theirs. */
  private static SubmissionFile own(Path entry, Function<Path, SubmissionFile> reading) {
    if (!Files.isSymbolicLink(entry)) {
      return reading.apply(entry);
    }
    String student = Folder.isNotebook(entry) ? Folder.stem(entry) : Folder.name(entry);
    return StudentFolder.link(student, entry);
  }

  /** What lies in a learner's folder, or in the folder of the assignment in it. */
  private SubmissionFile student(Path folder) {
    return Folder.name(folder).equals(assignment)
        ? StudentFolder.submission(Folder.name(Folder.around(folder)), folder, assignment)
        : StudentFolder.submission(folder, assignment);
  }

  /** Whether a folder is a learner's own, and not one of several learners. */
  private boolean isStudents(Folder folder) {
    if (folder.notebooks().isEmpty()) {
      return folder.folders().isEmpty()
          ? folder.others().isEmpty()
          : folder.folders().stream().allMatch(this::isAssignment);
    }
    return folder.notebooks().size() == 1
        && folder.notebook(assignment).isPresent()
        && folder.folders().stream().noneMatch(this::isSubmission);
  }

  /** Whether a folder is the assignment's, or one that nbgrader made for another. */
  private boolean isAssignment(Path folder) {
    String name = Folder.name(folder);
    return name.equals(assignment)
        || ASSIGNMENT.matcher(name).matches() && Files.exists(folder.resolve(name + ".ipynb"));
  }

  private boolean isSubmission(Path folder) {
    return student(folder).problem().isEmpty();
  }

  /** A single file: named for its learner, or for the assignment in the learner's folder. */
  private SubmissionFile file(Path file) {
    Path folder = Folder.around(file);
    boolean isInAssignment = Folder.name(folder).equals(assignment);
    if (isInAssignment || Folder.stem(file).equals(assignment)) {
      Path studentFolder = isInAssignment ? Folder.around(folder) : folder;
      return new SubmissionFile(
          Folder.name(studentFolder), file, Folder.timestamp(folder), List.of(), Optional.empty());
    }
    return SubmissionFile.of(Folder.isNotebook(file) ? Folder.stem(file) : Folder.name(file), file);
  }

  /** Files that are no notebooks may be what a learner handed in by mistake. */
  private void addOthers(Folder folder) {
    Set<String> students = new HashSet<>(Folder.names(folder.folders()));
    folder.notebooks().forEach(file -> students.add(Folder.stem(file)));
    Map<String, List<Path>> byStem =
        folder.others().stream()
            .collect(Collectors.groupingBy(Folder::stem, TreeMap::new, Collectors.toList()));
    byStem.keySet().removeAll(students);
    byStem.forEach(
        (student, files) ->
            found.add(
                SubmissionFile.none(
                    student,
                    files.get(0),
                    Optional.empty(),
                    "The folder %s holds no notebook of this name, only %s; a notebook ends in .ipynb."
                        .formatted(Folder.name(folder.path()), Words.list(Folder.names(files))))));
  }

  private List<SubmissionFile> onePerStudent() {
    Map<String, Map<Path, SubmissionFile>> byStudent = new TreeMap<>();
    for (SubmissionFile submission : found) {
      byStudent
          .computeIfAbsent(submission.student(), student -> new TreeMap<>())
          .putIfAbsent(place(submission.file()), submission);
    }
    List<String> clashes =
        byStudent.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .map(entry -> clash(entry.getKey(), entry.getValue()))
            .toList();
    if (!clashes.isEmpty()) {
      throw new IllegalArgumentException(
          "Each learner's name may come once. %s Give one of them, or rename the others."
              .formatted(String.join(" ", clashes)));
    }
    return byStudent.values().stream().flatMap(files -> files.values().stream()).toList();
  }

  private static String clash(String student, Map<Path, SubmissionFile> files) {
    return "%s handed in %s."
        .formatted(
            student,
            Words.list(files.values().stream().map(file -> file.file().toString()).toList()));
  }

  /** The same place for each way to write a path. */
  private static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
