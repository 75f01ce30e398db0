package io.percolate.check.notebook;

import io.percolate.check.answer.Describe;
import io.percolate.kit.notebook.Html;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of assignments.
 *
 * @param from the folder that the reader is in
 */
record Rows(List<Row> rows, Agenda agenda, Path from) implements Part {
  private static final String CELL = "text-align:left;padding:.15em 1.6em .15em 0";

  @Override
  public String html() {
    StringBuilder html =
        new StringBuilder("<table style=\"border-collapse:collapse;margin:.6em 0 0\"><thead><tr>");
    for (String name : List.of("Status", "Assignment", "Questions passed", "Public points")) {
      html.append("<th scope=\"col\" style=\"%s;font-weight:normal;opacity:.75\">".formatted(CELL))
          .append(name)
          .append("</th>");
    }
    html.append("</tr></thead><tbody>");
    for (Row row : rows) {
      Link link = Link.to(agenda.notebook(name(row)), from, "", row.assignment().title());
      html.append("<tr>");
      cell(html, tone(row).html() + " " + word(row));
      html.append("<th scope=\"row\" style=\"%s;font-weight:normal\">".formatted(CELL))
          .append(link.anchor())
          .append(" <span style=\"opacity:.75\">")
          .append(Html.escape(name(row)))
          .append("</span></th>");
      cell(html, passed(row));
      cell(html, points(row));
      html.append("</tr>");
    }
    return html.append("</tbody></table>").toString();
  }

  private static void cell(StringBuilder html, String content) {
    html.append("<td style=\"").append(CELL).append("\">").append(content).append("</td>");
  }

  @Override
  public String text() {
    int longest = rows.stream().mapToInt(row -> heading(row).length()).max().orElse(0);
    return rows.stream()
        .map(
            row ->
                "%s %-5s  %s  %s questions passed, %s public points"
                    .formatted(
                        tone(row).mark(),
                        word(row),
                        heading(row) + " ".repeat(longest - heading(row).length()),
                        passed(row),
                        points(row)))
        .collect(Collectors.joining("\n"));
  }

  private static String heading(Row row) {
    return name(row) + "  " + row.assignment().title();
  }

  private static String name(Row row) {
    return row.assignment().name();
  }

  private static String passed(Row row) {
    return "%d of %d".formatted(row.passed(), row.questions());
  }

  private static String points(Row row) {
    return Describe.number(row.earned()) + " of " + Describe.number(row.possible());
  }

  private static Tone tone(Row row) {
    return row.isDone() ? Tone.PASSED : Tone.OPEN;
  }

  private static String word(Row row) {
    return row.isDone() ? "done" : row.earned() > 0 ? "begun" : "open";
  }
}
