package io.percolate.kernel.wire;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.security.GeneralSecurityException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zeromq.ZMQException;

/** The kernel's five lines and the threads that serve them. */
public final class Server {
  private static final Logger LOG = Logger.getLogger(Server.class.getName());
  private static final long CLOSE_MS = 1000;

  private final Switchboard lines;
  private final Requests shell;
  private final Requests control;
  private final Publisher publisher;
  private final InputChannel input;

  /** Opens all lines; messages are answered from {@link #serve} on. */
  public Server(KernelConnectionProperties connection) throws GeneralSecurityException {
    lines = new Switchboard(connection);
    startEcho(lines.heartbeat());
    publisher = new Publisher(lines.publishing());
    input = new InputChannel(lines.input());
    control = new Requests(lines.control(), publisher);
    shell = new Requests(lines.shell(), publisher);
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

  /** Closes the lines, gives what was sent a moment to leave, and returns in bounded time. */
  public void close() {
    publisher.close();
    input.close();
    Thread closer = startDaemon("close", lines::close);
    try {
      closer.join(CLOSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The heartbeat: sends everything back as it came. */
  private static void startEcho(Line line) {
    startDaemon(
        "heartbeat",
        () -> {
          try (line) {
            while (true) {
              line.send(line.receive(-1));
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
