package io.percolate.book.code;

import io.percolate.book.html.Html;
import java.util.Locale;

/** Java source as HTML with a class for each kind of word. */
public final class JavaHtml {
  private JavaHtml() {}

  /** The source with its words marked up, to stand in a {@code <code>} element. */
  public static String of(String source) {
    StringBuilder html = new StringBuilder();
    for (JavaToken token : JavaToken.of(source)) {
      String text = Html.escape(token.text());
      switch (token.kind()) {
        case NAME, OTHER -> html.append(text);
        default ->
            html.append(
                "<span class=\"j-%s\">%s</span>"
                    .formatted(token.kind().name().toLowerCase(Locale.ROOT), text));
      }
    }
    return html.toString();
  }

  /** A block of source that can be copied, and reached by the keyboard where it is wide. */
  public static String block(String source) {
    return "<pre class=\"code\"><code>%s</code></pre>\n".formatted(of(source));
  }
}
