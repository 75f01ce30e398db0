package io.percolate.kit.deploy.server;

import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Locale;

/**
 * What a model takes, and how bodies of each type say it.
 *
 * @param shape of one example, without the batch
 * @param ink the value of full ink, where an example is an image
 */
record Input(Shape shape, float ink) {

  private static final String BYTES = "application/octet-stream";
  private static final List<String> PICTURES = List.of("image/png", "image/jpeg");
  private static final Shape DIGIT = new Shape(1, 28, 28);

  static Input of(Predictor predictor) {
    return new Input(predictor.shape(), predictor.ink());
  }

  /** Whether an example is a grey image. */
  boolean isImage() {
    return shape.dimension() == 3 && shape.get(0) == 1;
  }

  /** Whether pictures of any size can be made ready for it. */
  boolean isDigit() {
    return shape.equals(DIGIT);
  }

  int length() {
    return Math.toIntExact(shape.size());
  }

  /** What one example is called in JSON. */
  String field() {
    return isImage() ? "pixels" : "features";
  }

  /** The types it takes, as {@code Accept} lists them. */
  String accepted() {
    if (isDigit()) {
      return Call.JSON + ", " + BYTES + ", " + String.join(", ", PICTURES);
    }
    return isImage() ? Call.JSON + ", " + BYTES : Call.JSON;
  }

  /**
   * What a body says.
   *
   * @param contentType as the header has it, or null
   * @throws Refusal if this model doesn't take such bodies, or not this one
   */
  Request read(String contentType, byte[] body, int mostExamples) {
    String type = mediaType(contentType);
    if (type != null) {
      if (type.equals(Call.JSON)) {
        return new JsonInput(this, mostExamples).read(body);
      }
      if (type.equals(BYTES) && isImage()) {
        return Request.of(levels(body));
      }
      if (PICTURES.contains(type) && isDigit()) {
        return Request.of(inked(Picture.read(type, body)));
      }
    }
    throw Refusal.type(type, accepted());
  }

  private static String mediaType(String contentType) {
    return contentType == null
        ? null
        : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Grey levels from 0 (paper) to 255 (ink), a byte each. */
  private float[] levels(byte[] body) {
    if (body.length != length()) {
      throw Refusal.wrong(
          "The body has %,d bytes; an image for this model has %,d."
              .formatted(body.length, length()),
          "Send %d × %d grey levels, a byte each, row after row."
              .formatted(shape.get(1), shape.get(2)));
    }
    float[] pixels = new float[body.length];
    for (int i = 0; i < body.length; i++) {
      pixels[i] = (body[i] & 0xff) / 255f;
    }
    return inked(pixels);
  }

  /** From 0 to 1 as from 0 to full ink. */
  private float[] inked(float[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] *= ink;
    }
    return pixels;
  }
}
