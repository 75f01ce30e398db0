package io.percolate.book.page;

import io.percolate.book.markdown.Markdown;
import io.percolate.book.site.Page;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A Markdown file of the project as a page. */
public final class Guide {
  private Guide() {}

  /**
   * Makes the page; its title is the file's first heading.
   *
   * @param lessons their files: a name in code that follows a link to one, as in {@code
   *     docs/claims.md}, is one of its cells, and becomes a link to it
   */
  public static Page of(String path, Path source, String markdown, Set<Path> lessons) {
    Document document = Jsoup.parseBodyFragment(Markdown.html(markdown));
    document.outputSettings().prettyPrint(false);
    document.select("a[href]").forEach(link -> linkCells(link, source, lessons));
    document.select("table").forEach(table -> table.wrap("<div class=\"wide\"></div>"));
    String title = document.select("h1").text();
    String first = document.select("p").isEmpty() ? title : document.select("p").first().text();
    return new Page(
        path, source, title, first, "<div class=\"prose\">" + document.body().html() + "</div>");
  }

  private static void linkCells(Element link, Path source, Set<Path> lessons) {
    String href = link.attr("href");
    if (!lessons.contains(source.resolveSibling(href).normalize())) {
      return;
    }
    for (Element next = link.nextElementSibling();
        next != null && next.normalName().equals("code");
        next = next.nextElementSibling()) {
      // A cell that isn't there is linked all the same: the proof then finds the dead link.
      next.wrap("<a href=\"%s#cell-%s\"></a>".formatted(href, next.text()));
      next = next.parent();
    }
  }
}
