package io.percolate.kit.notebook;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** NDArrays: shape and type, and the values of one and two dimensions or a summary of more. */
final class ArrayRenderer {

  /** Beyond this many values a copy to look at them would cost more than a look is worth. */
  private static final long MOST = 5_000_000;

  private ArrayRenderer() {}

  static Bundle bundle(NDArray array) {
    Shape shape = array.getShape();
    String title = title(array);
    if (array.getDataType() == DataType.STRING) { // to ask for anything else ends the process
      return Bundle.text(title + "   " + Cells.text(String.join(", ", array.toStringArray())));
    }
    if (shape.size() > MOST) {
      return Bundle.text(title + ", " + Cells.count(shape.size()) + " values");
    }
    double[] values = values(array);
    return switch (shape.dimension()) {
      case 0 -> Bundle.text(Cells.number(values[0]) + "   " + title);
      case 1 -> grid(title, values, 1, values.length).bundle();
      case 2 -> grid(title, values, (int) shape.get(0), (int) shape.get(1)).bundle();
      default -> summary(title, values).bundle();
    };
  }

  private static String title(NDArray array) {
    String name = array.getName() == null ? "NDArray" : array.getName();
    String shape =
        Arrays.stream(array.getShape().getShape())
            .mapToObj(Long::toString)
            .collect(Collectors.joining(" × "));
    String type = array.getDataType().name().toLowerCase(Locale.ROOT);
    return name + ": " + (shape.isEmpty() ? "scalar" : shape) + ", " + type;
  }

  private static double[] values(NDArray array) {
    try (NDArray wide = array.toType(DataType.FLOAT64, true)) {
      return wide.toDoubleArray();
    }
  }

  private static Grid grid(String title, double[] values, int rows, int columns) {
    int[] down = Grid.shown(rows, 10, 5);
    int[] across = Grid.shown(columns, 8, 4);
    List<Grid.Column> headings =
        Cells.names(across).stream().map(name -> new Grid.Column(name, "", true)).toList();
    List<List<String>> cells = new ArrayList<>();
    for (int r : down) {
      cells.add(
          IntStream.of(across)
              .mapToObj(c -> r < 0 || c < 0 ? Grid.GAP : Cells.number(values[r * columns + c]))
              .toList());
    }
    return new Grid(title, headings, Cells.names(down), cells);
  }

  private static Grid summary(String title, double[] values) {
    DoubleSummaryStatistics finite =
        Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
    List<String> names = new ArrayList<>(List.of("values", "smallest", "mean", "largest"));
    boolean any = finite.getCount() > 0;
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(Cells.count(values.length)));
    cells.add(List.of(any ? Cells.number(finite.getMin()) : ""));
    cells.add(List.of(any ? Cells.number(finite.getAverage()) : ""));
    cells.add(List.of(any ? Cells.number(finite.getMax()) : ""));
    long odd = values.length - finite.getCount();
    if (odd > 0) {
      names.add("NaN or infinite");
      cells.add(List.of(Cells.count(odd)));
    }
    return new Grid(title, List.of(new Grid.Column("", "", true)), names, cells);
  }
}
