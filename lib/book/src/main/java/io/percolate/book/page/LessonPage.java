package io.percolate.book.page;

import com.google.gson.JsonObject;
import io.percolate.book.code.JavaHtml;
import io.percolate.book.markdown.Markdown;
import io.percolate.book.math.FormulaException;
import io.percolate.book.site.Page;
import io.percolate.book.site.Site;
import io.percolate.jupyter.nbformat.Cell;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A lesson or demo as a page: its words, its code, and what the code put out. */
public final class LessonPage {
  private static final String CELL = "<section class=\"%s\" id=\"cell-%s\">\n%s</section>\n";

  private final Lesson lesson;
  private final Outputs outputs;

  private LessonPage(Lesson lesson, Site site) {
    this.lesson = lesson;
    outputs = new Outputs(site, lesson);
  }

  /**
   * Makes the page, and puts its figures into the site.
   *
   * @throws FormulaException if a formula can't be read; the message names the cell
   */
  public static Page of(Lesson lesson, Site site) {
    LessonPage page = new LessonPage(lesson, site);
    StringBuilder body = new StringBuilder();
    List<Cell> cells = lesson.notebook().cells();
    for (int next = 0; next < cells.size(); ) {
      int end = next;
      while (end < cells.size() && isSetUp(cells.get(end))) {
        end++;
      }
      body.append(end == next ? page.cell(cells.get(next)) : setUp(cells.subList(next, end)));
      next = Math.max(end, next + 1);
    }
    return new Page(
        lesson.path(), lesson.source(), lesson.label(), plain(lesson.intro()), body.toString());
  }

  private static String plain(String markdown) {
    return Jsoup.parseBodyFragment(Markdown.html(markdown)).text();
  }

  private String cell(Cell cell) {
    String id = cell.id().orElseThrow();
    try {
      return switch (cell.type()) {
        case "markdown" -> markdown(cell, id);
        case "code" -> code(cell, id);
        default -> "";
      };
    } catch (FormulaException e) {
      throw new FormulaException(
          "%s, cell “%s”: %s".formatted(lesson.source(), id, e.getMessage()), e);
    }
  }

  private static String markdown(Cell cell, String id) {
    String html = Markdown.html(cell.source());
    return isNotes(cell)
        ? CELL.formatted(
            "notes",
            id,
            "<details><summary>Speaker’s notes</summary>\n%s</details>\n".formatted(html))
        : CELL.formatted("prose", id, html);
  }

  private static boolean isNotes(Cell cell) {
    return cell.metadata().get("slideshow") instanceof JsonObject show
        && show.has("slide_type")
        && show.get("slide_type").getAsString().equals("notes");
  }

  private String code(Cell cell, String id) {
    return cell.source().isBlank()
        ? ""
        : CELL.formatted("code", id, JavaHtml.block(cell.source()) + outputs.of(cell));
  }

  private static String setUp(List<Cell> cells) {
    String blocks =
        cells.stream()
            .map(
                cell ->
                    "<div id=\"cell-%s\">%s</div>\n"
                        .formatted(cell.id().orElseThrow(), JavaHtml.block(cell.source())))
            .collect(Collectors.joining());
    return "<section class=\"code\">\n<details><summary>Set-up: class path and imports</summary>\n%s</details>\n</section>\n"
        .formatted(blocks);
  }

  /** Whether a cell only makes names known: the same in every lesson, and seldom read. */
  private static boolean isSetUp(Cell cell) {
    return cell.isCode()
        && !cell.source().isBlank()
        && cell.outputs().isEmpty()
        && cell.source().lines().allMatch(line -> line.matches("\\s*|%.*|import .*|start\\(\\);"));
  }
}
