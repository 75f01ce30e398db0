package io.percolate.kit.data.strokes;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.GeneratedFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitSetTest {
  private static final Path BUNDLED = Path.of("../../datasets/digits");

  @Test
  void theBundledDigitsAreThoseOfSeedOne() {
    GeneratedFiles files = DigitFolder.files(1, 10_000, 2_000);
    assertThat(files.contents()).hasSize(5);
    assertThat(files.contents().keySet())
        .allSatisfy(name -> assertThat(files.fault(BUNDLED, name)).as(name).isEmpty());
  }

  @Test
  void theBundledDigitsAreTenAndTwoThousandAndBalanced() {
    var digits = Digits.read(BUNDLED);
    assertThat(digits.train().size()).isEqualTo(10_000);
    assertThat(digits.test().size()).isEqualTo(2_000);
    assertThat(digits.train().shape().getShape()).containsExactly(1, 28, 28);
    for (int digit = 0; digit < 10; digit++) {
      assertThat(count(digits.train().labels(), digit)).isEqualTo(1000);
      assertThat(count(digits.test().labels(), digit)).isEqualTo(200);
    }
  }

  @Test
  void aSmallerSetHoldsTheSameImagesInAnotherOrder() {
    Set<String> many = images(DigitSet.draw(7, 0, 60));
    Set<String> few = images(DigitSet.draw(7, 0, 40));
    assertThat(many).hasSize(60).containsAll(few);
  }

  @Test
  void seedsAndPartsShareNoImage() {
    Set<String> train = images(DigitSet.draw(7, 0, 60));
    assertThat(images(DigitSet.draw(7, 1, 60))).doesNotContainAnyElementsOf(train);
    assertThat(images(DigitSet.draw(8, 0, 60))).doesNotContainAnyElementsOf(train);
  }

  @Test
  void everyImageFillsATwentyPixelBoxInsideItsFrame() {
    byte[] pixels = DigitSet.draw(3, 0, 50).images().values();
    for (int i = 0; i < 50; i++) {
      int[] rows = inked(pixels, i, 28, 1);
      int[] columns = inked(pixels, i, 1, 28);
      int height = rows[rows.length - 1] - rows[0] + 1;
      int width = columns[columns.length - 1] - columns[0] + 1;
      assertThat(Math.max(height, width)).as("image %d", i).isBetween(19, 20);
    }
  }

  @Test
  void everyImagesCentreOfMassIsInTheMiddle() {
    byte[] pixels = DigitSet.draw(3, 0, 50).images().values();
    for (int i = 0; i < 50; i++) {
      double mass = 0;
      double x = 0;
      double y = 0;
      for (int p = 0; p < 784; p++) {
        int ink = pixels[784 * i + p] & 0xFF;
        mass += ink;
        x += ink * (p % 28 + .5);
        y += ink * (p / 28 + .5);
      }
      assertThat(x / mass).as("image %d", i).isBetween(13.9, 15.1);
      assertThat(y / mass).as("image %d", i).isBetween(13.9, 15.1);
    }
  }

  /** The rows, or columns, of an image that have ink. */
  private static int[] inked(byte[] pixels, int image, int step, int along) {
    return IntStream.range(0, 28)
        .filter(
            i ->
                IntStream.range(0, 28)
                    .anyMatch(j -> pixels[784 * image + step * i + along * j] != 0))
        .toArray();
  }

  private static long count(float[] labels, int digit) {
    return IntStream.range(0, labels.length).filter(i -> labels[i] == digit).count();
  }

  private static Set<String> images(DigitSet set) {
    byte[] all = set.images().values();
    Set<String> images = new HashSet<>();
    for (int i = 0; i < all.length / 784; i++) {
      images.add(Arrays.toString(Arrays.copyOfRange(all, 784 * i, 784 * (i + 1))));
    }
    return images;
  }
}
