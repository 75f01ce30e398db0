package io.percolate.kit.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

  @Test
  void whatIsWrittenIsReadBackToThePixel() throws IOException {
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(7);
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        // Rows in pairs, so that both ways of writing a row come to bear.
        image.setRGB(x, y, y % 2 == 1 ? image.getRGB(x, y - 1) : random.nextInt());
      }
    }

    BufferedImage back = ImageIO.read(new ByteArrayInputStream(Png.bytes(image)));

    assertThat(back.getWidth()).isEqualTo(37);
    assertThat(pixels(back)).isEqualTo(pixels(image));
  }

  @Test
  void otherKindsOfImagesAreWrittenToo() throws IOException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_3BYTE_BGR);
    image.setRGB(1, 0, 0xff3366);

    BufferedImage back = ImageIO.read(new ByteArrayInputStream(Png.bytes(image)));

    assertThat(back.getRGB(1, 0)).isEqualTo(0xffff3366);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
