package io.percolate.kit.plot.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SmallPngTest {

  private static final int SIDE = 200;

  @Test
  void fewColoursAreKeptExactly() throws IOException {
    BufferedImage image = image((x, y) -> 0xff000000 | (x / 20) << 16 | (y / 20) << 4);

    assertSame(image, read(SmallPng.bytes(image)), 0);
  }

  @Test
  void transparencyIsKept() throws IOException {
    BufferedImage image = image((x, y) -> x < 10 ? 0 : x < 20 ? 0x80112233 : 0xffffffff);

    assertSame(image, read(SmallPng.bytes(image)), 0);
  }

  @Test
  void ofManyColoursTheBackgroundIsExactAndTheOthersAreClose() throws IOException {
    BufferedImage image =
        image((x, y) -> y < 50 ? 0xffffffff : new Color(x, 255 - x, 100 + y / 2).getRGB());
    BufferedImage small = read(SmallPng.bytes(image));

    assertThat(small.getRGB(100, 20)).isEqualTo(0xffffffff);
    assertSame(image, small, 40);
  }

  @Test
  void laidOverTheOtherItMakesThePicture() throws IOException {
    BufferedImage under = image((x, y) -> x < 5 ? 0 : 0xffffffff);
    BufferedImage image = image((x, y) -> x < 5 ? 0 : x == 50 ? 0xff0072b2 : 0xffffffff);
    BufferedImage over = read(SmallPng.bytes(image, under));

    assertThat(over.getRGB(49, 7))
        .isEqualTo(0xffffffff); // beside a difference, to be shrunk with it
    assertThat(over.getRGB(30, 7)).isZero();
    under.createGraphics().drawImage(over, 0, 0, null);
    assertSame(image, under, 0);
  }

  @Test
  void littleThatDiffersTakesLittleRoom() {
    BufferedImage under = image((x, y) -> 0xff000000 | (x * 7919 + y * 104729) & 0xf0f0f0);
    BufferedImage image = image((x, y) -> x == 50 ? 0xffff0000 : under.getRGB(x, y));

    assertThat(SmallPng.bytes(image, under).length).isLessThan(SmallPng.bytes(image).length / 4);
  }

  @Test
  void thePictureIsTheSameEachTime() {
    BufferedImage image = image((x, y) -> 0xff000000 | x * 65793 + y * 511);

    assertThat(SmallPng.bytes(image)).isEqualTo(SmallPng.bytes(image));
  }

  private static BufferedImage image(IntBinaryOperator colour) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < SIDE * SIDE; i++) {
      image.setRGB(i % SIDE, i / SIDE, colour.applyAsInt(i % SIDE, i / SIDE));
    }
    return image;
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static void assertSame(BufferedImage expected, BufferedImage actual, int most) {
    for (int i = 0; i < SIDE * SIDE; i++) {
      int a = expected.getRGB(i % SIDE, i / SIDE);
      int b = actual.getRGB(i % SIDE, i / SIDE);
      for (int shift = 0; shift < 32; shift += 8) {
        assertThat(Math.abs((a >>> shift & 255) - (b >>> shift & 255))).isLessThanOrEqualTo(most);
      }
    }
  }
}
