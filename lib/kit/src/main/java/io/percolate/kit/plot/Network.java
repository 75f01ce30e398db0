package io.percolate.kit.plot;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.plot.graph.Layout.Direction;
import io.percolate.kit.plot.network.Architecture;
import io.percolate.kit.plot.network.Layer;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A network's layers from the top down, each with its settings, the shape of what comes out of it,
 * and how many parameters it has; their total stands under them.
 */
public final class Network implements Figure {

  /** What a box of many parts shows of them. */
  private static final int PARTS = 14;

  private final Architecture architecture;
  private final String title;

  private Network(Architecture architecture, String title) {
    this.architecture = architecture;
    this.title = title;
  }

  static Network of(Block network, Shape... oneExample) {
    return new Network(Architecture.of(network, oneExample), "");
  }

  /** The same network under this title. */
  public Network title(String title) {
    return new Network(architecture, title);
  }

  /** How many parameters the network has, those that are shared counted once. */
  public long parameters() {
    return architecture.total().all();
  }

  /**
   * The same as a table: a row for the input and each layer, with columns {@code layer}, {@code
   * settings}, {@code output shape} (without the batch) and {@code parameters}.
   */
  public Table table() {
    StringColumn names = StringColumn.create("layer");
    StringColumn settings = StringColumn.create("settings");
    StringColumn shapes = StringColumn.create("output shape");
    LongColumn parameters = LongColumn.create("parameters");
    for (Layer layer : architecture.layers()) {
      names.append(layer.kind());
      settings.append(layer.settings());
      shapes.append(layer.outputText());
      parameters.append(layer.count().all());
    }
    String name = title.isEmpty() ? "Network" : title;
    return Table.create(
        name + ", " + architecture.total().sentence(), names, settings, shapes, parameters);
  }

  @Override
  public BufferedImage image() {
    return graph().image();
  }

  @Override
  public String alt() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < architecture.layers().size(); i++) {
      Layer layer = architecture.layers().get(i);
      String from = follows(i) ? "" : " after " + names(layer.from());
      String settings = layer.settings().isEmpty() ? "" : " (" + layer.settings() + ")";
      words.add(layer.kind() + settings + from + " → " + layer.outputText() + parameters(layer));
    }
    return "Network%s, %s: %s."
        .formatted(
            Labels.NONE.title(title).quoted(),
            architecture.total().sentence(),
            String.join("; ", words));
  }

  private String names(List<Integer> layers) {
    return String.join(
        " and ", layers.stream().map(i -> architecture.layers().get(i).kind()).toList());
  }

  private static String parameters(Layer layer) {
    long count = layer.count().all();
    return count == 0
        ? ""
        : String.format(Locale.ROOT, ", %,d parameter%s", count, count == 1 ? "" : "s");
  }

  /** Whether a layer takes what the one before it in the list makes, and nothing else. */
  private boolean follows(int i) {
    return i == 0 || architecture.layers().get(i).from().equals(List.of(i - 1));
  }

  /** Without branches it reads like a table; with them, boxes are kept narrow. */
  private Graph graph() {
    List<Layer> layers = architecture.layers();
    boolean chain = true;
    for (int i = 0; i < layers.size(); i++) {
      chain &= follows(i);
    }
    List<Graph.Node> nodes = new ArrayList<>();
    List<Graph.Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      nodes.add(node(i, layers.get(i), chain));
      for (int from : layers.get(i).from()) {
        arrows.add(new Graph.Arrow(from, i, ""));
      }
    }
    List<String> columns = chain ? List.of("output shape", "parameters") : List.of();
    String total = architecture.total().sentence();
    return new Graph(nodes, arrows, new Graph.Frame(title, columns, total, Direction.DOWN));
  }

  private static Graph.Node node(int i, Layer layer, boolean chain) {
    long count = layer.count().all();
    List<Graph.Line> lines = new ArrayList<>();
    if (!chain) {
      lines.add(new Graph.Line("→ " + layer.outputText(), ""));
      if (count > 0) {
        lines.add(new Graph.Line(parameters(layer).substring(2), ""));
      }
    }
    parts(layer, "", lines);
    if (lines.size() > PARTS) {
      int more = lines.size() - PARTS + 1;
      lines = new ArrayList<>(lines.subList(0, PARTS - 1));
      lines.add(new Graph.Line("and %d more".formatted(more), ""));
    }
    String number = number(layer);
    List<String> columns = chain ? List.of(layer.outputText(), number) : List.of();
    return new Graph.Node(
        Integer.toString(i), layer.kind(), layer.settings(), lines, columns, count == 0);
  }

  private static void parts(Layer layer, String indent, List<Graph.Line> lines) {
    for (Layer part : layer.parts()) {
      String settings = part.settings().isEmpty() ? "" : ", " + part.settings();
      lines.add(new Graph.Line(indent + part.kind() + settings, number(part)));
      parts(part, indent + "      ", lines);
    }
  }

  private static String number(Layer layer) {
    long count = layer.count().all();
    return count == 0 ? "" : String.format(Locale.ROOT, "%,d", count);
  }
}
