package io.percolate.book.markdown;

import io.percolate.book.math.Formula;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes formulas as MathML; a wide one can be scrolled, by the keyboard too. */
final class FormulaHtml implements NodeRenderer {
  private final HtmlWriter html;

  FormulaHtml(HtmlNodeRendererContext context) {
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FormulaNode.class);
  }

  @Override
  public void render(Node node) {
    FormulaNode formula = (FormulaNode) node;
    String mathml = Formula.mathml(formula.latex(), formula.display());
    html.raw(formula.display() ? "<span class=\"formula\">" + mathml + "</span>" : mathml);
  }
}
