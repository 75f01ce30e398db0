package io.percolate.jupyter.wire;

import java.time.Duration;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ.Poller;
import org.zeromq.ZMQException;

/** The way to a kernel that listens on ports, as Jupyter's kernels do. */
final class ZmqLink implements Link {
  private final ConnectionInfo connection;
  private final ZContext context = new ZContext();
  private final MessageCodec codec;
  private final Poller poller;
  private final Channel shell;
  private final Channel iopub;
  private final Channel stdin;
  private final Channel control;

  ZmqLink(ConnectionInfo connection, MessageCodec codec) {
    this.connection = connection;
    this.codec = codec;
    poller = context.createPoller(3);
    shell = polled(SocketType.DEALER, connection.shell());
    iopub = polled(SocketType.SUB, connection.iopub());
    stdin = polled(SocketType.DEALER, connection.stdin());
    control = new Channel(line(SocketType.DEALER, connection.control()), codec);
  }

  private Channel polled(SocketType type, int port) {
    ZmqLine line = line(type, port);
    poller.register(line.socket(), Poller.POLLIN);
    return new Channel(line, codec);
  }

  private ZmqLine line(SocketType type, int port) {
    return new ZmqLine(context, type, connection.address(port), codec.session());
  }

  @Override
  public Channel shell() {
    return shell;
  }

  @Override
  public Channel iopub() {
    return iopub;
  }

  @Override
  public Channel stdin() {
    return stdin;
  }

  @Override
  public Channel control() {
    return control;
  }

  @Override
  public boolean isOpen() {
    return true; // ZeroMQ keeps what is sent until there is a connection.
  }

  @Override
  public void await(long millis) {
    try {
      poller.poll(millis);
    } catch (ZMQException e) {
      throw new KernelException("The connection to the kernel was closed: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean beats(Duration limit) {
    return Heartbeat.echoes(context, connection.address(connection.heartbeat()), limit);
  }

  @Override
  public void close() {
    context.close();
  }
}
