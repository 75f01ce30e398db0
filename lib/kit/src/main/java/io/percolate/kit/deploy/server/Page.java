package io.percolate.kit.deploy.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page to draw on: a few files of this package's resources, and nothing from elsewhere. */
final class Page {

  /** Nothing but this server's own files, no code in the page's text, and in nobody's frame. */
  private static final Map<String, String> POLICY =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer");

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

  private Page() {}

  /** Adds the page and its files to what a server answers. */
  static void addTo(Router router) {
    add(router, "/", "page.html");
    for (String file : new String[] {"page.css", "page.js", "prepare.js", "pen.js"}) {
      add(router, "/" + file, file);
    }
  }

  private static void add(Router router, String path, String file) {
    byte[] bytes = read(file);
    String type = TYPES.get(file.substring(file.indexOf('.') + 1)) + "; charset=utf-8";
    router.get(path, call -> call.answer(200, type, bytes, POLICY));
  }

  private static byte[] read(String file) {
    try (InputStream in = Page.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
