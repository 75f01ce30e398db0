package io.percolate.jupyter.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One line to a kernel, with a backlog of messages that came but weren't looked at yet. It is
 * bounded by bytes; when it is full, messages stay where they are.
 */
final class Channel {
  private static final long MAX_BACKLOG_BYTES = 64L << 20;

  private final Line line;
  private final MessageCodec codec;
  private final Deque<List<byte[]>> backlog = new ArrayDeque<>();
  private long backlogBytes;

  Channel(Line line, MessageCodec codec) {
    this.line = line;
    this.codec = codec;
  }

  boolean hasBacklog() {
    return !backlog.isEmpty();
  }

  void send(Message message) {
    if (!line.send(codec.encode(message))) {
      throw new KernelTimeoutException(
          "The kernel takes no more messages; it has left too many unread.");
    }
  }

  /** The next message that has already come, if any. */
  Optional<Message> next() {
    if (backlog.isEmpty()) {
      fill();
    }
    List<byte[]> frames = backlog.poll();
    if (frames == null) {
      return Optional.empty();
    }
    backlogBytes -= size(frames);
    return Optional.of(codec.decode(frames));
  }

  /** Waits until a message is there or the time is over. */
  void await(int millis) {
    if (backlog.isEmpty()) {
      receive(millis);
    }
  }

  /** Takes what has come, up to the bound, so that the line's own queue doesn't overflow. */
  void fill() {
    while (backlogBytes < MAX_BACKLOG_BYTES && receive(0)) {
      // Receiving is all there is to do.
    }
  }

  private boolean receive(int millis) {
    List<byte[]> frames = line.receive(millis);
    if (frames.isEmpty()) {
      return false;
    }
    backlog.add(frames);
    backlogBytes += size(frames);
    return true;
  }

  private static long size(List<byte[]> frames) {
    return frames.stream().mapToLong(frame -> frame.length).sum();
  }
}
