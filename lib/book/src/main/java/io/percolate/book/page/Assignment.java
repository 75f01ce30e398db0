package io.percolate.book.page;

import com.google.gson.JsonObject;
import io.percolate.book.code.JavaHtml;
import io.percolate.book.html.Html;
import io.percolate.book.markdown.Markdown;
import io.percolate.book.site.Page;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The exercises of one lesson, as learners get them.
 *
 * @param source the released notebook, seen from the project's folder
 */
public record Assignment(Path source, Notebook notebook) {

  /** A question: the id of its check cell, its title and its points. */
  record Asked(String id, String title, double points) {
    String worth() {
      String number = points == Math.rint(points) ? "" + (long) points : "" + points;
      return number + (points == 1 ? " point" : " points");
    }
  }

  /** Where its page stands. */
  public String path() {
    return "exercises/" + source.getParent().getFileName() + ".html";
  }

  /** The number of its lesson and its title: {@code L03 Loss math}. */
  public String label() {
    String title = notebook.cells().get(0).source().lines().findFirst().orElseThrow();
    return "L%s %s"
        .formatted(
            source.getFileName().toString().substring(0, 2),
            title.replaceFirst("^#\\s*(Exercises:\\s*)?", ""));
  }

  /**
   * The page: each question's text as the notebook has it, and where its answer cell would be, the
   * interface that the answer must fit.
   *
   * @param folder the assignment's folder on this machine
   */
  public Page page(Path folder) {
    Contracts contracts = Contracts.in(folder);
    String body =
        notebook.cells().stream()
            .map(
                cell ->
                    cell.type().equals("markdown")
                        ? "<section class=\"prose\">\n"
                            + Markdown.html(cell.source())
                            + "</section>\n"
                        : contract(cell, contracts))
            .collect(Collectors.joining());
    return new Page(path(), source, label(), "Exercises: " + label(), body + how());
  }

  private static String contract(Cell cell, Contracts contracts) {
    return points(cell)
        .flatMap(points -> contracts.of(gradeId(cell)))
        .map(
            contract ->
                "<section class=\"contract\" id=\"question-%s\">\n<p class=\"caption\">The interface that an answer fits</p>\n%s</section>\n"
                    .formatted(
                        contract.id(),
                        contracts.sources(contract).stream()
                            .map(JavaHtml::block)
                            .collect(Collectors.joining())))
        .orElse("");
  }

  private String how() {
    return "<aside class=\"how\"><p>Solve them in the notebook <code>%s</code>: <code>./percolate lab</code> opens it, a card says what passes, and hints come when you ask.</p></aside>\n"
        .formatted(Html.escape(source.toString().replace('\\', '/')));
  }

  /** What is asked, in order. */
  List<Asked> questions(Path folder) {
    Contracts contracts = Contracts.in(folder);
    return notebook.cells().stream()
        .flatMap(
            cell ->
                points(cell)
                    .flatMap(
                        points ->
                            contracts
                                .of(gradeId(cell))
                                .map(
                                    contract -> new Asked(contract.id(), contract.title(), points)))
                    .stream())
        .toList();
  }

  /** What a check cell's question is worth; empty for other cells. */
  private static Optional<Double> points(Cell cell) {
    return nbgrader(cell)
        .filter(about -> about.has("points") && about.get("grade").getAsBoolean())
        .map(about -> about.get("points").getAsDouble());
  }

  private static String gradeId(Cell cell) {
    return nbgrader(cell).orElseThrow().get("grade_id").getAsString();
  }

  private static Optional<JsonObject> nbgrader(Cell cell) {
    return cell.metadata().get("nbgrader") instanceof JsonObject about
        ? Optional.of(about)
        : Optional.empty();
  }
}
