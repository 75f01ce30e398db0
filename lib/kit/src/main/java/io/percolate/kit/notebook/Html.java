package io.percolate.kit.notebook;

import java.util.regex.Pattern;

/** HTML's small rules. */
public final class Html {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<!--.*?-->");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^>]*>|</(p|div|li|tr|h\\d)>");
  private static final Pattern CELL = Pattern.compile("(?i)</t[dh]>");
  private static final Pattern TAG = Pattern.compile("<[^>]+>");

  private Html() {}

  /** Text made safe to stand in HTML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What a reader sees of HTML, roughly: its text with its line breaks. */
  static String text(String html) {
    String text = UNSEEN.matcher(html).replaceAll("");
    text = BREAK.matcher(text).replaceAll("\n");
    text = CELL.matcher(text).replaceAll("\t");
    text = TAG.matcher(text).replaceAll("");
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .strip();
  }
}
