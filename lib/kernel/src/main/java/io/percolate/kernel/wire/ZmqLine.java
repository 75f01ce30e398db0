package io.percolate.kernel.wire;

import java.util.ArrayList;
import java.util.List;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** A ZeroMQ socket, as Jupyter's frontends use. */
final class ZmqLine implements Line {
  private static final int LINGER_MS = 500;

  private final ZMQ.Socket socket;

  ZmqLine(ZMQ.Context context, SocketType type, String address) {
    socket = context.socket(type);
    socket.setLinger(LINGER_MS);
    // No limit: a message that the protocol owes is never dropped for a slow reader.
    socket.setSndHWM(0);
    socket.setRcvHWM(0);
    socket.bind(address);
  }

  @Override
  public void send(List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  @Override
  public List<byte[]> receive(int timeoutMs) {
    socket.setReceiveTimeOut(timeoutMs);
    List<byte[]> frames = new ArrayList<>();
    byte[] first = socket.recv();
    if (first != null) {
      frames.add(first);
      while (socket.hasReceiveMore()) {
        frames.add(socket.recv());
      }
    }
    return frames;
  }

  @Override
  public void close() {
    socket.close();
  }
}
