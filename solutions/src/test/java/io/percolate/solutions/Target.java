package io.percolate.solutions;

import io.percolate.cli.Installation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What attacks are after, where the test sees whether they got it: a secret, and two services. */
final class Target implements AutoCloseable {
  private final String token = "token-" + UUID.randomUUID();
  private final Path folder;
  private final ServerSocketChannel port;
  private final ServerSocketChannel socket;
  private final AtomicInteger connections = new AtomicInteger();

  Target(Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("secret.txt"), token);
    port = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
    count(port);
    count(socket);
  }

  private void count(ServerSocketChannel server) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  server.accept().close();
                  connections.incrementAndGet();
                }
              } catch (IOException e) {
                // Closed: counting is over.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** What nobody may read. It also stands in the arguments of processes that attacks leave behind. */
  String token() {
    return token;
  }

  int connections() {
    return connections.get();
  }

  /** Whether a process runs that an attack has left behind. */
  boolean isLeftBehind() {
    return ProcessHandle.allProcesses()
        .anyMatch(process -> process.info().commandLine().orElse("").contains(token));
  }

  /** An attack's source, with the places that it needs. */
  String aimed(Attack attack, Path submitted, Path out) throws IOException {
    Map<String, String> places =
        Map.of(
            "secret", folder.resolve("secret.txt").toString(),
            "submitted", submitted.toString(),
            "out", out.toString(),
            "root", Installation.ofLauncher().root().toString(),
            "home", System.getProperty("user.home"),
            "assignment", attack.assignment(),
            "pid", Long.toString(ProcessHandle.current().pid()),
            "port", Integer.toString(((InetSocketAddress) port.getLocalAddress()).getPort()),
            "socket", folder.resolve("socket").toString(),
            "mark", token);
    String source = attack.source();
    for (Map.Entry<String, String> place : places.entrySet()) {
      source = source.replace("{{" + place.getKey() + "}}", place.getValue());
    }
    return source;
  }

  @Override
  public void close() throws IOException {
    port.close();
    socket.close();
  }
}
