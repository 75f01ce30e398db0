package io.percolate.jupyter.wire;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One connection that a kernel has made. What comes is read at once and kept, up to a bound; beyond
 * it the kernel has to wait. What can be no message ends the line.
 *
 * <p>A message is its number of frames, then each frame's length and bytes; numbers have four
 * bytes, the highest first.
 */
final class SocketLine implements Line {
  /** No message of a kernel is larger. */
  static final int MAX_MESSAGE_BYTES = 8 << 20;

  private static final int MAX_QUEUED_BYTES = 16 << 20;
  private static final int MAX_FRAMES = 64;
  private static final Duration SEND_LIMIT = Duration.ofSeconds(5);

  private final Object arrival;
  private final Deque<List<byte[]>> queue = new ArrayDeque<>();
  private SocketChannel channel;
  private long queuedBytes;
  private String fault = "";

  /**
   * @param arrival is notified of whatever comes, and guards what is kept
   */
  SocketLine(Object arrival) {
    this.arrival = arrival;
  }

  /** From now on, this line is that connection; a second one is refused. */
  boolean open(SocketChannel accepted) {
    synchronized (arrival) {
      if (channel != null) {
        return false;
      }
      channel = accepted;
      arrival.notifyAll();
    }
    Thread reader = new Thread(this::read, "kernel-line");
    reader.setDaemon(true);
    reader.start();
    return true;
  }

  boolean isOpen() {
    synchronized (arrival) {
      return channel != null;
    }
  }

  boolean hasMessage() {
    synchronized (arrival) {
      return !queue.isEmpty() || !fault.isEmpty();
    }
  }

  @Override
  public boolean send(List<byte[]> frames) {
    int size = Integer.BYTES;
    for (byte[] frame : frames) {
      size += Integer.BYTES + frame.length;
    }
    ByteBuffer message = ByteBuffer.allocate(size).putInt(frames.size());
    frames.forEach(frame -> message.putInt(frame.length).put(frame));
    return isOpen() && write(message.flip());
  }

  /** Closes the connection when the kernel doesn't take the bytes in time. */
  private synchronized boolean write(ByteBuffer bytes) {
    CompletableFuture<Void> end = new CompletableFuture<>();
    end.orTimeout(SEND_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            late -> {
              close();
              return null;
            });
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      end.complete(null);
    }
  }

  @Override
  public List<byte[]> receive(int millis) {
    synchronized (arrival) {
      if (queue.isEmpty() && fault.isEmpty() && millis > 0) {
        pause(arrival, millis);
      }
      List<byte[]> frames = queue.poll();
      if (frames == null) {
        if (!fault.isEmpty()) {
          throw new KernelProtocolException(fault);
        }
        return List.of();
      }
      queuedBytes -= size(frames);
      arrival.notifyAll();
      return frames;
    }
  }

  /** Waits for whatever comes on any line, at most so long. */
  static void pause(Object arrival, long millis) {
    try {
      arrival.wait(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      while (true) {
        keep(readMessage());
      }
    } catch (KernelProtocolException e) {
      synchronized (arrival) {
        fault = e.getMessage();
        arrival.notifyAll();
      }
      close();
    } catch (IOException | InterruptedException e) {
      close(); // The kernel is gone; its process tells why.
    }
  }

  private void keep(List<byte[]> frames) throws InterruptedException {
    synchronized (arrival) {
      while (queuedBytes > MAX_QUEUED_BYTES && channel.isOpen()) {
        arrival.wait();
      }
      queue.add(frames);
      queuedBytes += size(frames);
      arrival.notifyAll();
    }
  }

  private List<byte[]> readMessage() throws IOException {
    int count = readInt(MAX_FRAMES, "frames");
    List<byte[]> frames = new ArrayList<>();
    int left = MAX_MESSAGE_BYTES;
    for (int i = 0; i < count; i++) {
      byte[] frame = readBytes(readInt(left, "bytes")).array();
      left -= frame.length;
      frames.add(frame);
    }
    return frames;
  }

  private int readInt(int most, String what) throws IOException {
    int number = readBytes(Integer.BYTES).getInt();
    if (number < 0 || number > most) {
      throw new KernelProtocolException(
          "The kernel sent a message of too many %s: %d.".formatted(what, number));
    }
    return number;
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

  private static long size(List<byte[]> frames) {
    return frames.stream().mapToLong(frame -> frame.length).sum();
  }

  void close() {
    try {
      synchronized (arrival) {
        arrival.notifyAll();
      }
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new KernelException("A connection can't be closed: " + e.getMessage(), e);
    }
  }
}
