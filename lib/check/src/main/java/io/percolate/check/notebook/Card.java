package io.percolate.check.notebook;

import io.percolate.kit.notebook.Bundle;
import io.percolate.kit.notebook.Html;
import io.percolate.kit.notebook.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a learner sees: a heading, a line that says how things are, and the rest.
 *
 * <p>Its HTML takes fonts and colours from the page, so that it suits any theme, and reads well by
 * ear: a group with a heading, whose marks are said in words as well.
 *
 * @param title what it is about
 * @param aside a few words beside the title; may be empty
 * @param status how things are, in a few words
 */
record Card(Tone tone, String title, String aside, String status, List<Part> parts)
    implements Rich {
  private static final String BOX =
      "border:1px solid rgba(128,128,128,.35);border-left:4px solid %s;border-radius:4px;"
          + "padding:.6em 1em .75em;margin:.2em 0;max-width:52em;line-height:1.45;color:inherit";

  Card {
    parts = List.copyOf(parts);
  }

  static Card of(Tone tone, String title, String status, Part... parts) {
    return new Card(tone, title, "", status, List.of(parts));
  }

  /** The same with a last part, if there is one. */
  Card with(Optional<Part> last) {
    List<Part> all = new ArrayList<>(parts);
    last.ifPresent(all::add);
    return new Card(tone, title, aside, status, all);
  }

  @Override
  public Bundle bundle() {
    return Bundle.html(html(), text());
  }

  private String html() {
    StringBuilder html = new StringBuilder(1 << 10);
    html.append("<div role=\"group\" aria-label=\"")
        .append(Html.escape(title + ": " + status))
        .append("\" style=\"")
        .append(BOX.formatted(tone.colour()))
        .append("\"><div style=\"display:flex;flex-wrap:wrap;justify-content:space-between;")
        .append("gap:0 1.5em\"><div role=\"heading\" aria-level=\"4\" style=\"font-weight:600;")
        .append("font-size:1.08em\">")
        .append(Html.escape(title))
        .append("</div>");
    if (!aside.isEmpty()) {
      html.append("<div style=\"opacity:.8\">").append(Html.escape(aside)).append("</div>");
    }
    html.append("</div><div>").append(tone.html()).append(' ');
    html.append(Html.escape(status)).append("</div>");
    parts.forEach(part -> html.append(part.html()));
    return html.append("</div>").toString();
  }

  private String text() {
    StringBuilder text = new StringBuilder(title);
    if (!aside.isEmpty()) {
      text.append(" (").append(aside).append(')');
    }
    text.append('\n').append(tone.mark()).append(' ').append(status);
    parts.forEach(part -> text.append("\n\n").append(part.text()));
    return text.toString();
  }
}
