package io.percolate.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exercise begins and ends alike, so that learners find their way. */
class FramesTest {
  private static final int LONGEST_CELL = 25; // as in a lesson

  static Stream<String> assignments() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("."))) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("\\d\\d-.*"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<Cell> cells(String name) {
    return Notebook.read(Path.of(name, name + ".ipynb")).cells();
  }

  @ParameterizedTest
  @MethodSource("assignments")
  void theTitleSaysHowManyPointsAndWhichLesson(String name) {
    double points = 0;
    for (Cell cell : cells(name)) {
      if (cell.metadata().get("nbgrader") instanceof JsonObject marks && marks.has("points")) {
        points += marks.get("points").getAsDouble();
      }
    }
    assertThat(cells(name).get(0).source())
        .startsWith("# Exercises: ")
        .contains(" minutes, %s points. ".formatted(String.format(Locale.ROOT, "%.0f", points)))
        .contains("(../../notebooks/%s.ipynb)".formatted(name));
  }

  @ParameterizedTest
  @MethodSource("assignments")
  void beforeTheFirstCodeStandsWhatHelpThereIs(String name) {
    Cell how = cells(name).get(1);
    assertThat(how.isCode()).isFalse();
    assertThat(how.source()).contains("`hint(", "`solution(", "`progress()`");
  }

  @ParameterizedTest
  @MethodSource("assignments")
  void noCellIsTooLongToBeSeenAtOnce(String name) {
    for (Cell cell : cells(name)) {
      if (cell.isCode()) {
        assertThat(cell.source().lines()).as(cell.source()).hasSizeLessThanOrEqualTo(LONGEST_CELL);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("assignments")
  void itEndsWithWhatIsNext(String name) {
    List<Cell> cells = cells(name);
    assertThat(cells.get(cells.size() - 1).source())
        .startsWith("## What is next\n")
        .contains("`progress()`", "(../../notebooks/%s.ipynb)".formatted(name));
  }
}
