package io.percolate.book.markdown;

import org.commonmark.node.CustomNode;

/** A formula in a text. */
final class FormulaNode extends CustomNode {
  private final String latex;
  private final boolean display;

  FormulaNode(String latex, boolean display) {
    this.latex = latex;
    this.display = display;
  }

  String latex() {
    return latex;
  }

  /** Whether it stands on lines of its own. */
  boolean display() {
    return display;
  }
}
