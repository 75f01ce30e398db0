package io.percolate.kit.engine;

import ai.djl.ndarray.NDArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A TorchScript archive: a zip of the code of a class, and an object of it with its arrays. The
 * object is pickled, by a few of pickle's instructions written out; no Python is there.
 *
 * @see <a href="https://docs.python.org/3/library/pickletools.html">pickle's instructions</a>
 */
public final class Archive {

  /**
   * The same for every entry, so that the same content is the same bytes. The first moment that a
   * zip can say would stand for an earlier one, and Java would add it by the clock of this machine.
   */
  private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  private Archive() {}

  /**
   * Writes an archive.
   *
   * @param type the name of the class
   * @param code its text; what it calls {@code self.name} is the array of this name
   * @param arrays of type float32
   */
  public static byte[] of(String type, String code, Map<String, NDArray> arrays) {
    Archive archive = new Archive();
    try (archive.zip) {
      archive.write(type, code, arrays);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array of bytes doesn't fail
    }
    return archive.bytes.toByteArray();
  }

  private void write(String type, String code, Map<String, NDArray> arrays) throws IOException {
    entry("script/data.pkl", latin(pickle(type, arrays)));
    entry("script/code/__torch__.py", latin(code));
    entry("script/constants.pkl", latin("\u0080\u0002)."));
    int number = 0;
    for (NDArray array : arrays.values()) {
      ByteBuffer values = array.toByteBuffer(false);
      byte[] copy = new byte[values.remaining()];
      values.get(copy);
      entry("script/data/" + number++, copy);
    }
    entry("script/version", latin("3\n"));
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Uncompressed, as PyTorch's own: weights don't get smaller. */
  private void entry(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(DATE);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static String pickle(String type, Map<String, NDArray> arrays) {
    StringBuilder pickle = new StringBuilder("\u0080\u0002c__torch__\n" + type + "\n)\u0081}(");
    int number = 0;
    for (Map.Entry<String, NDArray> array : arrays.entrySet()) {
      pickle.append(text(array.getKey())).append(array(number++, array.getValue()));
    }
    return pickle.append(text("training")).append("\u0089ub.").toString();
  }

  /** {@code _rebuild_tensor_v2(storage, 0, sizes, strides, False, OrderedDict())}. */
  private static String array(int number, NDArray array) {
    long[] sizes = array.getShape().getShape();
    long[] strides = new long[sizes.length];
    long stride = 1;
    for (int i = sizes.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= sizes[i];
    }
    String storage =
        "(" + text("storage") + "ctorch\nFloatStorage\n" + text("" + number) + text("cpu");
    return "ctorch._utils\n_rebuild_tensor_v2\n("
        + (storage + number(array.size()) + "tQ")
        + (number(0) + tuple(sizes) + tuple(strides))
        + "\u0089ccollections\nOrderedDict\n)RtR";
  }

  private static String tuple(long... numbers) {
    StringBuilder tuple = new StringBuilder("(");
    for (long number : numbers) {
      tuple.append(number(number));
    }
    return tuple.append('t').toString();
  }

  private static String number(long number) {
    return "J" + little(Math.toIntExact(number));
  }

  private static String text(String text) {
    return "X" + little(text.length()) + text;
  }

  private static String little(int number) {
    StringBuilder four = new StringBuilder();
    for (int shift = 0; shift < 32; shift += 8) {
      four.append((char) (number >>> shift & 0xff));
    }
    return four.toString();
  }
}
