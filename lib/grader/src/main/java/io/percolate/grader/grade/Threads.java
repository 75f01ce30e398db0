package io.percolate.grader.grade;

import io.percolate.grader.submission.SubmissionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Threads of this process, each of which examines one submission at a time. */
public final class Threads implements Workforce {
  private final Examiner examiner;
  private final int count;

  private Threads(Examiner examiner, int count) {
    this.examiner = examiner;
    this.count = count;
  }

  /** So many threads, each with this examiner. */
  public static Threads of(Examiner examiner, int count) {
    return new Threads(examiner, count);
  }

  @Override
  public void examine(List<SubmissionFile> submissions, Consumer<Graded> done) {
    ExecutorService workers = Executors.newFixedThreadPool(count);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (SubmissionFile each : submissions) {
        running.add(workers.submit(() -> done.accept(examiner.examine(each))));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Grading was stopped.", e);
    } finally {
      workers.shutdownNow();
    }
  }
}
