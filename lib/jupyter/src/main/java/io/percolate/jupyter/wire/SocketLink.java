package io.percolate.jupyter.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way to a kernel that connects to a Unix domain socket of ours, once for each channel. It
 * needs no network on either side. Nobody can connect once the kernel has.
 */
final class SocketLink implements Link {
  private static final String SHELL = "S";
  private static final String PUBLISHING = "P";
  private static final String INPUT = "I";
  private static final String CONTROL = "C";
  private static final String HEARTBEAT = "H";
  private static final byte[] BEAT = {1, 2, 3};

  private final Object arrival = new Object();
  private final Map<String, SocketLine> lines =
      Stream.of(SHELL, PUBLISHING, INPUT, CONTROL, HEARTBEAT)
          .collect(Collectors.toUnmodifiableMap(name -> name, name -> new SocketLine(arrival)));
  private final Path address;
  private final ServerSocketChannel server;
  private final Channel shell;
  private final Channel iopub;
  private final Channel stdin;
  private final Channel control;

  private SocketLink(Path address, ServerSocketChannel server, MessageCodec codec) {
    this.address = address;
    this.server = server;
    shell = new Channel(lines.get(SHELL), codec);
    iopub = new Channel(lines.get(PUBLISHING), codec);
    stdin = new Channel(lines.get(INPUT), codec);
    control = new Channel(lines.get(CONTROL), codec);
    Thread accepting = new Thread(this::accept, "kernel-link");
    accepting.setDaemon(true);
    accepting.start();
  }

  /**
   * Listens for a kernel.
   *
   * @param address a short path: a socket's path has some 100 characters at most
   */
  static SocketLink listen(Path address, MessageCodec codec) {
    try {
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(address));
      return new SocketLink(address, server, codec);
    } catch (IOException e) {
      throw new KernelException(
          "A kernel can't be awaited at %s: %s".formatted(address, e.getMessage()), e);
    }
  }

  /** What a kernel's connection file says, so that it connects to this address. */
  static JsonObject connectionFile(Path address, String key) {
    JsonObject json = new JsonObject();
    json.addProperty("transport", "unix");
    json.addProperty("ip", address.toString());
    json.addProperty("key", key);
    json.addProperty("signature_scheme", "hmac-sha256");
    return json;
  }

  private void accept() {
    try (server) {
      while (!isOpen()) {
        SocketChannel accepted = server.accept();
        ByteBuffer name = ByteBuffer.allocate(1);
        accepted.read(name);
        SocketLine line = lines.get(String.valueOf((char) name.get(0)));
        if (line == null || !line.open(accepted)) {
          accepted.close();
        }
      }
    } catch (IOException e) {
      // Closed before a kernel came; whoever waits for it sees that its process is gone.
    } finally {
      deleteAddress();
    }
  }

  private void deleteAddress() {
    try {
      Files.deleteIfExists(address);
    } catch (IOException e) {
      address.toFile().deleteOnExit();
    }
  }

  @Override
  public boolean isOpen() {
    return lines.values().stream().allMatch(SocketLine::isOpen);
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
  public void await(long millis) {
    synchronized (arrival) {
      boolean any =
          Stream.of(SHELL, PUBLISHING, INPUT).anyMatch(name -> lines.get(name).hasMessage());
      if (!any) {
        SocketLine.pause(arrival, millis);
      }
    }
  }

  @Override
  public boolean beats(Duration limit) {
    SocketLine line = lines.get(HEARTBEAT);
    if (!line.send(List.of(BEAT))) {
      return false;
    }
    List<byte[]> back = line.receive((int) limit.toMillis());
    return back.size() == 1 && Arrays.equals(back.get(0), BEAT);
  }

  @Override
  public void close() {
    try {
      server.close();
      lines.values().forEach(SocketLine::close);
      deleteAddress();
    } catch (IOException e) {
      throw new KernelException("A connection can't be closed: " + e.getMessage(), e);
    }
  }
}
