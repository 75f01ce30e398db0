package io.percolate.jupyter.wire;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.zeromq.ZMQ.Socket;

/**
 * One cell of the fake kernel. A line is a command and its text, where {@code \n}, {@code \r} and
 * {@code \b} stand for themselves:
 *
 * <pre>
 * out TEXT, err TEXT      stream output
 * result TEXT             an execute_result
 * display ID TEXT         display_data; update ID TEXT updates it
 * clear, clear wait       clear_output
 * fail NAME MESSAGE       an error
 * ask PROMPT              asks for input and prints it
 * env NAME, pid, cwd      prints
 * spawn                   starts a child process and prints its id
 * flood N, flood forever  short lines, each a message of its own
 * loop, deaf              until interrupted; whatever comes
 * die N                   the process ends, or just the cell when there is none
 * mute, busy              never replies; never becomes idle
 * forge, unsigned, short, stray   a wrong signature; none; too few frames; another's output
 * </pre>
 */
final class FakeCell {
  private final FakeKernel kernel;
  private final Message request;
  private final byte[] sender;
  private final int count;
  private JsonObject reply = FakeKernel.json("status", "ok");
  private boolean replies = true;
  private boolean becomesIdle = true;

  FakeCell(FakeKernel kernel, Message request, byte[] sender, int count) {
    this.kernel = kernel;
    this.request = request;
    this.sender = sender;
    this.count = count;
  }

  boolean replies() {
    return replies;
  }

  boolean becomesIdle() {
    return becomesIdle;
  }

  JsonObject run() {
    for (String line : request.text("code").split("\n")) {
      String[] words = line.strip().split(" ", 2);
      run(words[0], words.length > 1 ? unescaped(words[1]) : "");
      if (!reply.get("status").getAsString().equals("ok")) {
        break;
      }
    }
    return reply;
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\b", "\b");
  }

  private void run(String command, String text) {
    switch (command) {
      case "out" -> stream("stdout", text);
      case "err" -> stream("stderr", text);
      case "env" -> stream("stdout", System.getenv(text));
      case "pid" -> stream("stdout", Long.toString(ProcessHandle.current().pid()));
      case "cwd" -> stream("stdout", System.getProperty("user.dir"));
      case "result" -> publishData("execute_result", text, "");
      case "display" -> publishData("display_data", after(text), before(text));
      case "update" -> publishData("update_display_data", after(text), before(text));
      case "clear" -> clear(text.equals("wait"));
      case "fail" -> fail(before(text), after(text));
      case "ask" -> stream("stdout", ask(text));
      case "spawn" -> spawn();
      case "flood" -> flood(text.equals("forever") ? Long.MAX_VALUE : Long.parseLong(text));
      case "loop" -> loop(false);
      case "deaf" -> loop(true);
      case "die" -> die(Integer.parseInt(text));
      case "mute" -> replies = false;
      case "busy" -> becomesIdle = false;
      default -> misbehave(command);
    }
  }

  private static String before(String text) {
    return text.split(" ", 2)[0];
  }

  private static String after(String text) {
    return text.substring(text.indexOf(' ') + 1);
  }

  private void stream(String name, String text) {
    kernel.publish(request, "stream", FakeKernel.json("name", name, "text", text));
  }

  private void publishData(String type, String text, String displayId) {
    JsonObject content = new JsonObject();
    content.add("data", FakeKernel.json("text/plain", text));
    content.add("metadata", new JsonObject());
    if (type.equals("execute_result")) {
      content.addProperty("execution_count", count);
    }
    if (!displayId.isEmpty()) {
      content.add("transient", FakeKernel.json("display_id", displayId));
    }
    kernel.publish(request, type, content);
  }

  private void clear(boolean wait) {
    JsonObject content = new JsonObject();
    content.addProperty("wait", wait);
    kernel.publish(request, "clear_output", content);
  }

  private void fail(String name, String message) {
    JsonObject error = FakeKernel.json("ename", name, "evalue", message);
    error.add("traceback", FakeKernel.array("Cell " + count + ", line 1", name + ": " + message));
    kernel.publish(request, "error", error);
    reply = error.deepCopy();
    reply.addProperty("status", "error");
  }

  private String ask(String prompt) {
    JsonObject content = FakeKernel.json("prompt", prompt);
    List<byte[]> frames = new ArrayList<>();
    frames.add(sender);
    frames.addAll(kernel.codec.encode(kernel.codec.answer(request, "input_request", content)));
    Socket stdin = kernel.stdin;
    FakeKernel.send(stdin, frames);
    List<byte[]> answer = FakeKernel.receive(stdin);
    while (answer.isEmpty()) {
      answer = FakeKernel.receive(stdin);
    }
    return kernel.codec.decode(answer).text("value");
  }

  private void spawn() {
    try {
      stream("stdout", Long.toString(FakeKernel.child().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flood(long messages) {
    for (long i = 0; i < messages && !kernel.isInterrupted(); i++) {
      stream("stdout", "line " + i + "\n");
    }
  }

  private void loop(boolean deaf) {
    while (deaf || !kernel.isInterrupted()) {
      try {
        TimeUnit.MILLISECONDS.sleep(10);
      } catch (InterruptedException e) {
        return;
      }
    }
    fail("Interrupted", "stopped by an interrupt");
  }

  private void die(int exitCode) {
    System.err.println("fatal: dying as told");
    System.err.flush();
    Runtime.getRuntime().halt(exitCode);
  }

  private void misbehave(String command) {
    Message output =
        kernel.codec.answer(request, "stream", FakeKernel.json("name", "stdout", "text", "bad"));
    List<byte[]> frames = new ArrayList<>(kernel.codec.encode(output));
    switch (command) {
      case "forge" -> frames = new ArrayList<>(new MessageCodec("wrong").encode(output));
      case "unsigned" -> frames = new MessageCodec("").encode(output);
      case "short" -> frames.subList(3, frames.size()).clear();
      case "stray" -> {
        Message other = kernel.codec.request("execute_request", new JsonObject());
        frames =
            new ArrayList<>(
                kernel.codec.encode(kernel.codec.answer(other, "stream", output.content())));
      }
      default -> throw new IllegalArgumentException("The fake kernel knows no " + command);
    }
    kernel.publish(frames);
  }
}
