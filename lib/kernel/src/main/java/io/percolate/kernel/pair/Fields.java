package io.percolate.kernel.pair;

import io.percolate.kernel.run.Piece;
import io.percolate.kernel.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The fields of a message, being written. */
final class Fields {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  Fields number(int number) {
    try {
      out.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Fields flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  /** By its characters, since a text of Java's needn't be one that has an encoding. */
  Fields text(String text) {
    number(text.length());
    try {
      out.writeChars(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Fields texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  Fields bytes(byte[] some) {
    number(some.length);
    bytes.writeBytes(some);
    return this;
  }

  /** By its number; at first with its text. */
  Fields source(Source source, Sources known) {
    boolean isNew = !known.has(source);
    number(known.numberOf(source));
    return isNew ? text(source.label()).text(source.text()) : this;
  }

  Fields piece(Piece piece, Sources known) {
    return source(piece.source(), known)
        .number(piece.offset())
        .text(piece.code())
        .number(piece.insertedAt())
        .number(piece.insertedLength());
  }
}
