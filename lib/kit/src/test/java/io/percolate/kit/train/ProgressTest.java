package io.percolate.kit.train;

import static io.percolate.kit.train.Train.fit;
import static io.percolate.kit.train.Train.options;
import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.data.Examples;
import io.percolate.kit.notebook.Bundle;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Examples DATA = Networks.corners(100, 1);
  private static final long MILLISECOND = 1_000_000;

  private static History history(Options options) {
    return fit(Networks.mlp(2, 4, 2), DATA, options.epochs(2).batchSize(25).quiet());
  }

  @Test
  void withoutANotebookThereIsALineAnEpochAndNothingElse() {
    String printed =
        printed(() -> fit(Networks.mlp(2, 2), DATA, options().epochs(2).validate(DATA)));

    assertThat(printed.lines()).hasSize(2);
    assertThat(printed.lines().findFirst().orElseThrow())
        .matches(
            "Epoch 1: loss \\d\\.\\d{4}, accuracy \\d+\\.\\d\\d %;"
                + " validation loss \\d\\.\\d{4}, accuracy \\d+\\.\\d\\d %; \\d+\\.\\d s");
  }

  @Test
  void quietPrintsNothing() {
    assertThat(printed(() -> history(options()))).isEmpty();
  }

  private static String printed(Runnable work) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aNotebookSeesAtMostThreePicturesASecondAndThenTheWholeRun() {
    History history = history(options());
    AtomicLong clock = new AtomicLong();
    List<Object> shown = new ArrayList<>();
    LiveProgress progress = new LiveProgress(2, 800, shown::add, clock::get);
    for (int i = 0; i < 1000; i++) {
      clock.addAndGet(MILLISECOND);
      progress.update(() -> history);
    }
    progress.end(history);

    assertThat(shown).hasSize(4).endsWith(history);
    assertThat(((Bundle) shown.get(0)).data().get("text/html"))
        .contains("<progress value=\"8\" max=\"800\"", "epoch 2 of 2, 33 s left", "data:image/png");
  }

  @Test
  void whatIsOverSoonIsShownWhenItIsOver() {
    History history = history(options());
    AtomicLong clock = new AtomicLong();
    List<Object> shown = new ArrayList<>();
    LiveProgress progress = new LiveProgress(2, 9, shown::add, clock::get);
    for (int i = 0; i < 15; i++) {
      clock.addAndGet(1_000 * MILLISECOND);
      progress.update(() -> history);
    }
    progress.end(history);

    assertThat(shown).containsExactly(history);
  }

  @Test
  void slowDrawingIsDoneRarely() {
    History history = history(options());
    AtomicLong clock = new AtomicLong();
    AtomicLong drawing = new AtomicLong();
    LiveProgress progress =
        new LiveProgress(
            2,
            800,
            picture -> {
              clock.addAndGet(100 * MILLISECOND);
              drawing.addAndGet(100 * MILLISECOND);
            },
            clock::get);
    while (clock.get() < 30_000 * MILLISECOND) {
      clock.addAndGet(MILLISECOND);
      progress.update(() -> history);
    }

    assertThat(drawing.get()).isBetween(1L, clock.get() / 50);
  }

  @Test
  void aDisplayThatIsGoneDoesNotEndTheRun() {
    History history = history(options());
    AtomicLong clock = new AtomicLong();
    AtomicLong tries = new AtomicLong();
    LiveProgress progress =
        new LiveProgress(
            2,
            800,
            picture -> {
              tries.incrementAndGet();
              throw new IllegalStateException("The cell is over.");
            },
            clock::get);
    clock.addAndGet(1_000 * MILLISECOND);
    progress.update(() -> history);
    progress.end(history);

    assertThat(tries).hasValue(2);
  }

  @Test
  void aHistoryIsSeenAsCurvesWithASentence() {
    Bundle bundle = history(options().validate(DATA)).bundle();

    assertThat(bundle.plain()).startsWith("8 updates in ").contains("Epoch 2: loss 0.");
    assertThat(bundle.data().get("text/html")).contains("data:image/png;base64,", bundle.plain());
  }

  @Test
  void curvesOfLongRunsAreMeansOverManyBatches() {
    History run = history(options());
    double[] rising = IntStream.range(0, 2_000).asDoubleStream().toArray();
    History longer =
        new History(run.epochs(), rising, 1_000, run.measure(), List.of(), run.provenance());

    assertThat(longer.curves().alt())
        .contains("cross-entropy (nats) against epoch", "training goes from 4.50 at 0.00500")
        .doesNotContain("validation");
  }
}
