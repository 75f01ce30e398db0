package io.percolate.kit.notebook;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One value in several forms, by MIME type, from which a front end takes the richest that it can
 * show. Every bundle has {@code text/plain}.
 *
 * @param data MIME type to content; pictures as Base64
 * @param metadata MIME type to what a front end should know about that form, such as its size
 */
public record Bundle(Map<String, String> data, Map<String, Map<String, Object>> metadata) {

  static final String TEXT = "text/plain";
  static final String HTML = "text/html";
  static final String MARKDOWN = "text/markdown";
  static final String PNG = "image/png";

  /**
   * Keeps copies, in the order given.
   *
   * @throws IllegalArgumentException if there is no {@code text/plain}
   */
  public Bundle {
    if (!data.containsKey(TEXT)) {
      throw new IllegalArgumentException(
          "A bundle needs text/plain, for readers who see no pictures; this one has only "
              + data.keySet());
    }
    data = new LinkedHashMap<>(data);
    metadata = new LinkedHashMap<>(metadata);
  }

  /** Plain text alone. */
  public static Bundle text(String text) {
    return new Bundle(Map.of(TEXT, text), Map.of());
  }

  /** HTML, with the plain text that stands in for it. */
  public static Bundle html(String html, String text) {
    return new Bundle(Map.of(HTML, html, TEXT, text), Map.of());
  }

  /** Markdown, which is its own plain text. */
  public static Bundle markdown(String markdown) {
    return new Bundle(Map.of(MARKDOWN, markdown, TEXT, markdown), Map.of());
  }

  /**
   * A picture, shown at {@code image width / scale}.
   *
   * @param scale pixels of the image for each pixel of the page: 2 looks sharp on dense screens
   * @param alt what the picture shows, in words
   */
  public static Bundle png(BufferedImage image, double scale, String alt) {
    int width = (int) (image.getWidth() / scale);
    int height = (int) (image.getHeight() / scale);
    Map<String, Object> size = Map.of("width", width, "height", height, "alt", alt);
    return new Bundle(Map.of(PNG, Png.base64(image), TEXT, alt), Map.of(PNG, size));
  }

  /** The plain form. */
  public String plain() {
    return data.get(TEXT);
  }
}
