package io.percolate.kernel.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Decodes bytes that arrive in pieces, never cutting a character in two. */
final class Utf8Tail {
  private byte[] tail = new byte[0];

  /** Decodes all whole characters, and keeps the beginning of an unfinished one. */
  String decode(byte[] bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(tail.length + bytes.length);
    all.writeBytes(tail);
    all.writeBytes(bytes);
    byte[] joined = all.toByteArray();
    int whole = joined.length - unfinished(joined);
    tail = java.util.Arrays.copyOfRange(joined, whole, joined.length);
    return new String(joined, 0, whole, StandardCharsets.UTF_8);
  }

  /** Decodes what is left, though it is no whole character. */
  String end() {
    String rest = new String(tail, StandardCharsets.UTF_8);
    tail = new byte[0];
    return rest;
  }

  /** Counts the bytes at the end that begin a character without ending it. */
  private static int unfinished(byte[] bytes) {
    for (int back = 1; back <= Math.min(3, bytes.length); back++) {
      int b = bytes[bytes.length - back] & 0xFF;
      if (b < 0x80) {
        return 0;
      }
      if (b >= 0xC0) {
        int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
        return length > back ? back : 0;
      }
    }
    return 0;
  }
}
