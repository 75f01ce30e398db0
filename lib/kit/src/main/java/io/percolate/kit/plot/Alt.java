package io.percolate.kit.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures in words. */
final class Alt {

  /** How many captions, and how many curves, are read out. */
  private static final int MOST = 40;

  private Alt() {}

  static String of(Curves curves) {
    List<String> sentences = new ArrayList<>();
    Labels labels = curves.labels();
    String axes = axes(labels);
    Scale scale = curves.scale();
    String log =
        (scale.logY() ? ", logarithmic" : "")
            + (scale.logX() ? ", horizontal axis logarithmic" : "");
    sentences.add("Curves" + labels.quoted() + axes + log + ".");
    curves.series().stream().limit(MOST).forEach(series -> sentences.add(course(series, scale)));
    if (curves.series().size() > MOST) {
      sentences.add("And %d more.".formatted(curves.series().size() - MOST));
    }
    for (Mark mark : curves.marks()) {
      sentences.add("Marked at %s: %s.".formatted(number(mark.x()), mark.text()));
    }
    return String.join(" ", sentences);
  }

  static String of(ImageGrid grid) {
    String text =
        "Grid%s of %d images of %d × %d pixels, %d in a row."
            .formatted(
                Labels.NONE.title(grid.title()).quoted(),
                grid.examples().size(),
                grid.imageWidth(),
                grid.imageHeight(),
                grid.columns());
    if (grid.captions().isEmpty()) {
      return text;
    }
    String captions =
        grid.captions().stream()
            .limit(MOST)
            .map(ImageGrid.Caption::text)
            .collect(Collectors.joining(", "));
    return text + " Captions: " + captions + (grid.captions().size() > MOST ? " …" : ".");
  }

  static String of(ConfusionMatrix matrix) {
    StringBuilder text =
        new StringBuilder("Confusion matrix")
            .append(Labels.NONE.title(matrix.title()).quoted())
            .append(", rows the truth, columns the answer: ")
            .append("%d of %d right.".formatted(matrix.right(), matrix.total()));
    String errors =
        IntStream.range(0, matrix.classes() * matrix.classes())
            .boxed()
            .filter(i -> i / matrix.classes() != i % matrix.classes())
            .filter(i -> matrix.count(i / matrix.classes(), i % matrix.classes()) > 0)
            .sorted(
                Comparator.comparingInt(
                    i -> -matrix.count(i / matrix.classes(), i % matrix.classes())))
            .limit(5)
            .map(i -> error(matrix, i / matrix.classes(), i % matrix.classes()))
            .collect(Collectors.joining(", "));
    return errors.isEmpty() ? text.toString() : text + " Most often: " + errors + ".";
  }

  private static String error(ConfusionMatrix matrix, int truth, int answer) {
    return "%s taken for %s (%d)"
        .formatted(matrix.name(truth), matrix.name(answer), matrix.count(truth, answer));
  }

  static String of(Bars bars) {
    String measured = bars.labels().x().isEmpty() ? "" : ", " + bars.labels().x();
    String values =
        bars.groups().stream().map(g -> values(bars.names(), g)).collect(Collectors.joining("; "));
    return "Bars" + bars.labels().quoted() + measured + ": " + values + ".";
  }

  private static String values(List<String> names, Bars.Group group) {
    String values =
        IntStream.range(0, names.size())
            .mapToObj(i -> names.get(i) + " " + value(group, i))
            .collect(Collectors.joining(", "));
    return group.name().isEmpty() ? values : group.name() + " " + values;
  }

  private static String value(Bars.Group group, int i) {
    String value = number(group.values()[i]);
    return group.hasIntervals()
        ? value + " (" + number(group.low()[i]) + " to " + number(group.high()[i]) + ")"
        : value;
  }

  static String of(Histogram histogram) {
    String samples = histogram.samples().stream().map(Alt::spread).collect(Collectors.joining(" "));
    String marks =
        histogram.marks().stream()
            .map(mark -> " Marked at %s: %s.".formatted(number(mark.x()), mark.text()))
            .collect(Collectors.joining());
    Labels labels = histogram.labels();
    return "Histogram" + labels.quoted() + axes(labels) + ". " + samples + marks;
  }

  private static String spread(Histogram.Sample sample) {
    double[] v = sample.values();
    String out = sample.leftOut() == 0 ? "" : ", " + leftOut(sample.leftOut());
    return v.length == 0
        ? sample.name() + " has no values yet" + out + "."
        : "%s: %s from %s to %s, half of them below %s%s."
            .formatted(
                sample.name(),
                values(v.length),
                number(v[0]),
                number(v[v.length - 1]),
                number(v[v.length / 2]),
                out);
  }

  /** How many values weren't finite. */
  static String leftOut(long count) {
    return values(count) + " left out";
  }

  static String values(long count) {
    return count + (count == 1 ? " value" : " values");
  }

  static String of(Scatter scatter) {
    StringBuilder text = new StringBuilder("Scatter plot").append(scatter.labels().quoted());
    text.append(axes(scatter.labels())).append('.');
    for (int k = 0; k < scatter.clouds().size(); k++) {
      Cloud cloud = scatter.clouds().get(k);
      int points = cloud.drawable().length;
      text.append(" %s: %d %s".formatted(cloud.name(), points, points == 1 ? "point" : "points"));
      if (scatter.regions().isPresent()) {
        int right = scatter.regions().get().right(cloud, k);
        text.append(", %d of them in the region of that class".formatted(right));
      }
      text.append('.');
    }
    int lines = scatter.lines().size();
    if (lines > 0) {
      text.append(" Behind them %d %s.".formatted(lines, lines == 1 ? "line" : "lines"));
    }
    return scatter.leftOut() == 0 ? text.toString() : text + " " + leftOut(scatter.leftOut()) + ".";
  }

  static String of(Contours contours) {
    double[] heights = contours.sorted();
    Labels labels = contours.labels();
    Range window = contours.window();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Contours%s: %s over %s from %s to %s and %s from %s to %s, between %s and %s."
            .formatted(
                labels.quoted(),
                contours.heights(),
                labels.x(),
                number(window.left()),
                number(window.right()),
                labels.y(),
                number(window.low()),
                number(window.high()),
                number(heights[0]),
                number(heights[heights.length - 1])));
    for (Trail trail : contours.trails()) {
      int last = trail.length() - 1;
      sentences.add(
          "%s goes in %d steps from %s to %s%s."
              .formatted(
                  trail.name(),
                  last,
                  place(trail.x()[0], trail.y()[0]),
                  place(trail.x()[last], trail.y()[last]),
                  trail.length() < trail.x().length ? " and diverges" : ""));
    }
    contours
        .minimum()
        .ifPresent(m -> sentences.add("The minimum is at " + place(m.getX(), m.getY()) + "."));
    return String.join(" ", sentences);
  }

  private static String place(double x, double y) {
    return "(" + number(x) + ", " + number(y) + ")";
  }

  static String of(Heatmap map) {
    int columns = map.columns().size();
    Comparator<Integer> byValue =
        Comparator.comparingDouble(i -> map.value(i / columns, i % columns));
    List<Integer> finite =
        IntStream.range(0, map.rows().size() * columns)
            .filter(i -> Scale.LINEAR.holds(0, map.value(i / columns, i % columns)))
            .boxed()
            .toList();
    String text =
        "Heatmap%s of %s, %d × %d%s%s"
            .formatted(
                map.labels().quoted(),
                map.measured(),
                map.rows().size(),
                columns,
                map.labels().y().isEmpty() ? "" : ", rows " + map.labels().y(),
                map.labels().x().isEmpty() ? "" : ", columns " + map.labels().x());
    return finite.isEmpty()
        ? text + ": none is finite."
        : "%s: from %s to %s."
            .formatted(
                text,
                cell(map, Collections.min(finite, byValue)),
                cell(map, Collections.max(finite, byValue)));
  }

  private static String cell(Heatmap map, int i) {
    int row = i / map.columns().size();
    int column = i % map.columns().size();
    return "%s at %s, %s"
        .formatted(number(map.value(row, column)), map.rows().get(row), map.columns().get(column));
  }

  static String axes(Labels labels) {
    if (labels.x().isEmpty() && labels.y().isEmpty()) {
      return "";
    }
    return ": %s against %s"
        .formatted(
            labels.y().isEmpty() ? "values" : labels.y(),
            labels.x().isEmpty() ? "position" : labels.x());
  }

  private static String course(Series series, Scale scale) {
    int[] places = series.drawable(scale);
    if (places.length == 0) {
      return series.name() + " has no points yet.";
    }
    int first = places[0];
    int last = places[places.length - 1];
    int lowest = first;
    int highest = first;
    for (int i : places) {
      lowest = series.y()[i] < series.y()[lowest] ? i : lowest;
      highest = series.y()[i] > series.y()[highest] ? i : highest;
    }
    StringBuilder text = new StringBuilder(series.name());
    text.append(first == last ? " is " : " goes from ").append(point(series, first));
    if (first != last) {
      text.append(" to ").append(point(series, last));
    }
    if (lowest != first && lowest != last) {
      text.append(", lowest ").append(point(series, lowest));
    }
    if (highest != first && highest != last) {
      text.append(", highest ").append(point(series, highest));
    }
    if (series.banded(last)) {
      text.append(", there between ").append(number(series.low()[last]));
      text.append(" and ").append(number(series.high()[last]));
    }
    return text.append('.').toString();
  }

  private static String point(Series series, int i) {
    return number(series.y()[i]) + " at " + number(series.x()[i]);
  }

  /** Three significant digits, without an exponent where it reads well. */
  static String number(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e6) {
      return Long.toString((long) value);
    }
    if (size < 1e-3 || size >= 1e6) {
      return String.format(Locale.ROOT, "%.2e", value);
    }
    int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
