package io.percolate.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.security.GeneralSecurityException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** The kernel's five sockets and the threads that serve them. */
public final class Server {
  private static final Logger LOG = Logger.getLogger(Server.class.getName());
  private static final long CLOSE_MS = 1000;

  private final ZMQ.Context context = ZMQ.context(1);
  private final KernelConnectionProperties connection;
  private final Requests shell;
  private final Requests control;
  private final Publisher publisher;
  private final InputChannel input;

  /** Binds all sockets; messages are answered from {@link #serve} on. */
  public Server(KernelConnectionProperties connection) throws GeneralSecurityException {
    this.connection = connection;
    startEcho();
    publisher = new Publisher(bind(SocketType.PUB, connection.getIopubPort()));
    input = new InputChannel(bind(SocketType.ROUTER, connection.getStdinPort()));
    control = new Requests(bind(SocketType.ROUTER, connection.getControlPort()), publisher);
    shell = new Requests(bind(SocketType.ROUTER, connection.getShellPort()), publisher);
  }

  public Publisher publisher() {
    return publisher;
  }

  public InputChannel input() {
    return input;
  }

  /**
   * Answers requests until {@link #close}; shell requests on the calling thread. What a handler
   * throws is logged and never ends its channel's loop.
   */
  public void serve(Consumer<Request> onShell, Consumer<Request> onControl) {
    startDaemon("publisher", publisher::serve);
    publisher.status(new JsonObject(), "starting");
    startDaemon("control", () -> control.serve(onControl));
    untilClosed(() -> shell.serve(onShell));
  }

  /** Closes the sockets, gives what was sent a moment to leave, and returns in bounded time. */
  public void close() {
    publisher.close();
    input.close();
    Thread closer = startDaemon("close", context::close);
    try {
      closer.join(CLOSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Channel bind(SocketType type, int port) throws GeneralSecurityException {
    return new Channel(context, type, address(port), new Codec(connection.createHMACGenerator()));
  }

  private String address(int port) {
    String separator = connection.getTransport().equals("ipc") ? "-" : ":";
    return connection.getTransport() + "://" + connection.getIp() + separator + port;
  }

  /** The heartbeat: sends every frame back as it came. */
  private void startEcho() {
    ZMQ.Socket socket = context.socket(SocketType.REP);
    socket.setLinger(0);
    socket.bind(address(connection.getHbPort()));
    startDaemon(
        "heartbeat",
        () -> {
          try (socket) {
            while (true) {
              byte[] beat = socket.recv();
              socket.send(beat, socket.hasReceiveMore() ? ZMQ.SNDMORE : 0);
            }
          }
        });
  }

  private static Thread startDaemon(String name, Runnable body) {
    Thread thread = new Thread(() -> untilClosed(body), "percolate-" + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void untilClosed(Runnable body) {
    try {
      body.run();
    } catch (ZMQException e) {
      LOG.log(Level.FINE, "Channel closed", e);
    }
  }
}
