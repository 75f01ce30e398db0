package io.percolate.kernel.pair;

import io.percolate.kernel.run.Piece;
import io.percolate.kernel.source.Source;
import java.net.ProtocolException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The fields of a message, being read. Nothing about them is believed. */
final class FieldReader {
  private final ByteBuffer bytes;

  FieldReader(Frame frame) {
    bytes = ByteBuffer.wrap(frame.fields());
  }

  int number() throws ProtocolException {
    try {
      return bytes.getInt();
    } catch (BufferUnderflowException e) {
      throw new ProtocolException("a message that lacks a field");
    }
  }

  boolean flag() throws ProtocolException {
    return number() != 0;
  }

  String text() throws ProtocolException {
    int length = length(Character.BYTES);
    char[] chars = new char[length];
    bytes.asCharBuffer().get(chars);
    bytes.position(bytes.position() + length * Character.BYTES);
    return new String(chars);
  }

  byte[] bytes() throws ProtocolException {
    byte[] some = new byte[length(1)];
    bytes.get(some);
    return some;
  }

  /** A number of things to come, each of which has so many bytes at least. */
  int length(int bytesEach) throws ProtocolException {
    int length = number();
    if (length < 0 || length > bytes.remaining() / bytesEach) {
      throw new ProtocolException("a field of %d parts, which aren't there".formatted(length));
    }
    return length;
  }

  List<String> texts() throws ProtocolException {
    List<String> texts = new ArrayList<>();
    for (int left = length(Integer.BYTES); left > 0; left--) {
      texts.add(text());
    }
    return texts;
  }

  Source source(Sources known) throws ProtocolException {
    int number = number();
    if (!known.isNext(number)) {
      return known.get(number);
    }
    Source source = new Source(text(), text());
    known.numberOf(source);
    return source;
  }

  Piece piece(Sources known) throws ProtocolException {
    Source source = source(known);
    int offset = number();
    String code = text();
    int insertedAt = number();
    int insertedLength = number();
    if (offset < 0 || offset > source.text().length() || insertedAt < 0 || insertedLength < 0) {
      throw new ProtocolException("a piece of no text");
    }
    return new Piece(source, offset, code, insertedAt, insertedLength);
  }
}
