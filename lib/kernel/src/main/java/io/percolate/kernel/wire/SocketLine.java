package io.percolate.kernel.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.zeromq.ZMQException;
import zmq.ZError;

/**
 * A connection to a Unix domain socket, where a program that started this kernel listens. It works
 * without any network, so that the kernel can be cut off from all of them.
 *
 * <p>The first byte says what the line is for. A message is its number of frames, then each frame's
 * length and bytes; numbers have four bytes, the highest first.
 */
final class SocketLine implements Line {
  private static final List<byte[]> END = List.of();

  private final SocketChannel channel;
  private final BlockingQueue<List<byte[]>> received = new LinkedBlockingQueue<>();

  private SocketLine(SocketChannel channel) {
    this.channel = channel;
    Thread reader = new Thread(this::read, "percolate-line");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * @param address the socket's path
   * @param purpose the byte that names the channel
   */
  static SocketLine connect(String address, char purpose) {
    try {
      SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(address));
      write(channel, ByteBuffer.wrap(new byte[] {(byte) purpose}));
      return new SocketLine(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("Nobody listens at %s.".formatted(address), e);
    }
  }

  @Override
  public synchronized void send(List<byte[]> frames) {
    int size = Integer.BYTES;
    for (byte[] frame : frames) {
      size += Integer.BYTES + frame.length;
    }
    ByteBuffer message = ByteBuffer.allocate(size).putInt(frames.size());
    frames.forEach(frame -> message.putInt(frame.length).put(frame));
    try {
      write(channel, message.flip());
    } catch (IOException e) {
      throw closed();
    }
  }

  private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public List<byte[]> receive(int timeoutMs) {
    try {
      List<byte[]> frames =
          timeoutMs < 0 ? received.take() : received.poll(timeoutMs, TimeUnit.MILLISECONDS);
      if (frames == END) {
        received.add(END);
        throw closed();
      }
      return frames == null ? List.of() : frames;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw closed();
    }
  }

  private void read() {
    try {
      while (true) {
        int count = readInt();
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          frames.add(readBytes(readInt()).array());
        }
        received.add(frames);
      }
    } catch (IOException e) {
      received.add(END);
    }
  }

  private int readInt() throws IOException {
    return readBytes(Integer.BYTES).getInt();
  }

  private ByteBuffer readBytes(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }

  /** As ZeroMQ says it of its sockets. */
  private static ZMQException closed() {
    return new ZMQException(ZError.ETERM);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
