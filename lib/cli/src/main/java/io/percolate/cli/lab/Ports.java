package io.percolate.cli.lab;

import io.percolate.cli.Complaint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of this machine's loopback address. */
final class Ports {
  /** Where Jupyter's users expect it. */
  static final int FIRST = 8888;

  private static final int LAST = 65535;
  private static final int TRIED = 100;

  private Ports() {}

  /** The first one that nobody listens on. */
  static int firstFree() {
    return IntStream.range(FIRST, FIRST + TRIED)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(
            () -> new Complaint("No port from " + FIRST + " on is free; give one by --port."));
  }

  /**
   * The one that was asked for.
   *
   * @throws Complaint if there is no such port, or if somebody listens on it
   */
  static int asked(int port) {
    if (port < 1 || port > LAST) {
      throw new Complaint("Port " + port + " is outside 1 … " + LAST + ".");
    }
    if (!isFree(port)) {
      throw new Complaint("Port " + port + " is in use; choose another, or leave --port out.");
    }
    return port;
  }

  static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
