package io.percolate.book.page;

import io.percolate.book.code.JavaHtml;
import io.percolate.book.html.Html;
import io.percolate.book.markdown.Markdown;
import io.percolate.book.site.Page;
import io.percolate.book.site.Site;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The page that one comes to first. */
public final class FrontPage {
  /** Where it stands. */
  public static final String PATH = "index.html";

  private FrontPage() {}

  /**
   * Makes the page.
   *
   * @param pages the lessons' pages, from which each card takes its first figure
   */
  public static Page of(List<Lesson> lessons, List<Page> pages) {
    String template = Site.resource("front.html");
    String code = Jsoup.parse(template).select("pre").first().wholeText();
    String body =
        template
            .replaceAll("(?s)<pre>.*?</pre>", JavaHtml.block(code.strip()).replace("$", "\\$"))
            .replace("{{lessons}}", cards(lessons, pages, false))
            .replace("{{demos}}", cards(lessons, pages, true));
    return new Page(
        PATH,
        Path.of("index"),
        "Percolate: deep learning in Java",
        "Deep learning in Java, from a neuron to a shipped model, in notebooks whose every number is computed in front of you.",
        body);
  }

  private static String cards(List<Lesson> lessons, List<Page> pages, boolean demos) {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < lessons.size(); i++) {
      if (lessons.get(i).isDemo() == demos) {
        cards.append(card(lessons.get(i), pages.get(i)));
      }
    }
    return cards.toString();
  }

  private static String card(Lesson lesson, Page page) {
    return """
        <li class="card">%s<h3><a href="%s">%s</a></h3>
        <p>%s</p>
        <p class="effort">%s</p></li>
        """
        .formatted(
            figure(page),
            page.source().toString().replace('\\', '/'),
            Html.escape(lesson.label()),
            inline(lesson.intro()),
            Html.escape(lesson.effort()));
  }

  /** The first figure, as decoration: the lesson says what it shows. */
  private static String figure(Page page) {
    Element image = Jsoup.parseBodyFragment(page.body()).selectFirst("img.figure");
    return image == null
        ? ""
        : "<img src=\"%s\" alt=\"\" role=\"presentation\" loading=\"lazy\">"
            .formatted(page.path().replaceFirst("[^/]*$", image.attr("src")));
  }

  private static String inline(String markdown) {
    return Markdown.html(markdown).strip().replaceAll("^<p>|</p>$", "");
  }
}
