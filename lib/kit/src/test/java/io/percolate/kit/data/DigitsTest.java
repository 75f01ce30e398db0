package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigitsTest {
  @TempDir Path folder;

  @Test
  void everySpellingOfTheFourFilesIsRead() {
    write("train-images.idx3-ubyte", images(12));
    write("train-labels-idx1-ubyte.gz", labels(12));
    write("t10k-images-idx3-ubyte", images(4));
    write("t10k-labels.idx1-ubyte.gz", labels(4));
    Split split = Digits.read(folder);
    assertThat(split.train().size()).isEqualTo(12);
    assertThat(split.test().size()).isEqualTo(4);
    assertThat(split.test().shape().getShape()).containsExactly(1, 2, 2);
  }

  @Test
  void aFolderWithTheTrainPairAloneHoldsOneInSixOut() {
    write("train-images-idx3-ubyte.gz", images(60));
    write("train-labels-idx1-ubyte.gz", labels(60));
    Split split = Digits.read(folder);
    assertThat(split.test().size()).isEqualTo(10);
    assertThat(firstPixels(split.train()))
        .hasSize(50)
        .doesNotHaveDuplicates()
        .isNotEqualTo(IntStream.range(0, 50).toArray());
    int[] all =
        IntStream.concat(
                Arrays.stream(firstPixels(split.train())), Arrays.stream(firstPixels(split.test())))
            .sorted()
            .toArray();
    assertThat(all).containsExactly(IntStream.range(0, 60).toArray());
    assertThat(Digits.read(folder).test().features()).containsExactly(split.test().features());
  }

  @Test
  void aMissingFileIsNamedInEverySpelling() {
    write("train-images-idx3-ubyte.gz", images(2));
    assertThatThrownBy(() -> Digits.read(folder))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(
            folder.toString(), "train-labels-idx1-ubyte", "train-labels.idx1-ubyte.gz");
    write("train-labels-idx1-ubyte", labels(2));
    write("t10k-labels-idx1-ubyte", labels(2));
    assertThatThrownBy(() -> Digits.read(folder)).hasMessageContaining("t10k-images-idx3-ubyte");
  }

  @Test
  void aFolderThatIsntThereIsNamed() {
    assertThatThrownBy(() -> Digits.read(folder.resolve("gone")))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("There is no folder", "gone", "train-images-idx3-ubyte");
  }

  private static int[] firstPixels(Examples examples) {
    return IntStream.range(0, examples.size())
        .map(i -> Math.round(255 * examples.features(i)[0]))
        .toArray();
  }

  /** Image i has the grey level i in every pixel. */
  private static Idx images(int count) {
    byte[] values = new byte[4 * count];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (i / 4);
    }
    return new Idx(new int[] {count, 2, 2}, values);
  }

  private static Idx labels(int count) {
    byte[] values = new byte[count];
    for (int i = 0; i < count; i++) {
      values[i] = (byte) (i % 10);
    }
    return new Idx(new int[] {count}, values);
  }

  private void write(String name, Idx idx) {
    idx.write(folder.resolve(name));
  }
}
