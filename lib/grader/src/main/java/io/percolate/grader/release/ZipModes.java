package io.percolate.grader.release;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes Unix file modes into a zip, which {@code java.util.zip} can't. They stand in the directory
 * at the file's end: 46 bytes an entry, then its name, extra field and comment.
 */
final class ZipModes {
  private static final int END_LENGTH = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_COUNT = 10;
  private static final int END_OFFSET = 16;

  private static final int ENTRY_LENGTH = 46;
  private static final int ENTRY_SYSTEM = 5;
  private static final int ENTRY_NAME_LENGTH = 28;
  private static final int ENTRY_EXTRA_LENGTH = 30;
  private static final int ENTRY_COMMENT_LENGTH = 32;
  private static final int ENTRY_ATTRIBUTES = 38;
  private static final byte UNIX = 3;

  private ZipModes() {}

  /**
   * Gives each entry its mode.
   *
   * @param zip a zip without a comment; it is changed
   * @param modes the mode of each entry's file, type bits included, by name
   */
  static byte[] marked(byte[] zip, Map<String, Integer> modes) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - END_LENGTH;
    if (bytes.getInt(end) != END_SIGNATURE) {
      throw new IllegalArgumentException("A zip without a comment was expected.");
    }
    int entry = bytes.getInt(end + END_OFFSET);
    for (int i = Short.toUnsignedInt(bytes.getShort(end + END_COUNT)); i > 0; i--) {
      int nameLength = bytes.getShort(entry + ENTRY_NAME_LENGTH);
      String name = new String(zip, entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
      bytes.put(entry + ENTRY_SYSTEM, UNIX);
      bytes.putInt(entry + ENTRY_ATTRIBUTES, modes.get(name) << 16);
      entry +=
          ENTRY_LENGTH
              + nameLength
              + bytes.getShort(entry + ENTRY_EXTRA_LENGTH)
              + bytes.getShort(entry + ENTRY_COMMENT_LENGTH);
    }
    return zip;
  }
}
