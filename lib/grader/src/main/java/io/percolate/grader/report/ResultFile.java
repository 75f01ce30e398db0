package io.percolate.grader.report;

import io.percolate.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A student's {@code result.json}: what grading gave, and a fingerprint of what it was made from. A
 * run that was stopped goes on where the files that it left still match. It tells of hidden checks,
 * and isn't for learners.
 */
public final class ResultFile {
  static final String NAME = "result.json";

  /** Of a result that came without one; no fingerprint is so. */
  private static final String UNKNOWN = "";

  private final Path file;

  private ResultFile(Path file) {
    this.file = file;
  }

  /**
   * The result file of a student.
   *
   * @param folder the student's, see {@link StudentFolders}; it need not exist
   */
  public static ResultFile in(Path folder) {
    return new ResultFile(folder.resolve(NAME));
  }

  /**
   * A fingerprint of everything that a result depends on.
   *
   * @param parts such as the submission's bytes, the assignment's and the grader's version; other
   *     parts, or the same ones otherwise divided, give another fingerprint
   */
  public static String fingerprint(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }

  /**
   * The result that was made from what has this fingerprint: empty when the file is absent, broken
   * or made from something else.
   */
  public Optional<SubmissionResult> read(String fingerprint) {
    return kept().filter(kept -> kept.fingerprint().equals(fingerprint)).map(Kept::result);
  }

  /** Writes the file, all of it or none. */
  public void write(SubmissionResult result, String fingerprint) {
    Whole.write(file, ResultJson.text(result, fingerprint));
  }

  /** Sees that the file holds this result; one that does keeps its fingerprint. */
  void keep(SubmissionResult result) {
    if (!kept().map(Kept::result).equals(Optional.of(result))) {
      write(result, UNKNOWN);
    }
  }

  /**
   * What a file holds.
   *
   * @param fingerprint of what the result was made from
   */
  public record Kept(SubmissionResult result, String fingerprint) {}

  /** The text of a result file. */
  public static String text(SubmissionResult result, String fingerprint) {
    return ResultJson.text(result, fingerprint);
  }

  /** What the text of a result file holds; empty when it isn't a whole one. */
  public static Optional<Kept> parse(String text) {
    return ResultJson.parse(text);
  }

  /** The result and its fingerprint, whatever it was made from; empty when absent or broken. */
  public Optional<Kept> kept() {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes what another file held: the same bytes. */
  public void write(Kept kept) {
    write(kept.result(), kept.fingerprint());
  }
}
