package io.percolate.jupyter.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import io.percolate.jupyter.wire.FakeKernel;
import io.percolate.jupyter.wire.KernelException;
import io.percolate.jupyter.wire.KernelSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NotebookRunnerTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir Path folder;
  private NotebookRunner runner;

  private NotebookRunner start(Duration limit) {
    runner = NotebookRunner.start(FakeKernel.spec(), folder, limit);
    return runner;
  }

  @AfterEach
  void stop() {
    runner.close();
    assertThat(runner.isAlive()).isFalse();
  }

  private static Notebook notebook(Cell... cells) {
    Notebook notebook = Notebook.empty();
    Stream.of(cells).forEach(notebook::add);
    return notebook;
  }

  private static List<String> texts(Cell cell) {
    return cell.outputs().stream().map(NotebookRunnerTest::text).toList();
  }

  private static String text(JsonObject output) {
    return switch (output.get("output_type").getAsString()) {
      case "stream" -> output.get("name").getAsString() + ":" + output.get("text").getAsString();
      case "error" -> output.get("ename").getAsString() + ":" + output.get("evalue").getAsString();
      default -> output.getAsJsonObject("data").get("text/plain").getAsString();
    };
  }

  @Test
  void cellsRunInOrderAndOutputsStandInTheNotebook() {
    Notebook notebook =
        notebook(
            Cell.markdown("# Title"),
            Cell.code("out one\\n\nout two\nerr three\nout four\nresult five"),
            Cell.code("  \n"),
            Cell.code("pid"));
    notebook.cells().get(2).setExecutionCount(OptionalInt.of(99));
    List<String> heard = new ArrayList<>();

    Optional<CellResult> failure =
        start(LIMIT)
            .run(
                notebook,
                new RunListener() {
                  @Override
                  public void cellStarted(int number, int total, Cell cell) {
                    heard.add("start " + number + "/" + total);
                  }

                  @Override
                  public void cellFinished(int number, int total, CellResult result) {
                    heard.add("end " + number + " " + result.wroteToStderr());
                  }
                });

    assertThat(failure).isEmpty();
    assertThat(heard).containsExactly("start 1/2", "end 1 true", "start 2/2", "end 2 false");
    assertThat(texts(notebook.cells().get(1)))
        .containsExactly("stdout:one\ntwo", "stderr:three", "stdout:four", "five");
    assertThat(notebook.cells().get(1).json().get("execution_count").getAsInt()).isEqualTo(1);
    assertThat(notebook.cells().get(2).json().get("execution_count").isJsonNull()).isTrue();
    assertThat(notebook.cells().get(3).json().get("execution_count").getAsInt()).isEqualTo(2);
  }

  @Test
  void aDisplayIsUpdatedInWhateverCellItStands() {
    Notebook notebook =
        notebook(Cell.code("display a before\ndisplay b other"), Cell.code("update a after"));

    start(LIMIT).run(notebook, RunListener.NONE);

    assertThat(texts(notebook.cells().get(0))).containsExactly("after", "other");
    assertThat(notebook.cells().get(1).outputs()).isEmpty();
  }

  @Test
  void theFirstFailingCellEndsTheRunAndLaterOnesStayEmpty() {
    Notebook notebook =
        notebook(Cell.code("out fine"), Cell.code("fail Oops it broke"), Cell.code("out never"));

    CellResult failure = start(LIMIT).run(notebook, RunListener.NONE).orElseThrow();

    assertThat(failure.error().orElseThrow().name()).isEqualTo("Oops");
    assertThat(failure.error().orElseThrow().message()).isEqualTo("it broke");
    assertThat(failure.errorLine()).hasValue(1);
    assertThat(texts(notebook.cells().get(1))).containsExactly("Oops:it broke");
    assertThat(notebook.cells().get(2).outputs()).isEmpty();
  }

  @Test
  void aCellThatAnnouncesItsErrorMayFail() {
    Cell cell = Cell.code("fail Oops it broke");
    cell.metadata().add("tags", new JsonArray());
    cell.metadata().getAsJsonArray("tags").add(new JsonPrimitive("raises-exception"));
    Notebook notebook = notebook(cell, Cell.code("out reached"));

    assertThat(start(LIMIT).run(notebook, RunListener.NONE)).isEmpty();

    assertThat(texts(notebook.cells().get(0))).containsExactly("Oops:it broke");
    assertThat(texts(notebook.cells().get(1))).containsExactly("stdout:reached");
  }

  @Test
  void aCellOverItsLimitIsInterruptedAndTheKernelLives() {
    Cell cell = Cell.code("out partial\nloop");

    CellResult result = start(Duration.ofMillis(500)).run(cell);

    assertThat(result.failed()).isTrue();
    assertThat(result.error().orElseThrow().name()).isEqualTo(CellError.TIMEOUT);
    assertThat(texts(cell))
        .containsExactly(
            "stdout:partial",
            "Interrupted:stopped by an interrupt",
            "CellTimeout:The cell wasn't done within 0.5 s and was interrupted.");
    assertThat(runner.run(Cell.code("out on")).failed()).isFalse();
  }

  @Test
  void aCellThatIgnoresTheInterruptCostsItsKernel() {
    Cell cell = Cell.code("out partial\ndeaf");

    CellResult result = start(Duration.ofMillis(500)).run(cell);

    assertThat(result.error().orElseThrow().message()).contains("its kernel was killed");
    assertThat(texts(cell)).startsWith("stdout:partial");
    assertThat(runner.isAlive()).isFalse();
    assertThat(runner.run(Cell.code("out on")).error().orElseThrow().name())
        .isEqualTo(CellError.DIED);
  }

  @Test
  void aKernelThatDiesIsTheCellsErrorAndWhatCameBeforeIsKept() {
    Notebook notebook = notebook(Cell.code("out before"), Cell.code("die 9"));

    CellResult failure = start(LIMIT).run(notebook, RunListener.NONE).orElseThrow();

    assertThat(failure.error().orElseThrow().name()).isEqualTo(CellError.DIED);
    assertThat(failure.error().orElseThrow().message()).contains("exit code 9");
    assertThat(texts(notebook.cells().get(0))).containsExactly("stdout:before");
    assertThat(texts(notebook.cells().get(1)).get(0)).startsWith("KernelDied:");
  }

  @Test
  void aKernelThatForgesMessagesIsNotTrustedFurther() {
    CellResult result = start(LIMIT).run(Cell.code("forge"));

    assertThat(result.error().orElseThrow().name()).isEqualTo(CellError.FAULT);
    assertThat(runner.isAlive()).isFalse();
  }

  @Test
  void aKernelThatCannotStartIsSaid() {
    start(LIMIT);
    KernelSpec spec =
        new KernelSpec(List.of("sh", "-c", "exit 1"), "None", "none", "signal", Map.of());

    assertThatThrownBy(() -> NotebookRunner.start(spec, folder, LIMIT))
        .isInstanceOf(KernelException.class)
        .hasMessageContaining("exit code 1");
  }
}
