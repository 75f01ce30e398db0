package io.percolate.book.html;

/** HTML's small rules. */
public final class Html {
  private Html() {}

  /** Text made safe to stand in HTML, in an attribute's quotes too. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
