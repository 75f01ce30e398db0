package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.cli.book.ExecutedLessons;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.execute.RunListener;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lesson and demo, run from top to bottom on the embedded kernel as it was built. */
class LessonsIT {
  private static final Installation HERE = Installation.ofLauncher();
  private static final ExecutedLessons KEPT = ExecutedLessons.of(HERE);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int LONGEST_CELL = 25;

  static List<Path> lessons() {
    return HERE.lessons();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  @Execution(ExecutionMode.CONCURRENT)
  void aLessonRunsWithoutAnErrorOrAWordOnStderr(Path lesson) {
    List<String> faults = new ArrayList<>();
    Notebook executed =
        execute(
            lesson,
            result -> {
              String cell = result.cell().id().orElse("?");
              result.error().ifPresent(error -> faults.add(cell + ": " + error.message()));
              if (result.wroteToStderr()) {
                faults.add(cell + " wrote to stderr");
              }
            });

    assertThat(faults).isEmpty();
    KEPT.keep(lesson, executed); // SiteIT makes the book of it
  }

  @Tag("proof")
  @ParameterizedTest
  @MethodSource("lessons")
  @Execution(ExecutionMode.CONCURRENT)
  void aLessonPrintsTheSameEachTime(Path lesson) {
    assertThat(printed(lesson)).isEqualTo(printed(lesson)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aLessonIsKeptToItsForm(Path lesson) {
    Notebook notebook = Notebook.read(lesson);
    List<Cell> code = notebook.cells().stream().filter(Cell::isCode).toList();
    JsonObject kernelspec = notebook.metadata().getAsJsonObject("kernelspec");

    assertThat(kernelspec.get("name").getAsString()).isEqualTo("java");
    assertThat(kernelspec.get("language").getAsString()).isEqualTo("java");
    String up = lesson.startsWith(HERE.demos()) ? "../.." : "..";
    assertThat(code.get(0).source()).isEqualTo("%classpath " + up + "/lib/dist/*.jar");
    for (Cell cell : code) {
      assertThat(cell.outputs()).as("stored outputs of %s", cell.id()).isEmpty();
      assertThat(cell.source().lines()).as(cell.source()).hasSizeLessThanOrEqualTo(LONGEST_CELL);
    }
    if (!lesson.startsWith(HERE.demos())) {
      Cell last = notebook.cells().get(notebook.cells().size() - 1);
      assertThat(last.source()).contains("**Exercises:** [", "**Next:** [");
    }
  }

  private static Notebook execute(Path lesson, Consumer<CellResult> onResult) {
    Notebook notebook = Notebook.read(lesson);
    try (NotebookRunner runner =
        NotebookRunner.start(OwnKernel.forBook(HERE), lesson.getParent(), PATIENCE)) {
      runner.run(
          notebook,
          new RunListener() {
            @Override
            public void cellFinished(int number, int total, CellResult result) {
              onResult.accept(result);
            }
          });
    }
    return notebook;
  }

  /** What the cells print; what they display may carry times. */
  private static List<String> printed(Path lesson) {
    return execute(lesson, result -> {}).cells().stream()
        .flatMap(cell -> cell.outputs().stream())
        .filter(output -> output.get("output_type").getAsString().equals("stream"))
        .map(output -> output.get("text").toString())
        .toList();
  }
}
