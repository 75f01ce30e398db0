package io.percolate.book.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the finished pages as a browser would, and says what is wrong with them. */
final class Proof {
  private final Site site;
  private final Map<String, Document> pages = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Proof(Site site) {
    this.site = site;
  }

  /** A sentence for each fault; none if all is well. */
  static List<String> faults(Site site) {
    Proof proof = new Proof(site);
    for (String path : site.paths()) {
      if (path.endsWith(".html")) {
        proof.pages.put(path, Jsoup.parse(site.text(path)));
      }
    }
    for (String path : site.paths()) {
      if (proof.pages.containsKey(path)) {
        proof.page(path, proof.pages.get(path));
      }
    }
    return proof.faults;
  }

  private void page(String path, Document page) {
    ids(path, page);
    headings(path, page);
    page.select("a[href]").forEach(link -> link(path, link.attr("href")));
    page.select("link[href]").forEach(link -> link(path, link.attr("href")));
    page.select("[src]").forEach(element -> link(path, element.attr("src")));
    page.select("img").forEach(image -> alt(path, image));
    page.select("table").forEach(table -> table(path, table));
  }

  private void fault(String path, String sentence, Object... words) {
    faults.add(path + ": " + sentence.formatted(words));
  }

  private void ids(String path, Document page) {
    Set<String> seen = new HashSet<>();
    for (String id : page.select("[id]").eachAttr("id")) {
      if (!seen.add(id)) {
        fault(path, "the id “%s” is there twice.", id);
      }
    }
  }

  private void headings(String path, Document page) {
    int level = 0;
    int titles = 0;
    for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
      int next = heading.tagName().charAt(1) - '0';
      titles += next == 1 ? 1 : 0;
      if (next > level + 1) {
        fault(path, "“%s” leaves out a level of headings.", heading.text());
      }
      level = next;
    }
    if (titles != 1) {
      fault(path, "it has %d titles (h1) and needs one.", titles);
    }
  }

  /** Every picture is described; one that only decorates says so by its role. */
  private void alt(String path, Element image) {
    boolean decorates = image.attr("role").equals("presentation");
    if (image.attr("alt").isBlank() && !decorates) {
      String src = image.attr("src");
      fault(
          path, "no text stands for the picture %s.", src.substring(0, Math.min(60, src.length())));
    }
  }

  private void table(String path, Element table) {
    if (table.select("th").isEmpty()) {
      fault(path, "a table has no heading cells: “%s …”.", shortened(table.text()));
    }
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(40, text.length()));
  }

  /** Links elsewhere are only read, since the build has no network. */
  private void link(String path, String address) {
    if (address.startsWith("data:")) {
      return;
    }
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException e) {
      fault(path, "“%s” isn't an address: %s.", address, e.getReason());
      return;
    }
    if (uri.getScheme() == null) {
      internal(path, uri);
    } else if (!Set.of("https", "http", "mailto").contains(uri.getScheme())) {
      fault(path, "“%s” is an address of a kind that browsers don't open.", address);
    }
  }

  private void internal(String path, URI uri) {
    String target =
        uri.getPath().isEmpty()
            ? path
            : Path.of(path).resolveSibling(uri.getPath()).normalize().toString().replace('\\', '/');
    if (!site.has(target)) {
      fault(path, "the link to %s is dead.", uri);
    } else if (uri.getFragment() != null
        && pages.get(target).getElementById(uri.getFragment()) == null) {
      fault(path, "%s has no place “%s”.", target, uri.getFragment());
    }
  }
}
