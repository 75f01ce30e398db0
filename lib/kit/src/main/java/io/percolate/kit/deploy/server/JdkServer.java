package io.percolate.kit.deploy.server;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's HTTP server, told what it only listens to before its first class loads. */
final class JdkServer {

  /**
   * Without {@code nodelay}, an answer's last packet waits for the client's acknowledgement, which
   * waits 40 ms for company. The times, in seconds, cut off who sends a request's head, or takes an
   * answer, byte by byte.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "sun.net.httpserver.nodelay", "true",
          "sun.net.httpserver.maxReqTime", "20",
          "sun.net.httpserver.maxRspTime", "60",
          "jdk.httpserver.maxConnections", "1024");

  /** Threads that receive bodies, beside those that compute or wait to. */
  private static final int RECEIVING = 128;

  private JdkServer() {}

  /** Sets each of these unless someone has chosen already. */
  static void set() {
    SETTINGS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }

  /**
   * A server that listens.
   *
   * @throws IllegalStateException if it can't, with what to do
   */
  static HttpServer listen(InetSocketAddress address, Executor threads, HttpHandler handler) {
    set();
    try {
      HttpServer server = HttpServer.create(address, 0);
      server.setExecutor(threads);
      server.createContext("/", handler);
      server.start();
      return server;
    } catch (IOException taken) {
      throw new IllegalStateException(
          "Nothing can listen on port %d of %s (%s); choose another port, or 0 for any free one."
              .formatted(address.getPort(), address.getHostString(), taken.getMessage()),
          taken);
    }
  }

  /** Threads for the requests of all clients; who finds none is turned away. */
  static ThreadPoolExecutor threads(Limits limits, Runnable turnedAway) {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        limits.working() + limits.waiting() + RECEIVING,
        30,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> new Thread(task, "percolate-server-" + number.incrementAndGet()),
        (task, pool) -> {
          turnedAway.run();
          throw new RejectedExecutionException("All threads are busy.");
        });
  }
}
