package io.percolate.book.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Links between files of the project, turned into links between pages. What the project has and the
 * site hasn't, such as a folder of code, is named without a link; what neither has stays as it is,
 * for {@link Proof} to find.
 */
final class Links {
  private final Sources sources;
  private final Site site;

  Links(Sources sources, Site site) {
    this.sources = sources;
    this.site = site;
  }

  void rewrite(Element body, Page page) {
    body.select("a[href]").forEach(link -> link(link, page));
    body.select("img[src]").forEach(image -> image(image, page));
  }

  private void link(Element link, Page page) {
    String href = link.attr("href");
    if (!isLocal(href)) {
      return;
    }
    String[] parts = href.split("#", 2);
    Path target = resolve(page, parts[0]);
    Optional<String> found = sources.page(target);
    if (found.isPresent()) {
      String anchor = parts.length == 1 ? "" : "#" + parts[1];
      link.attr("href", Paths.between(page.path(), found.get()) + anchor);
    } else if (sources.exists(target)) {
      link.unwrap();
    }
  }

  /** A picture beside a guide comes along. */
  private void image(Element image, Page page) {
    String src = image.attr("src");
    if (!isLocal(src) || site.has(resolvePage(page, src))) {
      return;
    }
    Path file = resolve(page, src);
    if (sources.exists(file)) {
      String path = "docs/images/" + file.getFileName();
      site.add(path, read(sources.file(file)));
      image.attr("src", Paths.between(page.path(), path));
      image.attr("loading", "lazy");
    }
  }

  private static boolean isLocal(String address) {
    return !address.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*") && !address.startsWith("#");
  }

  private static Path resolve(Page page, String address) {
    return page.source().resolveSibling(address).normalize();
  }

  private static String resolvePage(Page page, String address) {
    return Path.of(page.path()).resolveSibling(address).normalize().toString().replace('\\', '/');
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read: " + e.getMessage(), e);
    }
  }
}
