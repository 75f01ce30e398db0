package io.percolate.jupyter.wire;

import java.time.Duration;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ.Socket;

/** The heartbeat channel: a kernel echoes whatever it gets there. */
final class Heartbeat {
  private Heartbeat() {}

  static boolean echoes(ZContext context, String address, Duration limit) {
    Socket socket = context.createSocket(SocketType.REQ);
    try {
      socket.setLinger(0);
      socket.setHandshakeIvl(ZmqLine.HANDSHAKE_MILLIS);
      socket.setReceiveTimeOut((int) limit.toMillis());
      socket.connect(address);
      socket.send("ping");
      return "ping".equals(socket.recvStr());
    } finally {
      socket.close();
    }
  }
}
