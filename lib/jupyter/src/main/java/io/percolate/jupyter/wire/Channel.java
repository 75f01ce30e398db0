package io.percolate.jupyter.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQ.Socket;

/**
 * One socket of a kernel, with a backlog of messages that came but weren't looked at yet.
 *
 * <p>ZeroMQ bounds its own queue by messages, not by bytes, so that queue is kept short and the
 * backlog here is bounded by bytes. When both are full, the kernel's sending side has to wait.
 */
final class Channel {
  /** A longer frame ends the connection. */
  static final long MAX_FRAME_BYTES = 32L << 20;

  /**
   * How long a fresh connection may take to agree with its peer; then it is tried again. JeroMQ
   * 0.6.0 leaves a few in a hundred without ever reading from them, which only this cures.
   */
  static final int HANDSHAKE_MILLIS = 1000;

  private static final long MAX_BACKLOG_BYTES = 64L << 20;
  private static final int MAX_QUEUED_MESSAGES = 256;
  private static final int MAX_FRAMES = 64;

  private final Socket socket;
  private final MessageCodec codec;
  private final Deque<List<byte[]>> backlog = new ArrayDeque<>();
  private long backlogBytes;

  Channel(ZContext context, SocketType type, String address, MessageCodec codec) {
    this.codec = codec;
    socket = context.createSocket(type);
    socket.setLinger(0);
    socket.setRcvHWM(MAX_QUEUED_MESSAGES);
    socket.setMaxMsgSize(MAX_FRAME_BYTES);
    socket.setHandshakeIvl(HANDSHAKE_MILLIS);
    socket.setSendTimeOut(1000);
    if (type == SocketType.SUB) {
      socket.subscribe("");
    } else {
      // One identity on shell and stdin: a kernel addresses its question to whoever ran the cell.
      socket.setIdentity(codec.session().getBytes(ZMQ.CHARSET));
    }
    socket.connect(address);
  }

  Socket socket() {
    return socket;
  }

  boolean hasBacklog() {
    return !backlog.isEmpty();
  }

  void send(Message message) {
    List<byte[]> frames = codec.encode(message);
    for (int i = 0; i < frames.size(); i++) {
      if (!socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0)) {
        throw new KernelTimeoutException(
            "The kernel takes no more messages; it has left too many unread.");
      }
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
      socket.setReceiveTimeOut(millis);
      receive(0);
    }
  }

  /** Takes what has come, up to the bound, so that the kernel's own queue doesn't overflow. */
  void fill() {
    while (backlogBytes < MAX_BACKLOG_BYTES && receive(ZMQ.DONTWAIT)) {
      // Receiving is all there is to do.
    }
  }

  private boolean receive(int flags) {
    byte[] first = socket.recv(flags);
    if (first == null) {
      return false;
    }
    List<byte[]> frames = new ArrayList<>();
    frames.add(first);
    while (socket.hasReceiveMore()) {
      byte[] frame = socket.recv();
      if (frames.size() < MAX_FRAMES) {
        frames.add(frame);
      }
    }
    backlog.add(frames);
    backlogBytes += size(frames);
    return true;
  }

  private static long size(List<byte[]> frames) {
    return frames.stream().mapToLong(frame -> frame.length).sum();
  }
}
