package io.percolate.book.math;

/** One formula as MathML. */
public final class Formula {
  private Formula() {}

  /**
   * Translates LaTeX, keeping it beside the translation for whoever copies it.
   *
   * @param display whether the formula stands on lines of its own
   * @throws FormulaException if the LaTeX is torn, or has a command that isn't known here
   */
  public static String mathml(String latex, boolean display) {
    String content;
    try {
      content = new FormulaParser(Token.of(latex)).formula();
    } catch (FormulaException e) {
      throw new FormulaException("In $%s$: %s".formatted(latex.strip(), e.getMessage()));
    }
    return "<math%s><semantics><mrow>%s</mrow><annotation encoding=\"application/x-tex\">%s</annotation></semantics></math>"
        .formatted(display ? " display=\"block\"" : "", content, Mml.escape(latex.strip()));
  }
}
