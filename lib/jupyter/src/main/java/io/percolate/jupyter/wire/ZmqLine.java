package io.percolate.jupyter.wire;

import java.util.ArrayList;
import java.util.List;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQ.Socket;

/**
 * A ZeroMQ socket. ZeroMQ bounds its own queue by messages, not by bytes, so that queue is kept
 * short; when it is full, the kernel's sending side has to wait.
 */
final class ZmqLine implements Line {
  /** A longer frame ends the connection. */
  static final long MAX_FRAME_BYTES = 32L << 20;

  /**
   * How long a fresh connection may take to agree with its peer; then it is tried again. JeroMQ
   * 0.6.0 leaves a few in a hundred without ever reading from them, which only this cures.
   */
  static final int HANDSHAKE_MILLIS = 1000;

  private static final int MAX_QUEUED_MESSAGES = 256;
  private static final int MAX_FRAMES = 64;

  private final Socket socket;

  /**
   * @param identity by which a kernel addresses its question to whoever ran the cell: the same on
   *     shell and stdin
   */
  ZmqLine(ZContext context, SocketType type, String address, String identity) {
    socket = context.createSocket(type);
    socket.setLinger(0);
    socket.setRcvHWM(MAX_QUEUED_MESSAGES);
    socket.setMaxMsgSize(MAX_FRAME_BYTES);
    socket.setHandshakeIvl(HANDSHAKE_MILLIS);
    socket.setSendTimeOut(1000);
    if (type == SocketType.SUB) {
      socket.subscribe("");
    } else {
      socket.setIdentity(identity.getBytes(ZMQ.CHARSET));
    }
    socket.connect(address);
  }

  Socket socket() {
    return socket;
  }

  @Override
  public boolean send(List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      if (!socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<byte[]> receive(int millis) {
    if (millis > 0) {
      socket.setReceiveTimeOut(millis);
    }
    List<byte[]> frames = new ArrayList<>();
    byte[] first = socket.recv(millis > 0 ? 0 : ZMQ.DONTWAIT);
    if (first == null) {
      return frames;
    }
    frames.add(first);
    while (socket.hasReceiveMore()) {
      byte[] frame = socket.recv();
      if (frames.size() < MAX_FRAMES) {
        frames.add(frame);
      }
    }
    return frames;
  }
}
