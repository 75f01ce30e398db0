package io.percolate.grader.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What HTML and XML share, and the frame of a page. */
final class Markup {
  private static final String STYLE = style();

  private Markup() {}

  /**
   * Text that is {@link Plain} made safe to stand in HTML and XML, in an attribute's quotes too.
   */
  static String escape(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Text of learners on one line, safe. */
  static String line(String text) {
    return escape(Plain.line(text));
  }

  /** A name that may be written in any direction, without turning what stands beside it. */
  static String name(String text) {
    return "<bdi>" + line(text) + "</bdi>";
  }

  /**
   * A page that needs nothing but itself, and could load nothing: the policy forbids it.
   *
   * @param title not escaped yet
   * @param body HTML
   */
  static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s</body>
        </html>
        """
        .formatted(line(title), STYLE, body);
  }

  /** A share as a bar. It says nothing that the text beside it doesn't. */
  static String bar(int percent) {
    return "<div class=\"bar\" aria-hidden=\"true\"><span style=\"width:%d%%\"></span></div>"
        .formatted(percent);
  }

  private static String style() {
    try (InputStream in = Markup.class.getResourceAsStream("style.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The pages' style can't be read.", e);
    }
  }
}
