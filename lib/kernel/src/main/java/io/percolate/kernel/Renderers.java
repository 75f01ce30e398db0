package io.percolate.kernel;

import io.github.spencerpark.jupyter.kernel.display.RenderContext;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.common.Text;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;

/** How values of the JDK look in a notebook. */
final class Renderers {
  private Renderers() {}

  static Renderer create() {
    Renderer renderer = new Renderer();
    Text.registerAll(renderer);
    renderer
        .createRegistration(RenderedImage.class)
        .preferring(MIMEType.IMAGE_PNG)
        .supporting(MIMEType.IMAGE_JPEG, MIMEType.IMAGE_GIF)
        .register(Renderers::image);
    renderer
        .createRegistration(Object.class)
        .preferring(MIMEType.TEXT_PLAIN)
        .register(
            (value, context) -> context.renderIfRequested(MIMEType.TEXT_PLAIN, () -> text(value)));
    return renderer;
  }

  /** Writes a value as text; arrays by their elements. */
  static String text(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return String.valueOf(value);
    }
    String nested = Arrays.deepToString(new Object[] {value});
    return nested.substring(1, nested.length() - 1);
  }

  private static void image(RenderedImage image, RenderContext context) {
    context.renderIfRequested(MIMEType.IMAGE_PNG, () -> encoded(image, "png"));
    context.renderIfRequested(MIMEType.IMAGE_JPEG, () -> encoded(image, "jpeg"));
    context.renderIfRequested(MIMEType.IMAGE_GIF, () -> encoded(image, "gif"));
  }

  private static String encoded(RenderedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
