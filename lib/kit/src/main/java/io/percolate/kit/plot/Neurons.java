package io.percolate.kit.plot;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.plot.network.Dense;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The classic picture of a small network: a circle for each unit, a line for each weight. Once a
 * network has weights, lines show their sign by colour and dash and their size by width, and
 * circles hold the biases.
 */
public final class Neurons implements Figure {

  /**
   * One column of circles.
   *
   * @param units how many there are
   * @param words under them
   * @param weights {@code weights[unit][unit before]}; empty where there are none yet
   * @param biases one for each unit, or none
   */
  record Column(int units, List<String> words, float[][] weights, float[] biases) {}

  private final List<Column> columns;
  private final String foot;
  private final String title;

  private Neurons(List<Column> columns, String foot, String title) {
    this.columns = columns;
    this.foot = foot;
    this.title = title;
  }

  static Neurons of(int... units) {
    if (units.length < 2 || Arrays.stream(units).anyMatch(n -> n < 1)) {
      throw new IllegalArgumentException(
          "A picture of neurons needs the units of two layers or more, each at least 1, not %s."
              .formatted(Arrays.toString(units)));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      String kind = i == 0 ? "input" : i < units.length - 1 ? "hidden" : "output";
      columns.add(
          new Column(units[i], List.of(kind, units(units[i])), new float[0][], new float[0]));
    }
    return new Neurons(columns, "", "");
  }

  static Neurons of(Block network, Shape oneExample) {
    Dense dense = Dense.of(network, oneExample);
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column(
            dense.inputs(), List.of("input", units(dense.inputs())), new float[0][], new float[0]));
    for (Dense.Layer layer : dense.layers()) {
      List<String> words = new ArrayList<>(List.of(units(layer.units())));
      words.addAll(layer.functions());
      words.add(
          String.format(
              Locale.ROOT,
              "%,d parameter%s",
              layer.parameters(),
              layer.parameters() == 1 ? "" : "s"));
      columns.add(new Column(layer.units(), words, layer.weights(), layer.biases()));
    }
    return new Neurons(columns, dense.total(), "");
  }

  private static String units(int count) {
    return String.format(Locale.ROOT, "%,d unit%s", count, count == 1 ? "" : "s");
  }

  /** The same picture under this title. */
  public Neurons title(String title) {
    return new Neurons(columns, foot, title);
  }

  List<Column> columns() {
    return columns;
  }

  /** Said of all of them; empty if only their numbers are known. */
  String foot() {
    return foot;
  }

  String title() {
    return title;
  }

  @Override
  public BufferedImage image() {
    return NeuronsPainter.paint(this);
  }

  @Override
  public String alt() {
    List<String> words = columns.stream().map(c -> String.join(", ", c.words())).toList();
    String total = foot.isEmpty() ? "" : " In all " + foot + ".";
    return "Neurons%s, each layer fully connected to the next: %s.%s"
        .formatted(Labels.NONE.title(title).quoted(), String.join("; ", words), total);
  }
}
