package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxTest {
  private static final int[] TWO_BY_THREE_BY_FOUR = {2, 3, 4};

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadPlainAndGzipped() {
    Idx images = images(TWO_BY_THREE_BY_FOUR);
    for (String name : new String[] {"images", "images.gz"}) {
      Path file = folder.resolve(name);
      images.write(file);
      assertThat(Idx.read(file).shape()).containsExactly(2, 3, 4);
      assertThat(Idx.read(file).values()).containsExactly(images.values());
    }
  }

  @Test
  void aFaultyFileIsNamedInOneLineAndNoReaderStandsInTheTrace() {
    Path text = file("readme", "# A title\n\nand text".getBytes(StandardCharsets.US_ASCII));

    assertThatThrownBy(() -> Idx.read(text))
        .hasMessageContaining("it is text that begins with \"# A title and text\"")
        .satisfies(
            fault ->
                assertThat(fault.getStackTrace())
                    .isNotEmpty()
                    .noneMatch(frame -> frame.getClassName().endsWith("IdxReader")));
  }

  @Test
  void theBytesAreThoseOfTheFormat() {
    assertThat(new Idx(new int[] {2}, new byte[] {7, (byte) 200}).bytes())
        .containsExactly(0, 0, 8, 1, 0, 0, 0, 2, 7, 200);
  }

  @Test
  void contentDecidesWhetherAFileIsGzipped() {
    byte[] plain = images(TWO_BY_THREE_BY_FOUR).bytes();
    assertThat(Idx.read(file("plain.gz", plain)).values()).hasSize(24);
    assertThat(Idx.read(file("zipped", gzip(plain))).values()).hasSize(24);
  }

  @Test
  void greyLevelsBecomeNumbersFromZeroToOne() {
    Examples examples =
        Idx.examples(
            write("x", new Idx(new int[] {1, 1, 3}, new byte[] {0, 51, (byte) 255})),
            write("y", new Idx(new int[] {1}, new byte[] {9})));
    assertThat(examples.features()).containsExactly(0f, .2f, 1f);
    assertThat(examples.labels()).containsExactly(9f);
    assertThat(examples.shape().getShape()).containsExactly(1, 1, 3);
  }

  @Test
  void aTruncatedFileSaysHowManyBytesAreMissing() {
    byte[] all = images(TWO_BY_THREE_BY_FOUR).bytes();
    assertProblem(file("x", Arrays.copyOf(all, all.length - 5)), "cut off", "2 × 3 × 4", "5 are");
  }

  @Test
  void aGzipFileCutInTheMiddleSaysSo() {
    byte[] all = gzip(new Idx(new int[] {100_000}, noise(100_000)).bytes());
    assertProblem(file("x.gz", Arrays.copyOf(all, all.length / 2)), "cut off", "are missing");
    assertProblem(file("y.gz", Arrays.copyOf(all, 5)), "gzip", "cut off");
    assertProblem(file("z.gz", Arrays.copyOf(all, all.length - 4)), "gzip", "cut off");
  }

  @Test
  void aDamagedGzipFileSaysSo() {
    byte[] all = gzip(images(TWO_BY_THREE_BY_FOUR).bytes());
    all[all.length - 6] ^= 1;
    assertProblem(file("x.gz", all), "damaged", "fetch it again");
  }

  @Test
  void bytesAfterTheLastValueAreCounted() {
    byte[] all = images(TWO_BY_THREE_BY_FOUR).bytes();
    assertProblem(file("x", Arrays.copyOf(all, all.length + 3)), "goes on for 3 bytes");
    assertProblem(file("x.gz", gzip(new byte[8 << 20], 0, 0, 8, 1, 0, 0, 0, 1)), "at least");
  }

  @Test
  void aHugeHeaderIsRefusedBeforeMemoryIsTaken() {
    int max = Integer.MAX_VALUE;
    assertProblem(file("a", header(8, max, max, max)), "are more than the 268,435,456");
    assertProblem(file("b", header(8, 60_000, 1 << 20, 1 << 20)), "are more than");
    assertProblem(file("c", header(8, -1, 28, 28)), "dimension 1", "can't be -1");
    assertProblem(file("d", header(8, 3, 0, 28)), "dimension 2", "can't be 0");
    assertProblem(file("e", header(8, Idx.LIMIT)), "268,435,456 are missing");
  }

  @Test
  void headersThatEndEarlyOrHaveNoDimensionsAreRefused() {
    assertProblem(file("a", header(8)), "announces 0 dimensions");
    assertProblem(file("b", bytes(0, 0, 8, 3, 0, 0, 0, 1)), "4 of 12 bytes");
  }

  @Test
  void otherValueTypesAreNamed() {
    assertProblem(file("a", header(0x0D, 1)), "32-bit floats", "0x0D");
    assertProblem(file("b", header(0x42, 1)), "type code 0x42", "doesn't know");
  }

  @Test
  void aFileThatIsntIdxIsNamedForWhatItLooksLike() {
    assertProblem(file("a", bytes(0x89, 'P', 'N', 'G', 13, 10)), "isn't an IDX file", "PNG");
    assertProblem(file("b", bytes('P', 'K', 3, 4, 0)), "zip archive");
    assertProblem(
        file("c", "\n<!DOCTYPE html>\n<html>".getBytes(StandardCharsets.UTF_8)), "web page");
    assertProblem(file("d", new byte[0]), "empty");
    assertProblem(
        file("e", "label,pixel0".getBytes(StandardCharsets.UTF_8)), "text", "label,pixel0");
    assertProblem(file("f", gzip(gzip(new byte[20]))), "gzipped twice");
    assertProblem(file("g", bytes(0, 0)), "only 2 bytes");
    assertProblem(file("h", bytes(3, 8, 0, 0, 0)), "begins with 03 08 00 00");
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    assertProblem(folder.resolve("nowhere"), "There is no file", folder.toString());
    assertProblem(folder, "is a folder");
  }

  @Test
  void imagesWhereLabelsAreExpectedAreRecognised() {
    Path images = write("x", images(TWO_BY_THREE_BY_FOUR));
    Path labels = write("y", new Idx(new int[] {2}, new byte[2]));
    assertThatThrownBy(() -> Idx.examples(images, images))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("is an image file", "2 × 3 × 4", "labels were expected");
    assertThatThrownBy(() -> Idx.examples(labels, images))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("is a label file", "images were expected");
  }

  @Test
  void countsThatDifferAndLabelsThatArentDigitsAreRefused() {
    Path images = write("x", images(TWO_BY_THREE_BY_FOUR));
    Path three = write("y", new Idx(new int[] {3}, new byte[3]));
    Path letters = write("z", new Idx(new int[] {2}, new byte[] {0, 12}));
    assertThatThrownBy(() -> Idx.examples(images, three))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("2 images", "3 labels");
    assertThatThrownBy(() -> Idx.examples(images, letters))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("label 1 is 12, but digits are 0 to 9");
  }

  @Test
  void valuesThatDontFitTheirShapeAreRefused() {
    assertThatThrownBy(() -> new Idx(new int[] {2, 2}, new byte[3]))
        .isInstanceOf(DataException.class)
        .hasMessage("2 × 2 is 4 values, but there are 3.");
  }

  private static void assertProblem(Path file, String... parts) {
    assertThatThrownBy(() -> Idx.read(file))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll(parts);
  }

  private static Idx images(int... shape) {
    byte[] values = new byte[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (11 * i);
    }
    return new Idx(shape, values);
  }

  private static byte[] noise(int n) {
    byte[] noise = new byte[n];
    new java.util.Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] header(int type, int... shape) {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * shape.length);
    buffer.put(bytes(0, 0, type, shape.length));
    Arrays.stream(shape).forEach(buffer::putInt);
    return buffer.array();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] gzip(byte[] content, int... before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes(before));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Path write(String name, Idx idx) {
    Path file = folder.resolve(name);
    idx.write(file);
    return file;
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
