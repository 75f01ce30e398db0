package io.percolate.jupyter.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a connection file says: where a kernel listens, and the secret its messages are signed with.
 *
 * @param ip the address, always loopback here
 * @param key the secret; empty means unsigned
 */
public record ConnectionInfo(
    String ip, int shell, int iopub, int stdin, int control, int heartbeat, String key) {
  private static final String LOOPBACK = "127.0.0.1";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;
  private static final int ATTEMPTS = 1000;

  /**
   * Five loopback ports that are free at this moment. Another process may still take one first, so
   * they lie below the ports that systems hand out to outgoing connections.
   */
  public static ConnectionInfo onFreePorts(String key) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < ATTEMPTS && held.size() < 5; i++) {
        listen(RANDOM.nextInt(LOWEST, HIGHEST)).ifPresent(held::add);
      }
      if (held.size() < 5) {
        throw new KernelException("There are no five free ports on " + LOOPBACK + ".");
      }
      // All five are held before any is let go, so that no port is handed out twice.
      int[] ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      return new ConnectionInfo(LOOPBACK, ports[0], ports[1], ports[2], ports[3], ports[4], key);
    } finally {
      held.forEach(ConnectionInfo::release);
    }
  }

  private static Optional<ServerSocket> listen(int port) {
    try {
      return Optional.of(new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether another process listens on one of the ports (for a kernel that isn't running). */
  boolean isTaken() {
    return IntStream.of(shell, iopub, stdin, control, heartbeat).anyMatch(ConnectionInfo::isTaken);
  }

  private static boolean isTaken(int port) {
    Optional<ServerSocket> socket = listen(port);
    socket.ifPresent(ConnectionInfo::release);
    return socket.isEmpty();
  }

  /** The address of one of this kernel's ports, as ZeroMQ writes it. */
  public String address(int port) {
    return "tcp://" + ip + ":" + port;
  }

  /** The connection file's JSON. */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("ip", ip);
    json.addProperty("transport", "tcp");
    json.addProperty("shell_port", shell);
    json.addProperty("iopub_port", iopub);
    json.addProperty("stdin_port", stdin);
    json.addProperty("control_port", control);
    json.addProperty("hb_port", heartbeat);
    json.addProperty("key", key);
    json.addProperty("signature_scheme", "hmac-sha256");
    return json;
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
