package io.percolate.grader.grade;

import io.percolate.grader.submission.SubmissionFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Other processes, perhaps on other machines, to which submissions are sent as texts. */
public final class Elsewhere implements Workforce {
  private final Examiner examiner;
  private final Carrier carrier;

  /** Brings texts to where they are done, and the replies back. */
  public interface Carrier {
    /**
     * Has {@link Errand#reply} called for each errand, somewhere, and returns when all are done.
     *
     * @param done takes each reply as soon as it is there
     */
    void run(String common, List<String> errands, Consumer<String> done);
  }

  private Elsewhere(Examiner examiner, Carrier carrier) {
    this.examiner = examiner;
    this.carrier = carrier;
  }

  /** Whoever a carrier goes to examines as this examiner would. */
  public static Elsewhere by(Carrier carrier, Examiner examiner) {
    return new Elsewhere(examiner, carrier);
  }

  @Override
  public void examine(List<SubmissionFile> submissions, Consumer<Graded> done) {
    Map<String, String> fingerprints = new HashMap<>();
    List<String> errands = new ArrayList<>();
    for (SubmissionFile each : submissions) {
      if (Errand.canTake(each)) {
        fingerprints.put(each.student(), examiner.fingerprint(each));
        errands.add(Errand.of(each));
      } else {
        done.accept(examiner.examine(each)); // there is nothing to run
      }
    }
    carrier.run(
        Errand.common(examiner),
        errands,
        reply -> done.accept(checked(Errand.graded(reply), fingerprints)));
  }

  private static Graded checked(Graded graded, Map<String, String> fingerprints) {
    String student = graded.result().student();
    if (!graded.fingerprint().equals(fingerprints.get(student))) {
      throw new IllegalStateException(
          "A worker graded %s with another version of the checks or of Percolate; give every worker the same distribution."
              .formatted(student));
    }
    return graded;
  }
}
