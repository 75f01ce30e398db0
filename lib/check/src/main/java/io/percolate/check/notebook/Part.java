package io.percolate.check.notebook;

import io.percolate.kit.notebook.Html;

/** A part of a card, in both of its forms. */
interface Part {
  /** JupyterLab's font for code, Visual Studio Code's, or the browser's. */
  String MONOSPACED =
      "font-family:var(--jp-code-font-family,var(--vscode-editor-font-family,monospace));";

  /** How code among words looks. */
  String CODE =
      "<code style=\""
          + MONOSPACED
          + "padding:.1em .3em;border-radius:3px;background:rgba(128,128,128,.16);"
          + "color:inherit;overflow-wrap:anywhere\">";

  String html();

  /** Lines without an end of line after the last. */
  String text();

  /** A paragraph; what stands between backticks is code. */
  static Part prose(String text) {
    return new Prose(text, false);
  }

  /** A paragraph of less weight. */
  static Part remark(String text) {
    return new Prose(text, true);
  }

  /** A paragraph that is taken as it is: what a learner's code may have said. */
  static Part plain(String text) {
    return new Plain(text);
  }

  /**
   * Lines that keep their columns.
   *
   * @param what they are, for those who can't see it
   */
  static Part code(String what, String text) {
    return new Code(what, text);
  }

  /** A paragraph. */
  record Prose(String words, boolean faint) implements Part {
    @Override
    public String html() {
      return "<p style=\"margin:.5em 0 0%s\">%s</p>"
          .formatted(faint ? ";opacity:.75" : "", inline(words));
    }

    @Override
    public String text() {
      return words.replace("`", "");
    }
  }

  /** A paragraph without code. */
  record Plain(String text) implements Part {
    @Override
    public String html() {
      return "<p style=\"margin:.5em 0 0;overflow-wrap:anywhere\">%s</p>"
          .formatted(Html.escape(text).replace("\n", "<br>"));
    }
  }

  /** Lines of code or of values. It can be scrolled, by keyboard too, where it is wide. */
  record Code(String what, String lines) implements Part {
    @Override
    public String html() {
      return ("<pre tabindex=\"0\" role=\"group\" aria-label=\"%s\" style=\"margin:.5em 0 0;padding:.45em .7em;border-radius:3px;"
              + "background:rgba(128,128,128,.12);color:inherit;white-space:pre;overflow-x:auto;"
              + MONOSPACED
              + "font-size:.93em;line-height:1.4\">%s</pre>")
          .formatted(Html.escape(what), Html.escape(lines));
    }

    @Override
    public String text() {
      return lines.indent(2).stripTrailing();
    }
  }

  /** Text as HTML, with code between backticks and line breaks where they are. */
  static String inline(String text) {
    String[] pieces = Html.escape(text).replace("\n", "<br>").split("`", -1);
    StringBuilder html = new StringBuilder(pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      boolean code = i % 2 == 1 && i < pieces.length - 1;
      html.append(code ? CODE : i % 2 == 1 ? "`" : "</code>").append(pieces[i]);
    }
    return html.toString();
  }
}
