package io.percolate.kernel.wire;

import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.security.GeneralSecurityException;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** Opens a kernel's lines, over the transport that its connection file names. */
final class Switchboard {
  /**
   * A transport of Percolate's own: the file's {@code ip} is the path of a Unix domain socket, to
   * which the kernel connects once for each channel.
   */
  private static final String UNIX = "unix";

  private final KernelConnectionProperties connection;
  private ZMQ.Context context;

  Switchboard(KernelConnectionProperties connection) {
    this.connection = connection;
  }

  Channel publishing() throws GeneralSecurityException {
    return channel(SocketType.PUB, connection.getIopubPort(), 'P');
  }

  Channel input() throws GeneralSecurityException {
    return channel(SocketType.ROUTER, connection.getStdinPort(), 'I');
  }

  Channel control() throws GeneralSecurityException {
    return channel(SocketType.ROUTER, connection.getControlPort(), 'C');
  }

  Channel shell() throws GeneralSecurityException {
    return channel(SocketType.ROUTER, connection.getShellPort(), 'S');
  }

  Line heartbeat() {
    return line(SocketType.REP, connection.getHbPort(), 'H');
  }

  private Channel channel(SocketType type, int port, char purpose) throws GeneralSecurityException {
    return new Channel(
        line(type, port, purpose),
        new Codec(Signer.of(connection.getSignatureScheme(), connection.getKey())));
  }

  private Line line(SocketType type, int port, char purpose) {
    if (connection.getTransport().equals(UNIX)) {
      return SocketLine.connect(connection.getIp(), purpose);
    }
    if (context == null) {
      context = ZMQ.context(1);
    }
    String separator = connection.getTransport().equals("ipc") ? "-" : ":";
    return new ZmqLine(
        context, type, connection.getTransport() + "://" + connection.getIp() + separator + port);
  }

  /** Closes what lines share, once what was sent has left. */
  void close() {
    if (context != null) {
      context.close();
    }
  }
}
