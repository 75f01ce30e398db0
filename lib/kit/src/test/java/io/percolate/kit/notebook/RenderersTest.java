package io.percolate.kit.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class RenderersTest {

  private RecordingKernel kernel;

  @BeforeEach
  void startANotebook() {
    kernel = new RecordingKernel();
    Notebook.start();
  }

  @AfterEach
  void stop() {
    kernel.close();
  }

  @Test
  void aTableShowsNamesTypesAndSize() {
    Table table =
        Table.create("houses")
            .addColumns(
                StringColumn.create("town", "Ulm", "A & <B>"),
                DoubleColumn.create("price", 1.25, Double.NaN));

    String html = kernel.lastExpression(table).get("text/html");

    assertThat(html).contains("houses: 2 rows × 2 columns", ">string<", ">double<", "1.25");
    assertThat(html).contains("A &amp; &lt;B&gt;").doesNotContain("<B>").doesNotContain("NaN");
    assertThat(kernel.lastExpression(table).get("text/plain")).contains("houses").contains("Ulm");
  }

  @Test
  void aLongTableShowsItsFirstAndLastRows() {
    Table table =
        Table.create("numbers")
            .addColumns(IntColumn.create("n", IntStream.range(0, 1234).toArray()));

    String html = kernel.lastExpression(table).get("text/html");

    assertThat(html).contains("1,234 rows", ">0</td>", ">9</td>", ">1233</td>", Grid.GAP);
    assertThat(html).doesNotContain(">10</td>").doesNotContain(">1228</td>");
  }

  @Test
  void aWideTableShowsItsFirstAndLastColumns() {
    Table table = Table.create("wide");
    for (int c = 0; c < 40; c++) {
      table.addColumns(IntColumn.create("c" + c, new int[] {c}));
    }

    String html = kernel.lastExpression(table).get("text/html");

    assertThat(html).contains(">c0<", ">c11<", ">c39<").doesNotContain(">c20<");
  }

  @Test
  void plainTextLinesUpItsColumns() {
    Table table =
        Table.create("t")
            .addColumns(
                StringColumn.create("town", "Ulm", "Lisbon"),
                DoubleColumn.create("price", 250000.5, -3));

    assertThat(kernel.lastExpression(table).get("text/plain"))
        .isEqualTo(
            """
            t: 2 rows × 2 columns
               town       price
            0  Ulm     250000.5
            1  Lisbon        -3""");
  }

  @Test
  void anEmptyTableIsShownAsSuch() {
    assertThat(kernel.lastExpression(Table.create("none")).get("text/plain"))
        .contains("none: 0 rows × 0 columns");
  }

  @Test
  void vectorsAndMatricesShowTheirValues() {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray matrix = manager.create(new float[] {1, 0.5f, -2, 1e-7f}, new Shape(2, 2));
      RecordingKernel.Sent shown = kernel.lastExpression(matrix);

      assertThat(shown.get("text/plain")).startsWith("NDArray: 2 × 2, float32");
      assertThat(shown.get("text/html")).contains(">0.5</td>", ">-2</td>", ">1e-07</td>");
      assertThat(kernel.lastExpression(manager.create(new int[] {3, 4})).get("text/plain"))
          .contains("NDArray: 2, int32")
          .contains("3  4");
      assertThat(kernel.lastExpression(manager.create(new boolean[] {true})).get("text/plain"))
          .contains("boolean");
    }
  }

  @Test
  void scalarsShowTheirValueFirst() {
    try (NDManager manager = NDManager.newBaseManager()) {
      assertThat(kernel.lastExpression(manager.create(0.10536f)).get("text/plain"))
          .isEqualTo("0.1054   NDArray: scalar, float32");
    }
  }

  @Test
  void anArrayOfTextsIsShownAsTheyAre() {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray texts = manager.create(new String[] {"upper", "lower"});

      assertThat(Renderers.bundle(texts).plain()).isEqualTo("NDArray: 2, string   upper, lower");
    }
  }

  @Test
  void moreThanTwoDimensionsAreSummarised() {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray images = manager.arange(0, 24, 1, DataType.FLOAT32).reshape(2, 3, 4);

      assertThat(kernel.lastExpression(images).get("text/plain"))
          .contains("NDArray: 2 × 3 × 4, float32")
          .contains("smallest", "11.5", "largest", "23");
    }
  }

  @Test
  void emptyArraysAreShownToo() {
    try (NDManager manager = NDManager.newBaseManager()) {
      assertThat(kernel.lastExpression(manager.zeros(new Shape(0, 3))).get("text/plain"))
          .contains("NDArray: 0 × 3");
      assertThat(kernel.lastExpression(manager.zeros(new Shape(2, 0, 3))).get("text/plain"))
          .contains("NDArray: 2 × 0 × 3");
    }
  }

  @Test
  void lookingAtAnArrayLeavesNothingBehind() {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray matrix = manager.ones(new Shape(3, 3));
      int before = manager.getManagedArrays().size();
      kernel.lastExpression(matrix);
      assertThat(manager.getManagedArrays()).hasSize(before);
    }
  }

  @Test
  void aClosedArraySaysSoInsteadOfFailing() {
    NDManager manager = NDManager.newBaseManager();
    NDArray gone = manager.ones(new Shape(2));
    manager.close();

    assertThat(kernel.lastExpression(gone).get("text/plain")).contains("can't be shown");
  }

  @Test
  void aChartOfXChartIsASharpPicture() {
    XYChart chart = new XYChartBuilder().width(300).height(200).title("Share").build();
    chart.addSeries("a", new double[] {1, 2, 3});

    RecordingKernel.Sent shown = kernel.lastExpression(chart);

    assertThat(shown.get("image/png")).startsWith("iVBOR");
    assertThat(shown.metadata("image/png").toString()).contains("width=300", "height=200");
    assertThat(shown.get("text/plain")).isEqualTo("Chart “Share” of a");
  }
}
