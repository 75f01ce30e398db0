package io.percolate.kernel;

import com.google.gson.JsonObject;
import io.percolate.jupyter.wire.KernelClient;
import io.percolate.jupyter.wire.KernelProcess;
import io.percolate.jupyter.wire.KernelSpec;
import io.percolate.jupyter.wire.Message;
import io.percolate.jupyter.wire.Pending;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A kernel in a process of its own, and a client that runs cells on it. */
final class TestKernel implements AutoCloseable {
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static TestKernel shared;

  private final KernelProcess process;

  private TestKernel(KernelProcess process) {
    this.process = process;
  }

  /** Starts a kernel in a folder, with more arguments for its JVM. */
  static TestKernel start(Path folder, String... jvmArguments) {
    return new TestKernel(KernelProcess.startReady(spec(jvmArguments), folder, LIMIT));
  }

  static KernelSpec spec(String... jvmArguments) {
    List<String> argv = new ArrayList<>();
    argv.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    argv.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    argv.addAll(List.of(jvmArguments));
    argv.addAll(List.of("-cp", classPath(), Main.class.getName(), "{connection_file}"));
    return new KernelSpec(argv, "Java", "java", "message", Map.of());
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** The kernel that all tests share which leave it as it was; it ends with the tests' JVM. */
  static synchronized TestKernel shared() {
    if (shared == null) {
      shared = start(Path.of("."));
    }
    return shared;
  }

  Ran run(String code) {
    return await(send(code));
  }

  /** A cell on its way. */
  record Sent(Pending pending, List<Message> outputs) {}

  Sent send(String code) {
    return send(KernelClient.executeRequest(code));
  }

  Sent send(JsonObject executeRequest) {
    List<Message> outputs = new ArrayList<>();
    return new Sent(client().send("execute_request", executeRequest, outputs::add), outputs);
  }

  Ran await(Sent sent) {
    Message reply = client().await(sent.pending(), LIMIT);
    return new Ran(reply.content(), sent.outputs());
  }

  /** Runs a cell, and interrupts it once it has printed. */
  Ran interruptAfterOutput(String code) {
    Sent sent = send(code);
    boolean began =
        client()
            .listenUntil(
                () -> sent.outputs().stream().anyMatch(m -> m.type().equals("stream")), LIMIT);
    if (!began) {
      throw new AssertionError("The cell printed nothing.");
    }
    process.interrupt();
    return await(sent);
  }

  KernelClient client() {
    return process.client();
  }

  KernelProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }

  /** What a cell did. */
  record Ran(JsonObject reply, List<Message> outputs) {

    String status() {
      return reply.get("status").getAsString();
    }

    String errorName() {
      return reply.get("ename").getAsString();
    }

    String errorMessage() {
      return reply.get("evalue").getAsString();
    }

    String traceback() {
      List<String> lines = new ArrayList<>();
      reply.get("traceback").getAsJsonArray().forEach(line -> lines.add(line.getAsString()));
      return String.join("\n", lines);
    }

    /** The text of a stream, in one piece. */
    String text(String stream) {
      StringBuilder text = new StringBuilder();
      of("stream").stream()
          .filter(content -> content.get("name").getAsString().equals(stream))
          .forEach(content -> text.append(content.get("text").getAsString()));
      return text.toString();
    }

    /** The result as text; fails where there is none. */
    String result() {
      if (!status().equals("ok")) {
        throw new AssertionError(traceback());
      }
      List<JsonObject> results = of("execute_result");
      if (results.isEmpty()) {
        throw new AssertionError("The cell has no result.");
      }
      return results.get(0).getAsJsonObject("data").get("text/plain").getAsString();
    }

    /** The contents of the messages of a type. */
    List<JsonObject> of(String type) {
      return outputs.stream().filter(m -> m.type().equals(type)).map(Message::content).toList();
    }
  }
}
