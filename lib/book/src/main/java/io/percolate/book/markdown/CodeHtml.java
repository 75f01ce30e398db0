package io.percolate.book.markdown;

import io.percolate.book.code.JavaHtml;
import io.percolate.book.html.Html;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes fenced code, Java in colours and other languages as they stand, and code within a line,
 * whose options aren't broken after their hyphens.
 */
final class CodeHtml implements NodeRenderer {
  private static final Pattern OPTION = Pattern.compile("(?<!\\S)-\\S{1,24}(?!\\S)");

  private final HtmlWriter html;

  CodeHtml(HtmlNodeRendererContext context) {
    html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class, Code.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Code code) {
      html.raw("<code>" + withWholeOptions(code.getLiteral()) + "</code>");
    } else {
      fenced((FencedCodeBlock) node);
    }
  }

  private static String withWholeOptions(String code) {
    return OPTION.matcher(Html.escape(code)).replaceAll("<span class=\"option\">$0</span>");
  }

  private void fenced(FencedCodeBlock block) {
    String source = block.getLiteral().stripTrailing();
    html.line();
    html.raw(
        block.getInfo().equals("java")
            ? JavaHtml.block(source)
            : "<pre class=\"code\"><code>%s</code></pre>\n".formatted(Html.escape(source)));
  }
}
