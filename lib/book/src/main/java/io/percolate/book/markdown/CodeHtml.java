package io.percolate.book.markdown;

import io.percolate.book.code.JavaHtml;
import io.percolate.book.html.Html;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes fenced code: Java in colours, other languages as they stand. */
final class CodeHtml implements NodeRenderer {
  private final HtmlWriter html;

  CodeHtml(HtmlNodeRendererContext context) {
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    FencedCodeBlock block = (FencedCodeBlock) node;
    String source = block.getLiteral().stripTrailing();
    html.line();
    html.raw(
        block.getInfo().equals("java")
            ? JavaHtml.block(source)
            : "<pre class=\"code\"><code>%s</code></pre>\n".formatted(Html.escape(source)));
  }
}
