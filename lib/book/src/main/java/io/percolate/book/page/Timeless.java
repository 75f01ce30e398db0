package io.percolate.book.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of outputs what is another number each time: how long the kit's training took. Nothing
 * else in a lesson may differ from run to run.
 */
final class Timeless {
  private static final Pattern RUN = Pattern.compile("(\\d+ updates) in \\d+\\.\\d s\\.");
  private static final String COLUMN = "seconds";

  private Timeless() {}

  static String html(String html) {
    String timeless = RUN.matcher(html).replaceAll("$1.");
    return timeless.contains("<table") && timeless.contains(">" + COLUMN + "<")
        ? withoutSeconds(timeless)
        : timeless;
  }

  private static String withoutSeconds(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element table : document.select("table")) {
      List<Element> headings = table.select("thead tr").first().children();
      for (int column = 0; column < headings.size(); column++) {
        if (headings.get(column).ownText().equals(COLUMN)) {
          for (Element row : table.select("tbody tr")) {
            row.child(column).text("…");
          }
        }
      }
    }
    return document.body().html();
  }
}
