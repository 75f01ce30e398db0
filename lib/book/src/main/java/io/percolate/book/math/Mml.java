package io.percolate.book.math;

/** MathML's elements. */
final class Mml {
  private Mml() {}

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A name: one letter is set in italics, several upright. */
  static String name(String name) {
    return "<mi>" + escape(name) + "</mi>";
  }

  /** A name that is upright however short it is. */
  static String upright(String name) {
    return name.length() == 1 ? "<mi mathvariant=\"normal\">" + escape(name) + "</mi>" : name(name);
  }

  static String number(String digits) {
    return "<mn>" + digits + "</mn>";
  }

  static String text(String text) {
    return "<mtext>" + escape(text.replaceAll("\\s+", "\u00a0")) + "</mtext>";
  }

  /** An operator with the space around it that is usual for it. */
  static String operator(String symbol) {
    return "<mo>" + escape(symbol) + "</mo>";
  }

  /** A sign that keeps its size and has no space of its own. */
  static String tight(String symbol) {
    return "<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">" + escape(symbol) + "</mo>";
  }

  /** A delimiter as high as what it encloses; nothing for LaTeX's empty one, a full stop. */
  static String fence(String symbol, String form) {
    return symbol.equals(".")
        ? ""
        : "<mo fence=\"true\" stretchy=\"true\" symmetric=\"true\" form=\"%s\">%s</mo>"
            .formatted(form, escape(symbol));
  }

  /** A delimiter of a size that the author chose. */
  static String sized(String symbol, String size) {
    return "<mo stretchy=\"true\" symmetric=\"true\" lspace=\"0\" rspace=\"0\" minsize=\"%s\" maxsize=\"%s\">%s</mo>"
        .formatted(size, size, escape(symbol));
  }

  static String space(double em) {
    return "<mspace width=\"" + em + "em\"></mspace>";
  }

  static String row(String content) {
    return "<mrow>" + content + "</mrow>";
  }

  static String of(String element, String... children) {
    return "<%s>%s</%s>".formatted(element, String.join("", children), element);
  }
}
