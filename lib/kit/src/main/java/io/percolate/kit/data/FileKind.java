package io.percolate.kit.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Guesses from its first bytes what a file is that isn't what it should be. */
final class FileKind {
  private static final Map<String, String> BY_START = new LinkedHashMap<>();

  static {
    BY_START.put("\u0089PNG", "it is a PNG picture");
    BY_START.put("\u00FF\u00D8\u00FF", "it is a JPEG picture");
    BY_START.put("GIF8", "it is a GIF picture");
    BY_START.put("PK", "it is a zip archive; unpack it first");
    BY_START.put("\u001F\u008B", "it was gzipped twice; unpack it once");
    BY_START.put("BZh", "it is compressed with bzip2; unpack it first");
    BY_START.put("\u00FD7zXZ", "it is compressed with xz; unpack it first");
    BY_START.put("(\u00B5/\u00FD", "it is compressed with zstd; unpack it first");
    BY_START.put("\u0093NUMPY", "it is a NumPy array");
    BY_START.put("%PDF", "it is a PDF");
    BY_START.put("version https://git-lfs", "it is a Git LFS pointer; run git lfs pull");
  }

  private FileKind() {}

  /** A clause such as "it is a PNG picture", from up to the first 512 bytes of a file. */
  static String of(byte[] start) {
    if (start.length == 0) {
      return "it is empty";
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> kind : BY_START.entrySet()) {
      if (text.startsWith(kind.getKey())) {
        return kind.getValue();
      }
    }
    if (text.startsWith("ustar", 257)) {
      return "it is a tar archive; unpack it first";
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "it is a web page, perhaps of a failed download; fetch the file itself";
    }
    if (start.length < 4) {
      return "it has only " + start.length + " bytes";
    }
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F || Character.isWhitespace(c))) {
      return "it is text that begins with \"%s\""
          .formatted(
              text.substring(0, Math.min(20, text.length())).strip().replaceAll("\\s+", " "));
    }
    return "it begins with %02X %02X %02X %02X instead of 00 00 08"
        .formatted(start[0], start[1], start[2], start[3]);
  }
}
