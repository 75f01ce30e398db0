package io.percolate.grader.shard;

import io.percolate.grader.report.ResultFile;
import io.percolate.grader.submission.SubmissionFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a class. Which part a learner is in depends on the learner's name alone, so that every
 * machine divides a class in the same way, and latecomers move nobody.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
  /** The one part that holds everybody. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  public Shard {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException(
          "%d/%d is no part; the parts of three are 1/3, 2/3 and 3/3.".formatted(number, of));
    }
  }

  /**
   * Reads a part as people write it, such as {@code 2/3}.
   *
   * @throws IllegalArgumentException if it isn't one
   */
  public static Shard parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is no part; the parts of three are 1/3, 2/3 and 3/3.".formatted(text));
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Whether a learner is in this part. */
  public boolean holds(String student) {
    String hash = ResultFile.fingerprint(student.getBytes(StandardCharsets.UTF_8));
    return new BigInteger(hash, 16).mod(BigInteger.valueOf(of)).intValue() == number - 1;
  }

  /** The submissions of this part, in their order. */
  public List<SubmissionFile> of(List<SubmissionFile> submissions) {
    return submissions.stream().filter(each -> holds(each.student())).toList();
  }

  /** As people write it. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
