package io.percolate.book.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Binds pages: gives each its frame, links and sections, and all of them a search. */
public final class Binder {
  private static final List<String> ASSETS =
      List.of("style.css", "book.js", "theme.js", "icon.svg");

  private Binder() {}

  /**
   * Adds the pages to a site that has their figures already.
   *
   * @return a sentence for each fault that makes the site unfit to be shown
   */
  public static List<String> bind(Site site, List<Page> pages, Contents contents, Sources sources) {
    Frame frame = new Frame(contents);
    Links links = new Links(sources, site);
    SearchIndex index = new SearchIndex();
    for (Page page : pages) {
      Document document = Jsoup.parseBodyFragment(page.body());
      document.outputSettings().prettyPrint(false);
      links.rewrite(document.body(), page);
      Outline outline = Outline.of(document.body());
      index.add(page, outline);
      site.add(page.path(), frame.around(page, document.body().html(), outline));
    }
    ASSETS.forEach(name -> site.add("assets/" + name, Site.resource(name)));
    site.add("assets/search-index.js", index.script());
    return new ArrayList<>(Proof.faults(site));
  }
}
