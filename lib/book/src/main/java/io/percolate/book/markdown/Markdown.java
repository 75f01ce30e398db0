package io.percolate.book.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as Jupyter and GitHub understand it. */
public final class Markdown {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .customInlineContentParserFactory(new FormulaInline.Factory())
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .nodeRendererFactory(FormulaHtml::new)
          .nodeRendererFactory(CodeHtml::new)
          .build();

  private Markdown() {}

  /**
   * HTML of a text, whose own HTML stands as it is.
   *
   * @throws io.percolate.book.math.FormulaException if a formula can't be read
   */
  public static String html(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
