package io.percolate.grader.grade;

import io.percolate.check.contract.Assignment;
import io.percolate.check.contract.Question;
import io.percolate.grader.report.ResultFile;
import io.percolate.grader.submission.SubmissionFile;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a result depends on, in short: the submission, the assignment, its checks, the grader. */
final class Fingerprint {
  /** More than a notebook may have. */
  private static final long MOST_BYTES = 1L << 30;

  private final String ofAssignment;

  private Fingerprint(String ofAssignment) {
    this.ofAssignment = ofAssignment;
  }

  static Fingerprint of(Assignment assignment, Notebook release, Terms terms) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    classes.add(Fingerprint.class);
    classes.add(Question.class);
    for (Question<?> question : assignment.questions()) {
      classes.add(question.publicChecks());
      question.hiddenChecks().ifPresent(classes::add);
    }
    Set<URI> homes = new LinkedHashSet<>();
    classes.forEach(type -> home(type, homes));
    byte[][] parts = new byte[homes.size() + 2][];
    int i = 0;
    for (URI home : homes) {
      parts[i++] = bytes(Path.of(home));
    }
    parts[i++] = text(release.toText());
    parts[i] = text(Long.toString(terms.seed()));
    return new Fingerprint(ResultFile.fingerprint(parts));
  }

  /** The jar, or the folder, that a class comes from. */
  private static void home(Class<?> type, Set<URI> homes) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source != null) {
      try {
        homes.add(source.getLocation().toURI());
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  String ofAssignment() {
    return ofAssignment;
  }

  String of(SubmissionFile submission) {
    return ResultFile.fingerprint(
        text(ofAssignment),
        bytes(submission.file()),
        text(submission.timestamp().orElse("")),
        text(String.join("\n", submission.remarks())),
        text(submission.problem().orElse("")));
  }

  /** A file's bytes; a folder, or what can't be read or is too large for it, counts by its name. */
  private static byte[] bytes(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
          ? Files.readAllBytes(file)
          : text(file.toString());
    } catch (IOException e) {
      return text(file.toString());
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
