package io.percolate.jupyter.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQ.Socket;
import org.zeromq.ZMQException;

/**
 * A kernel whose language is what tests need: each line of a cell is a command that makes it send
 * something, rightly or wrongly. {@link FakeCell} lists the commands.
 *
 * <p>It runs in this JVM (for clients) or as a process (for what starts and kills kernels).
 */
public final class FakeKernel implements AutoCloseable {
  final MessageCodec codec;
  final Socket stdin;
  private final ConnectionInfo connection;
  private final ZContext context = new ZContext();
  private final Socket shell;
  private final Socket control;
  private final Socket iopub;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean interrupted;
  private volatile boolean over;
  private int executions;

  private FakeKernel(ConnectionInfo connection) {
    this.connection = connection;
    codec = new MessageCodec(connection.key());
    shell = bind(SocketType.ROUTER, connection.shell());
    control = bind(SocketType.ROUTER, connection.control());
    stdin = bind(SocketType.ROUTER, connection.stdin());
    iopub = bind(SocketType.PUB, connection.iopub());
    start("fake-heartbeat", this::beat);
    start("fake-control", () -> serve(control));
    start("fake-shell", () -> serve(shell));
  }

  /** A kernel in this JVM, on free ports. */
  static FakeKernel start() {
    return new FakeKernel(ConnectionInfo.onFreePorts("a secret"));
  }

  /** A spec that starts this kernel as a process of its own. */
  public static KernelSpec spec() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> argv =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            FakeKernel.class.getName(),
            "{connection_file}");
    return new KernelSpec(argv, "Fake", "fake", "message", Map.of("FAKE_KERNEL", "yes"));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    JsonObject json = JsonParser.parseString(Files.readString(Path.of(args[0]))).getAsJsonObject();
    FakeKernel kernel =
        new FakeKernel(
            new ConnectionInfo(
                json.get("ip").getAsString(),
                json.get("shell_port").getAsInt(),
                json.get("iopub_port").getAsInt(),
                json.get("stdin_port").getAsInt(),
                json.get("control_port").getAsInt(),
                json.get("hb_port").getAsInt(),
                json.get("key").getAsString()));
    for (Thread thread : kernel.threads) {
      thread.join();
    }
  }

  ConnectionInfo connection() {
    return connection;
  }

  KernelClient client() {
    return KernelClient.connect(connection, Optional::empty);
  }

  private Socket bind(SocketType type, int port) {
    Socket socket = context.createSocket(type);
    socket.setLinger(200);
    socket.setHWM(0);
    socket.setReceiveTimeOut(100);
    socket.bind(connection.address(port));
    return socket;
  }

  private void start(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void beat() {
    try (Socket heartbeat = context.createSocket(SocketType.REP)) {
      heartbeat.setReceiveTimeOut(100);
      heartbeat.bind(connection.address(connection.heartbeat()));
      while (!over) {
        byte[] beat = heartbeat.recv();
        if (beat != null) {
          heartbeat.send(beat);
        }
      }
    }
  }

  private void serve(Socket socket) {
    try {
      while (!over) {
        List<byte[]> frames = receive(socket);
        if (!frames.isEmpty()) {
          handle(socket, frames.get(0), codec.decode(frames));
        }
      }
    } catch (ZMQException e) {
      over = true;
    }
  }

  static List<byte[]> receive(Socket socket) {
    List<byte[]> frames = new ArrayList<>();
    byte[] frame = socket.recv();
    while (frame != null) {
      frames.add(frame);
      frame = socket.hasReceiveMore() ? socket.recv() : null;
    }
    return frames;
  }

  private void handle(Socket socket, byte[] sender, Message request) {
    switch (request.type()) {
      case "interrupt_request" -> {
        interrupted = true;
        reply(socket, sender, request, new JsonObject());
      }
      case "shutdown_request" -> {
        reply(socket, sender, request, new JsonObject());
        over = true;
      }
      case "execute_request" -> execute(sender, request);
      default -> {
        status(request, "busy");
        reply(socket, sender, request, json("status", "ok", "asked", request.type()));
        status(request, "idle");
      }
    }
  }

  private void execute(byte[] sender, Message request) {
    interrupted = false;
    executions++;
    status(request, "busy");
    FakeCell cell = new FakeCell(this, request, sender, executions);
    JsonObject content = cell.run();
    content.addProperty("execution_count", executions);
    if (cell.replies()) {
      reply(shell, sender, request, content);
    }
    if (cell.becomesIdle()) {
      status(request, "idle");
    }
  }

  boolean isInterrupted() {
    return interrupted;
  }

  private void status(Message request, String state) {
    publish(request, "status", json("execution_state", state));
  }

  void publish(Message parent, String type, JsonObject content) {
    publish(codec.encode(codec.answer(parent, type, content)));
  }

  void publish(List<byte[]> frames) {
    List<byte[]> all = new ArrayList<>();
    all.add("topic".getBytes(StandardCharsets.US_ASCII));
    all.addAll(frames);
    send(iopub, all);
  }

  private void reply(Socket socket, byte[] receiver, Message request, JsonObject content) {
    String type = request.type().replace("_request", "_reply");
    List<byte[]> frames = new ArrayList<>();
    frames.add(receiver);
    frames.addAll(codec.encode(codec.answer(request, type, content)));
    send(socket, frames);
  }

  static void send(Socket socket, List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  static JsonObject json(String... pairs) {
    JsonObject json = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      json.addProperty(pairs[i], pairs[i + 1]);
    }
    return json;
  }

  static JsonArray array(String... values) {
    JsonArray array = new JsonArray();
    List.of(values).forEach(array::add);
    return array;
  }

  static Process child() throws IOException {
    return new ProcessBuilder("sleep", "600")
        .redirectInput(new File("/dev/null"))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Override
  public void close() {
    over = true;
    try {
      for (Thread thread : threads) {
        thread.join(2000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    context.close();
  }
}
