package io.percolate.check.bridge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Both directions of a socket as streams. The JDK's own streams over a channel share a lock, so
 * that whoever waits to read keeps others from writing.
 */
public final class Duplex {
  private static final int BUFFER = 1 << 16;

  private Duplex() {}

  /** What comes in. */
  public static DataInputStream in(SocketChannel channel) {
    return new DataInputStream(
        new BufferedInputStream(
            new InputStream() {
              @Override
              public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
              }

              @Override
              public int read(byte[] bytes, int offset, int length) throws IOException {
                return length == 0 ? 0 : channel.read(ByteBuffer.wrap(bytes, offset, length));
              }
            },
            BUFFER));
  }

  /** What goes out, when it is flushed. */
  public static DataOutputStream out(SocketChannel channel) {
    return new DataOutputStream(
        new BufferedOutputStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
              }

              @Override
              public void write(byte[] bytes, int offset, int length) throws IOException {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
                while (buffer.hasRemaining()) {
                  channel.write(buffer);
                }
              }
            },
            BUFFER));
  }
}
