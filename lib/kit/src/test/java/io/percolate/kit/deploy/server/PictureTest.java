package io.percolate.kit.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  private static final Examples DIGITS = Digits.load().test();

  @Test
  void aDigitAsItIsInMnistStaysNearlyTheSame() throws IOException {
    for (int i = 0; i < 50; i++) {
      float[] pixels = pixels(i);
      float[] read = Picture.read("image/png", png(greyOnBlack(pixels)));

      assertThat(distance(pixels, read)).isLessThan(.03);
    }
  }

  @Test
  void darkOnLightIsReadAsLightOnDark() throws IOException {
    BufferedImage image = greyOnBlack(pixels(3));
    float[] light = Picture.read("image/png", png(image));
    for (int i = 0; i < 784; i++) {
      int[] inverse = {255 - image.getRaster().getSample(i % 28, i / 28, 0)};
      image.getRaster().setPixel(i % 28, i / 28, inverse);
    }

    assertThat(distance(Picture.read("image/png", png(image)), light)).isLessThan(1e-3);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void everyKindOfPngIsReadAlike(int type) throws IOException {
    BufferedImage image = new BufferedImage(200, 100, type);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 200, 100);
    g.setColor(Color.BLACK);
    g.fillRect(60, 20, 10, 70);
    g.dispose();
    float[] read = Picture.read("image/png", png(image));

    assertThat(read[14 * 28 + 14]).isEqualTo(1);
    double ink = 0;
    for (float pixel : read) {
      ink += pixel;
    }
    assertThat(ink).isBetween(40.0, 80.0);
  }

  @Test
  void aTransparentPictureLiesOnWhite() throws IOException {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setComposite(AlphaComposite.Src);
    g.setColor(Color.BLACK);
    g.fillRect(45, 10, 10, 80);
    g.dispose();

    assertThat(Picture.read("image/png", png(image))[14 * 28 + 14]).isEqualTo(1);
  }

  @Test
  void anEmptySheetIsRefused() {
    assertThatThrownBy(
            () ->
                Picture.read(
                    "image/png", png(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY))))
        .isInstanceOf(Refusal.class)
        .hasMessage("There is nothing to be seen in the picture.");
  }

  @Test
  void aHugePictureIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] huge = png(new BufferedImage(4000, 1500, BufferedImage.TYPE_BYTE_BINARY));

    assertThat(huge.length).isLessThan(100_000);
    assertThatThrownBy(() -> Picture.read("image/png", huge))
        .isInstanceOf(Refusal.class)
        .hasMessage("The picture has 6,000,000 pixels.");
  }

  @Test
  void brokenFilesAreRefusedAndNeverMore() throws IOException {
    byte[] good = png(greyOnBlack(pixels(0)));
    for (int i = 0; i < good.length; i++) {
      byte[] broken = good.clone();
      broken[i] ^= 0x55;
      readOrRefuse("image/png", broken);
      readOrRefuse("image/png", Arrays.copyOf(good, i));
    }
    assertThatThrownBy(() -> Picture.read("image/jpeg", good))
        .isInstanceOf(Refusal.class)
        .hasMessage("The body can't be read as image/jpeg.");
  }

  private static void readOrRefuse(String type, byte[] file) {
    try {
      assertThat(Picture.read(type, file)).hasSize(784);
    } catch (Refusal refused) {
      assertThat(refused.status()).isEqualTo(400);
    }
  }

  private static float[] pixels(int i) {
    return Arrays.copyOfRange(DIGITS.features(), 784 * i, 784 * (i + 1));
  }

  static BufferedImage greyOnBlack(float[] pixels) {
    BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 784; i++) {
      image.getRaster().setSample(i % 28, i / 28, 0, Math.round(255 * pixels[i]));
    }
    return image;
  }

  /** Dark on light, ten times as large, with some paper around it, as JPEG. */
  static byte[] photo(float[] pixels) throws IOException {
    BufferedImage small = greyOnBlack(pixels);
    BufferedImage image = new BufferedImage(360, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    BufferedImage inked = new BufferedImage(28, 28, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 784; i++) {
      int level = 240 - small.getRaster().getSample(i % 28, i / 28, 0) * 200 / 255;
      inked.setRGB(i % 28, i / 28, new Color(level, level, level).getRGB());
    }
    g.setColor(new Color(240, 240, 240));
    g.fillRect(0, 0, 360, 400);
    g.drawImage(inked, 60, 30, 280, 280, null);
    g.dispose();
    return file("jpg", image);
  }

  static byte[] png(BufferedImage image) throws IOException {
    return file("png", image);
  }

  private static byte[] file(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** The mean absolute difference. */
  private static double distance(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum / a.length;
  }
}
