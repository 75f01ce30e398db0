package io.percolate.check.notebook;

import io.percolate.kit.notebook.Html;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Words that lead to a notebook.
 *
 * @param before what stands before them; may be empty
 * @param words what leads there
 * @param path relative to the folder that the reader is in
 */
record Link(String before, String words, String path) implements Part {
  /** To a notebook, seen from a folder; both absolute. */
  static Link to(Path notebook, Path from, String before, String words) {
    Path path =
        Objects.equals(notebook.getRoot(), from.getRoot()) ? from.relativize(notebook) : notebook;
    return new Link(before, words, path.toString().replace('\\', '/'));
  }

  /** The link alone, without a paragraph around it. */
  String anchor() {
    return "<a href=\"%s\">%s</a>".formatted(Html.escape(address()), Html.escape(words));
  }

  private String address() {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return path;
    }
  }

  @Override
  public String html() {
    return "<p style=\"margin:.6em 0 0\">" + Html.escape(before) + anchor() + "</p>";
  }

  @Override
  public String text() {
    return "%s%s\n  %s".formatted(before, words, path);
  }
}
