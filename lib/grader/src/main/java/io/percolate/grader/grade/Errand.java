package io.percolate.grader.grade;

import com.google.gson.Gson;
import io.percolate.check.contract.Assignment;
import io.percolate.grader.report.ResultFile;
import io.percolate.grader.session.LearnerKernels;
import io.percolate.grader.submission.SubmissionFile;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One submission as a text, to be examined in another process or on another machine, and the text
 * that comes back. The other side has the same distribution in the same folder, but not the
 * submission's file.
 */
public final class Errand {
  private static final Gson JSON = new Gson();

  /** What is the same for a whole class. */
  private record Common(
      String assignment,
      String release,
      long cellMillis,
      long submissionMillis,
      long seed,
      boolean isIsolated) {}

  /** A submission's notebook with all that its result depends on. */
  private record Sent(
      String student, String file, String bytes, String timestamp, List<String> remarks) {}

  /** A result file's text, and whether it is one to keep. */
  private record Reply(String result, boolean isFinal) {}

  private Errand() {}

  /** What every errand of an examiner has to know. */
  static String common(Examiner examiner) {
    Terms terms = examiner.terms();
    return JSON.toJson(
        new Common(
            examiner.assignment(),
            examiner.release().toText(),
            terms.cellLimit().toMillis(),
            terms.submissionLimit().toMillis(),
            terms.seed(),
            terms.isolation().isComplete()));
  }

  /** Whether a submission can be sent; one without a notebook needs nobody else. */
  static boolean canTake(SubmissionFile submission) {
    return submission.problem().isEmpty() && Files.isRegularFile(submission.file());
  }

  static String of(SubmissionFile submission) {
    try {
      return JSON.toJson(
          new Sent(
              submission.student(),
              submission.file().getFileName().toString(),
              Base64.getEncoder().encodeToString(Files.readAllBytes(submission.file())),
              submission.timestamp().orElse(null),
              submission.remarks()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s can't be read: %s".formatted(submission.file(), e.getMessage()), e);
    }
  }

  /**
   * Does an errand; both texts come from an {@link Elsewhere} on another side.
   *
   * @param kernels where learners' code runs on this side
   * @throws IllegalStateException if that protects less than on the other
   */
  public static String reply(String common, String errand, LearnerKernels kernels) {
    Sent sent = JSON.fromJson(errand, Sent.class);
    try {
      Path folder = Files.createTempDirectory("percolate-");
      Path release = folder.resolve("release.ipynb");
      Path sentHere = Files.createDirectory(folder.resolve("sent"));
      Path file = sentHere.resolve(sent.file());
      try {
        Files.write(file, Base64.getDecoder().decode(sent.bytes()));
        Graded graded = examiner(common, release, kernels).examine(submission(sent, file));
        return JSON.toJson(
            new Reply(ResultFile.text(graded.result(), graded.fingerprint()), graded.isFinal()));
      } finally {
        for (Path each : List.of(file, sentHere, release, folder)) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A worker can't write: " + e.getMessage(), e);
    }
  }

  private static Examiner examiner(String text, Path release, LearnerKernels kernels)
      throws IOException {
    Common common = JSON.fromJson(text, Common.class);
    if (common.isIsolated() && !kernels.isolation().isComplete()) {
      throw new IllegalStateException(
          "A worker protects less than this machine does. %s"
              .formatted(kernels.isolation().warning().orElse("")));
    }
    Files.writeString(release, common.release());
    return new Examiner(
        Assignment.named(common.assignment(), Errand.class.getClassLoader()),
        Notebook.read(release),
        new Terms(
            kernels,
            Duration.ofMillis(common.cellMillis()),
            Duration.ofMillis(common.submissionMillis()),
            common.seed()));
  }

  private static SubmissionFile submission(Sent sent, Path file) {
    return new SubmissionFile(
        sent.student(),
        file,
        Optional.ofNullable(sent.timestamp()),
        sent.remarks(),
        Optional.empty());
  }

  /**
   * Takes a reply.
   *
   * @throws IllegalStateException if it isn't one, or doesn't depend on what this grader's would
   */
  static Graded graded(String text) {
    Reply reply = JSON.fromJson(text, Reply.class);
    ResultFile.Kept kept =
        ResultFile.parse(reply.result())
            .orElseThrow(() -> new IllegalStateException("A worker sent no result."));
    return new Graded(kept.result(), kept.fingerprint(), reply.isFinal());
  }
}
