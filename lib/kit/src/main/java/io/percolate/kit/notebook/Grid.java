package io.percolate.kit.notebook;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something with rows and columns to show, already as text.
 *
 * @param title what it is, shown as the caption
 * @param columns the columns that are shown
 * @param rowNames a heading for each row that is shown
 * @param rows the cells, row by row
 */
record Grid(String title, List<Column> columns, List<String> rowNames, List<List<String>> rows) {

  /** What stands for rows or columns that are left out. */
  static final String GAP = "⋯";

  /**
   * One column.
   *
   * @param name its heading
   * @param type said below the name, or empty
   * @param number whether it lines up at the right, as numbers do
   */
  record Column(String name, String type, boolean number) {}

  /** As HTML that takes fonts and colours from the page, so that it suits any theme. */
  String html() {
    StringBuilder html = new StringBuilder(256);
    html.append("<table style=\"border-collapse:collapse\">")
        .append(
            "<caption style=\"caption-side:top;text-align:left;white-space:nowrap;padding:0 0 .4em;")
        .append("color:var(--jp-ui-font-color2,var(--vscode-descriptionForeground,inherit))\">")
        .append(Html.escape(title))
        .append("</caption>")
        .append(head())
        .append("<tbody>");
    for (int r = 0; r < rows.size(); r++) {
      html.append("<tr><th scope=\"row\" style=\"font-weight:normal;opacity:.75\">")
          .append(Html.escape(rowNames.get(r)))
          .append("</th>");
      for (int c = 0; c < columns.size(); c++) {
        html.append("<td").append(align(columns.get(c))).append('>');
        html.append(Html.escape(rows.get(r).get(c))).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  /** The columns' names and types; nothing where the columns have none. */
  private String head() {
    if (columns.stream().allMatch(column -> column.name().isEmpty())) {
      return "";
    }
    StringBuilder html = new StringBuilder("<thead><tr><td></td>");
    for (Column column : columns) {
      html.append("<th scope=\"col\"").append(align(column)).append('>');
      html.append(Html.escape(column.name()));
      if (!column.type().isEmpty()) {
        html.append("<br><span style=\"font-weight:normal;opacity:.75\">")
            .append(Html.escape(column.type()))
            .append("</span>");
      }
      html.append("</th>");
    }
    return html.append("</tr></thead>").toString();
  }

  /** As lines of text with aligned columns. */
  String text() {
    int names = rowNames.stream().mapToInt(String::length).max().orElse(0);
    int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    StringBuilder text = new StringBuilder(title).append('\n');
    List<String> headings = columns.stream().map(Column::name).toList();
    if (!headings.stream().allMatch(String::isEmpty)) {
      line(text, " ".repeat(names), headings, widths);
    }
    for (int r = 0; r < rows.size(); r++) {
      line(text, pad(rowNames.get(r), names, true), rows.get(r), widths);
    }
    return text.toString().stripTrailing();
  }

  private int width(int column) {
    int widest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(widest, columns.get(column).name().length());
  }

  private void line(StringBuilder text, String name, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder(name);
    for (int c = 0; c < widths.length; c++) {
      line.append("  ").append(pad(cells.get(c), widths[c], columns.get(c).number()));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  Bundle bundle() {
    return Bundle.html(html(), text());
  }

  /** Which of {@code n} places are shown: all, or the first and the last with −1 for the gap. */
  static int[] shown(int n, int head, int tail) {
    if (n <= head + tail + 1) {
      return IntStream.range(0, n).toArray();
    }
    return IntStream.range(0, head + tail + 1)
        .map(i -> i < head ? i : i == head ? -1 : n - tail + (i - head - 1))
        .toArray();
  }

  /** A cell stays on one line, since it is short; a wide table can be scrolled. */
  private static String align(Column column) {
    return " style=\"white-space:nowrap;text-align:" + (column.number() ? "right" : "left") + "\"";
  }

  private static String pad(String text, int width, boolean right) {
    String space = " ".repeat(Math.max(0, width - text.length()));
    return right ? space + text : text + space;
  }
}
