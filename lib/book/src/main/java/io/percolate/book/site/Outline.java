package io.percolate.book.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A page's sections: each heading with the text up to the next one. Making it gives every heading
 * an id, and raises those that would leave out a level.
 *
 * @param sections in order; text before the first heading isn't in any
 */
record Outline(List<Section> sections) {
  private static final Set<String> UNREAD =
      Set.of("script", "style", "pre", "annotation", "button", "textarea");

  /**
   * One section.
   *
   * @param level 1 for the page's title
   * @param text its words, without code and outputs
   */
  record Section(int level, String id, String title, String text) {}

  static Outline of(Element body) {
    Set<String> ids = new HashSet<>(body.select("[id]").eachAttr("id"));
    int level = 0;
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      level = Math.min(heading.tagName().charAt(1) - '0', level + 1);
      heading.tagName("h" + level);
      if (!heading.hasAttr("id")) {
        heading.attr("id", unique(slug(words(heading)), ids));
      }
    }
    Reader reader = new Reader();
    body.traverse(reader);
    return new Outline(reader.sections());
  }

  private static String slug(String title) {
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "section" : slug;
  }

  private static String unique(String slug, Set<String> ids) {
    String id = slug;
    for (int n = 2; !ids.add(id); n++) {
      id = slug + "-" + n;
    }
    return id;
  }

  private static String words(Element element) {
    Element copy = element.clone();
    copy.select("annotation").remove();
    return copy.text();
  }

  /** Goes through the page and gathers each section's words. */
  private static final class Reader implements NodeVisitor {
    private final List<Element> headings = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private int unread;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        unread += isUnread(element) ? 1 : 0;
        if (element.normalName().matches("h[1-6]")) {
          headings.add(element);
          texts.add(new StringBuilder());
        }
      } else if (node instanceof TextNode text
          && unread == 0
          && !texts.isEmpty()
          && !inHeading(text)) {
        texts.get(texts.size() - 1).append(text.getWholeText()).append(' ');
      }
    }

    private boolean inHeading(TextNode text) {
      return ancestor(text, headings.get(headings.size() - 1));
    }

    private static boolean isUnread(Element element) {
      return UNREAD.contains(element.normalName()) || element.hasClass("out");
    }

    private static boolean ancestor(Node node, Element element) {
      for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
        if (parent == element) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && isUnread(element)) {
        unread--;
      }
    }

    List<Section> sections() {
      List<Section> sections = new ArrayList<>();
      for (int i = 0; i < headings.size(); i++) {
        Element heading = headings.get(i);
        sections.add(
            new Section(
                heading.tagName().charAt(1) - '0',
                heading.id(),
                words(heading),
                texts.get(i).toString().replaceAll("\\s+", " ").strip()));
      }
      return sections;
    }
  }
}
