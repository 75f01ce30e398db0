package io.percolate.kernel.wire;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One line that speaks in messages. Only one thread may use it at a time. */
final class Channel implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Channel.class.getName());

  private final Line line;
  private final Codec codec;

  Channel(Line line, Codec codec) {
    this.line = line;
    this.codec = codec;
  }

  void send(Message message) {
    line.send(codec.encode(message));
  }

  /**
   * Waits for a message.
   *
   * @param timeoutMs how long to wait, -1 for ever
   * @return empty if the time is over, or what came was no message
   */
  Optional<Message> receive(int timeoutMs) {
    List<byte[]> frames = line.receive(timeoutMs);
    if (frames.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(codec.decode(frames));
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "A message was ignored", e);
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
