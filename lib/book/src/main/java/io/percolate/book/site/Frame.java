package io.percolate.book.site;

import io.percolate.book.html.Html;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What surrounds each page: head, contents, neighbours. */
final class Frame {
  private static final String FRAME = Site.resource("frame.html");

  private final Contents contents;

  Frame(Contents contents) {
    this.contents = contents;
  }

  /**
   * The whole page.
   *
   * @param body the page's own HTML, its links rewritten
   */
  String around(Page page, String body, Outline outline) {
    String up = Paths.between(page.path(), "x").replaceAll("x$", "");
    String title = page.path().equals("index.html") ? page.title() : page.title() + " · Percolate";
    return fill(
        FRAME,
        Map.of(
            "title", Html.escape(title),
            "description", Html.escape(page.description()),
            "up", up,
            "kind", page.path().replaceAll("/.*|\\.html", ""),
            "contents", contents(page, outline),
            "body", body,
            "neighbours", neighbours(page)));
  }

  /** Puts values in the place of their names in double braces. */
  static String fill(String template, Map<String, String> values) {
    String filled = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      if (!value.getKey().equals("body")) {
        filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
      }
    }
    // Last, since a lesson may hold double braces of its own.
    return filled.replace("{{body}}", values.getOrDefault("body", ""));
  }

  /** The lessons and the group that the page is in lie open, the others are folded. */
  private String contents(Page page, Outline outline) {
    StringBuilder html = new StringBuilder();
    for (Contents.Group group : contents.groups()) {
      boolean here = group.entries().stream().anyMatch(e -> e.path().equals(page.path()));
      boolean open = here || group == contents.groups().get(0);
      String items =
          group.entries().stream()
              .map(entry -> item(page, entry, outline))
              .collect(Collectors.joining());
      html.append(
          "<details%s><summary>%s</summary>\n<ul>\n%s</ul>\n</details>\n"
              .formatted(open ? " open" : "", Html.escape(group.title()), items));
    }
    return html.toString();
  }

  private static String item(Page page, Contents.Entry entry, Outline outline) {
    boolean here = entry.path().equals(page.path());
    return "<li><a href=\"%s\"%s>%s</a>%s</li>\n"
        .formatted(
            Paths.between(page.path(), entry.path()),
            here ? " aria-current=\"page\"" : "",
            Html.escape(entry.title()),
            here ? headings(outline) : "");
  }

  private static String headings(Outline outline) {
    String items =
        outline.sections().stream()
            .filter(section -> section.level() == 2)
            .map(
                section ->
                    "<li><a href=\"#%s\">%s</a></li>\n"
                        .formatted(section.id(), Html.escape(section.title())))
            .collect(Collectors.joining());
    return items.isEmpty() ? "" : "\n<ul>\n" + items + "</ul>\n";
  }

  private String neighbours(Page page) {
    return neighbour(page, contents.before(page.path()), "prev", "Previous")
        + neighbour(page, contents.after(page.path()), "next", "Next");
  }

  private static String neighbour(
      Page page, Optional<Contents.Entry> entry, String rel, String word) {
    return entry
        .map(
            to ->
                "<a rel=\"%s\" href=\"%s\"><span>%s</span> %s</a>\n"
                    .formatted(
                        rel, Paths.between(page.path(), to.path()), word, Html.escape(to.title())))
        .orElse("");
  }
}
