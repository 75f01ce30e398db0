package io.percolate.kit.plot;

import io.percolate.kit.plot.graph.Box;
import io.percolate.kit.plot.graph.Layout;
import io.percolate.kit.plot.graph.Layout.Direction;
import io.percolate.kit.plot.graph.Link;
import io.percolate.kit.plot.graph.Route;
import io.percolate.kit.plot.graph.Size;
import io.percolate.kit.plot.graph.Spot;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** Draws boxes with their text, and curved arrows between them. */
final class GraphPainter {

  private static final Font HEADING = Theme.LABEL.deriveFont(Font.BOLD);
  private static final BasicStroke ARROW = new BasicStroke(1.5f);
  private static final Color QUIET = Theme.blend(Theme.CARD, Theme.AXIS, 0.12);
  private static final Color FILL = Theme.blend(Theme.CARD, Theme.series(0), 0.1);

  private static final double SIDE = 12;
  private static final double TOP = 7;
  private static final double FIRST = 17;
  private static final double LINE = 16;
  private static final double COLUMN = 24;
  private static final double LONGEST = 300;
  private static final double HEAD = 7;

  private final Graph graph;
  private final Layout layout;

  /** How wide each column is, over all boxes. */
  private final double[] columns;

  private final double left;
  private final double top;

  private GraphPainter(Graph graph) {
    this.graph = graph;
    this.columns = columns();
    this.layout = layout();
    double room = cardWidth() - layout.size().width();
    this.left = room / 2;
    this.top =
        Canvas.MARGIN
            + (graph.frame().title().isEmpty() ? 0 : 30)
            + (graph.frame().columns().isEmpty() ? 0 : 20);
  }

  static BufferedImage paint(Graph graph) {
    GraphPainter painter = new GraphPainter(graph);
    double foot = graph.frame().foot().isEmpty() ? 0 : 26;
    double height = painter.top + painter.layout.size().height() + foot + Canvas.MARGIN;
    return Canvas.draw(
        (int) Math.ceil(painter.cardWidth()), (int) Math.ceil(height), painter::draw);
  }

  private double cardWidth() {
    double title = Math.min(Canvas.measure(graph.frame().title(), Theme.TITLE), 720);
    double foot = Canvas.measure(graph.frame().foot(), HEADING);
    return Math.max(layout.size().width(), Math.max(title, foot)) + 2 * Canvas.MARGIN;
  }

  private Layout layout() {
    List<Size> sizes = graph.nodes().stream().map(this::size).toList();
    double foot = Canvas.measure(graph.frame().foot(), HEADING);
    double widest = sizes.stream().mapToDouble(Size::width).reduce(foot, Math::max);
    List<Size> even =
        columns.length == 0
            ? sizes
            : sizes.stream().map(s -> new Size(widest, s.height())).toList();
    List<Link> links =
        graph.arrows().stream().map(a -> new Link(a.from(), a.to(), label(a.label()))).toList();
    boolean down = graph.frame().direction() == Direction.DOWN;
    boolean labelled = graph.arrows().stream().anyMatch(arrow -> !arrow.label().isEmpty());
    double between = columns.length > 0 ? 18 : labelled ? 28 : down ? 36 : 52;
    return Layout.of(even, links, graph.frame().direction(), between, down ? 28 : 18);
  }

  private static Size label(String text) {
    return text.isEmpty()
        ? Size.NONE
        : new Size(Math.min(LONGEST, Canvas.measure(text, Theme.TICK)) + 8, 18);
  }

  private double[] columns() {
    return IntStream.range(0, graph.frame().columns().size())
        .mapToDouble(
            i ->
                graph.nodes().stream()
                    .mapToDouble(node -> Canvas.measure(node.columns().get(i), Theme.LABEL))
                    .reduce(Canvas.measure(graph.frame().columns().get(i), Theme.TICK), Math::max))
        .toArray();
  }

  private Size size(Graph.Node node) {
    double width = Math.min(LONGEST, headingWidth(node));
    for (double column : columns) {
      width += COLUMN + column;
    }
    for (Graph.Line line : node.lines()) {
      double note = line.note().isEmpty() ? 0 : COLUMN + Canvas.measure(line.note(), Theme.TICK);
      width = Math.max(width, Math.min(LONGEST, Canvas.measure(line.text(), Theme.TICK)) + note);
    }
    return new Size(width + 2 * SIDE, 2 * TOP + FIRST + LINE * node.lines().size());
  }

  private static double headingWidth(Graph.Node node) {
    double heading = Canvas.measure(node.heading(), HEADING);
    return node.detail().isEmpty()
        ? heading
        : heading + 8 + Canvas.measure(node.detail(), Theme.LABEL);
  }

  private void draw(Canvas canvas) {
    canvas.title(graph.frame().title());
    Graphics2D g = canvas.graphics();
    g.translate(left, top);
    for (int i = 0; i < graph.arrows().size(); i++) {
      arrow(canvas, layout.routes().get(i), graph.arrows().get(i).label());
    }
    for (int i = 0; i < graph.nodes().size(); i++) {
      node(canvas, layout.boxes().get(i), graph.nodes().get(i));
    }
    columnHeadings(canvas);
    g.translate(-left, -top);
    double baseline = canvas.height() - Canvas.MARGIN;
    canvas.text(graph.frame().foot(), HEADING, Theme.TEXT, canvas.width() / 2.0, baseline, 0.5);
  }

  private void columnHeadings(Canvas canvas) {
    double right = layout.size().width() - SIDE;
    for (int i = columns.length - 1; i >= 0; i--) {
      canvas.text(graph.frame().columns().get(i), Theme.TICK, Theme.MUTED, right, -7, 1);
      right -= columns[i] + COLUMN;
    }
  }

  private void node(Canvas canvas, Box box, Graph.Node node) {
    Graphics2D g = canvas.graphics();
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 10, 10);
    g.setColor(node.quiet() ? QUIET : FILL);
    g.fill(shape);
    g.setColor(node.quiet() ? Theme.AXIS : Theme.series(0));
    g.setStroke(Theme.HAIR);
    g.draw(shape);
    double y = box.y() + TOP + 13;
    heading(canvas, box, node, y);
    double end = box.x() + box.width() - SIDE;
    double right = end;
    for (int i = columns.length - 1; i >= 0; i--) {
      canvas.text(node.columns().get(i), Theme.LABEL, Theme.TEXT, right, y, 1);
      right -= columns[i] + COLUMN;
    }
    for (Graph.Line line : node.lines()) {
      y += LINE;
      String text = canvas.fit(line.text(), Theme.TICK, LONGEST);
      canvas.text(text, Theme.TICK, Theme.TEXT, textX(box, node), y, anchor(node));
      canvas.text(line.note(), Theme.TICK, Theme.TEXT, end, y, 1);
    }
  }

  private void heading(Canvas canvas, Box box, Graph.Node node, double y) {
    String heading = canvas.fit(node.heading(), HEADING, LONGEST);
    double room = LONGEST - Canvas.measure(heading, HEADING) - 8;
    String detail = room < 20 ? "" : canvas.fit(node.detail(), Theme.LABEL, room);
    double x = textX(box, node) - anchor(node) * Math.min(LONGEST, headingWidth(node));
    canvas.text(heading, HEADING, Theme.TEXT, x, y, 0);
    double after = x + Canvas.measure(heading, HEADING) + 8;
    canvas.text(detail, Theme.LABEL, Theme.MUTED, after, y, 0);
  }

  /** Text stands in the middle of its box, or at its left where something follows. */
  private double anchor(Graph.Node node) {
    return columns.length == 0 && !node.hasNotes() ? 0.5 : 0;
  }

  private double textX(Box box, Graph.Node node) {
    return anchor(node) == 0 ? box.x() + SIDE : box.x() + box.width() / 2;
  }

  private void arrow(Canvas canvas, Route route, String label) {
    boolean down = graph.frame().direction() == Direction.DOWN;
    List<Spot> spots = route.spots();
    Spot tip = spots.get(spots.size() - 1);
    Path2D path = new Path2D.Double();
    path.moveTo(spots.get(0).x(), spots.get(0).y());
    for (int i = 1; i < spots.size(); i++) {
      Spot a = spots.get(i - 1);
      boolean last = i == spots.size() - 1;
      Spot to = spots.get(i);
      Spot b =
          !last ? to : down ? new Spot(to.x(), to.y() - HEAD) : new Spot(to.x() - HEAD, to.y());
      if (down) {
        double middle = (a.y() + b.y()) / 2;
        path.curveTo(a.x(), middle, b.x(), middle, b.x(), b.y());
      } else {
        double middle = (a.x() + b.x()) / 2;
        path.curveTo(middle, a.y(), middle, b.y(), b.x(), b.y());
      }
    }
    Graphics2D g = canvas.graphics();
    g.setColor(Theme.MUTED);
    g.setStroke(ARROW);
    g.draw(path);
    g.fill(head(tip, down));
    if (!label.isEmpty()) {
      label(canvas, route.label(), label);
    }
  }

  private static Path2D head(Spot tip, boolean down) {
    Path2D head = new Path2D.Double();
    head.moveTo(tip.x(), tip.y());
    head.lineTo(tip.x() - (down ? HEAD / 2 : HEAD), tip.y() - (down ? HEAD : HEAD / 2));
    head.lineTo(tip.x() + (down ? HEAD / 2 : -HEAD), tip.y() - (down ? HEAD : -HEAD / 2));
    head.closePath();
    return head;
  }

  private static void label(Canvas canvas, Box box, String label) {
    Graphics2D g = canvas.graphics();
    g.setColor(Theme.CARD);
    g.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 6, 6));
    String text = canvas.fit(label, Theme.TICK, LONGEST);
    double x = box.x() + box.width() / 2;
    canvas.text(text, Theme.TICK, Theme.TEXT, x, box.y() + 13, 0.5);
  }
}
