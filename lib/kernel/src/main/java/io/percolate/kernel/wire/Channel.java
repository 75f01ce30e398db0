package io.percolate.kernel.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** One socket that speaks in messages. Only one thread may use it at a time. */
final class Channel implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Channel.class.getName());
  private static final int LINGER_MS = 500;

  private final ZMQ.Socket socket;
  private final Codec codec;

  Channel(ZMQ.Context context, SocketType type, String address, Codec codec) {
    this.socket = context.socket(type);
    this.codec = codec;
    socket.setLinger(LINGER_MS);
    // No limit: a message that the protocol owes is never dropped for a slow reader.
    socket.setSndHWM(0);
    socket.setRcvHWM(0);
    socket.bind(address);
  }

  void send(Message message) {
    List<byte[]> frames = codec.encode(message);
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  /**
   * Waits for a message.
   *
   * @param timeoutMs how long to wait, -1 for ever
   * @return empty if the time is over, or what came was no message
   */
  Optional<Message> receive(int timeoutMs) {
    socket.setReceiveTimeOut(timeoutMs);
    byte[] first = socket.recv();
    if (first == null) {
      return Optional.empty();
    }
    List<byte[]> frames = new ArrayList<>();
    frames.add(first);
    while (socket.hasReceiveMore()) {
      frames.add(socket.recv());
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
    socket.close();
  }
}
