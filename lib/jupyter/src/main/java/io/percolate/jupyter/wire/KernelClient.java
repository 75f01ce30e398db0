package io.percolate.jupyter.wire;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Talks to one kernel. Consumers are called on the thread that waits. {@link #interrupt} and {@link
 * #shutdown} may be called from any thread at any time, also from within a consumer; the other
 * methods take turns.
 *
 * <p>Every method that waits throws {@link KernelDiedException} when the kernel is gone, {@link
 * KernelTimeoutException} when its limit is over and {@link KernelProtocolException} when the
 * kernel sends something malformed or wrongly signed.
 */
public final class KernelClient implements AutoCloseable {
  /** How long after the reply to a cell its idle status may take; outputs start the wait anew. */
  private static final Duration IDLE_AFTER_REPLY = Duration.ofSeconds(5);

  private static final Duration CONTROL_LIMIT = Duration.ofSeconds(5);
  private static final long POLL_MILLIS = 100;
  private static final int OUTPUTS_AT_ONCE = 100;

  private final Link link;
  private final Peer peer;
  private final MessageCodec codec;
  private final Channel shell;
  private final Channel iopub;
  private final Channel stdin;
  private final Control control;
  private final Map<String, Pending> pending = new HashMap<>();
  private UnaryOperator<String> inputs = prompt -> "";
  private Consumer<Message> onStray = message -> {};

  private KernelClient(Link link, MessageCodec codec, Peer peer) {
    this.link = link;
    this.codec = codec;
    this.peer = peer;
    shell = link.shell();
    iopub = link.iopub();
    stdin = link.stdin();
    control = new Control(link.control(), codec, peer);
  }

  /** A client of the kernel behind a connection; whether it lives is the peer's to say. */
  public static KernelClient connect(ConnectionInfo connection, Peer peer) {
    MessageCodec codec = new MessageCodec(connection.key());
    return new KernelClient(new ZmqLink(connection, codec), codec, peer);
  }

  /** A client of the kernel that a link leads to. */
  static KernelClient over(Link link, MessageCodec codec, Peer peer) {
    return new KernelClient(link, codec, peer);
  }

  /** Answers the kernel's questions for input from now on; until then the answer is empty. */
  public synchronized void answerInputWith(UnaryOperator<String> answerToPrompt) {
    inputs = answerToPrompt;
  }

  /** Hands over published messages that belong to no request under way (late output, say). */
  public synchronized void onStray(Consumer<Message> consumer) {
    onStray = consumer;
  }

  /** Waits until shell and iopub both answer, and returns the kernel's info. */
  public synchronized Message waitUntilReady(Duration limit) {
    Deadline deadline = Deadline.in(limit);
    pumpUntil(link::isOpen, deadline);
    while (!deadline.isOver()) {
      Pending probe = send("kernel_info_request", new JsonObject(), true, message -> {});
      // The reply may come before the subscription to iopub took effect: then ask again.
      if (pumpUntil(() -> probe.reply().isPresent(), deadline)
          && pumpUntil(probe::isDone, deadline.orSooner(Duration.ofMillis(300)))) {
        return probe.reply().orElseThrow();
      }
      pending.remove(probe.id());
    }
    throw new KernelTimeoutException(
        "The kernel runs but wasn't ready to work within %s.".formatted(text(limit)));
  }

  /**
   * Runs code and waits until its reply came and the kernel is idle.
   *
   * @param onOutput gets every message that the kernel publishes for this code, in order
   * @return the {@code execute_reply}, whose status may be {@code ok}, {@code error}, {@code
   *     aborted}
   */
  public Message execute(String code, Duration limit, Consumer<Message> onOutput) {
    return await(send("execute_request", executeRequest(code), onOutput), limit);
  }

  /** What {@link #execute} sends: not silent, in the history, no input, stopping on an error. */
  public static JsonObject executeRequest(String code) {
    return Requests.execute(code);
  }

  /** Sends a request on the shell channel and returns at once; {@link #await} takes its reply. */
  public Pending send(String type, JsonObject content, Consumer<Message> onOutput) {
    return send(type, content, type.equals("execute_request"), onOutput);
  }

  private synchronized Pending send(
      String type, JsonObject content, boolean untilIdle, Consumer<Message> onOutput) {
    Message request = codec.request(type, content);
    Pending handle = new Pending(request, untilIdle, onOutput);
    pending.put(handle.id(), handle);
    shell.send(request);
    return handle;
  }

  /**
   * Waits for a request's reply (and for idle, when it was code to run). After a time-out the
   * request is still under way and can be awaited again, say after an interrupt.
   */
  public synchronized Message await(Pending request, Duration limit) {
    Deadline deadline = Deadline.in(limit);
    if (!pumpUntil(() -> request.reply().isPresent(), deadline)) {
      throw new KernelTimeoutException(
          "The kernel didn't answer the %s within %s.".formatted(request.type(), text(limit)));
    }
    Deadline idleDeadline = Deadline.in(IDLE_AFTER_REPLY);
    while (!request.isDone()) {
      if (pump(POLL_MILLIS)) {
        idleDeadline = Deadline.in(IDLE_AFTER_REPLY);
      }
      if (idleDeadline.orSooner(deadline).isOver() && !request.isDone()) {
        pending.remove(request.id());
        throw new KernelTimeoutException(
            "The kernel answered the %s but never said that it is idle again."
                .formatted(request.type()));
      }
    }
    pending.remove(request.id());
    return request.reply().orElseThrow();
  }

  /** Sends a request that publishes nothing of interest, and waits for its reply. */
  public Message request(String type, JsonObject content, Duration limit) {
    return await(send(type, content, message -> {}), limit);
  }

  /** The kernel's {@code kernel_info_reply}. */
  public Message kernelInfo(Duration limit) {
    return request("kernel_info_request", new JsonObject(), limit);
  }

  /** Completions at a position, counted in Unicode characters. */
  public Message complete(String code, int cursor, Duration limit) {
    return request("complete_request", Requests.at(code, cursor), limit);
  }

  /** Documentation of what stands at a position, counted in Unicode characters. */
  public Message inspect(String code, int cursor, Duration limit) {
    return request("inspect_request", Requests.inspect(code, cursor), limit);
  }

  /** Whether code is complete, incomplete or invalid. */
  public Message isComplete(String code, Duration limit) {
    return request("is_complete_request", Requests.isComplete(code), limit);
  }

  /** The last cells that ran, without their outputs. */
  public Message history(int lastCells, Duration limit) {
    return request("history_request", Requests.tail(lastCells), limit);
  }

  /** Asks the kernel on the control channel to stop the running cell; returns its reply. */
  public Message interrupt() {
    return control.request("interrupt_request", new JsonObject(), CONTROL_LIMIT);
  }

  /** Asks the kernel on the control channel to end; returns its reply. */
  public Message shutdown(Duration limit) {
    JsonObject content = new JsonObject();
    content.addProperty("restart", false);
    return control.request("shutdown_request", content, limit);
  }

  /** Whether the kernel's heartbeat echoes within the limit. */
  public boolean beats(Duration limit) {
    return link.beats(limit);
  }

  /** Waits until a condition holds, handling what comes; false when the limit is over first. */
  public synchronized boolean listenUntil(BooleanSupplier condition, Duration limit) {
    return pumpUntil(condition, Deadline.in(limit));
  }

  private boolean pumpUntil(BooleanSupplier condition, Deadline deadline) {
    while (!condition.getAsBoolean()) {
      if (deadline.isOver()) {
        return false;
      }
      pump(Math.min(POLL_MILLIS, deadline.millisLeft() + 1));
    }
    return true;
  }

  /** Handles what came, waiting for it when there is nothing; false when nothing came. */
  private boolean pump(long millis) {
    // Asked before reading: what a kernel sent before it died is still read, and then we stop.
    Optional<String> death = peer.death();
    if (!iopub.hasBacklog() && !shell.hasBacklog() && !stdin.hasBacklog()) {
      poll(death.isPresent() ? 200 : millis);
    }
    boolean any = handle(shell, this::replied) | handle(stdin, this::asked);
    iopub.fill();
    // Several at once, for a look at a socket costs more than a message; few, for limits' sake.
    for (int i = 0; i < OUTPUTS_AT_ONCE && handle(iopub, this::published); i++) {
      any = true;
    }
    if (!any && death.isPresent()) {
      throw new KernelDiedException(death.get());
    }
    return any;
  }

  private static boolean handle(Channel channel, Consumer<Message> handler) {
    Optional<Message> message = channel.next();
    message.ifPresent(handler);
    return message.isPresent();
  }

  private void poll(long millis) {
    link.await(millis);
    if (Thread.currentThread().isInterrupted()) {
      throw new KernelException("Waiting for the kernel was interrupted.");
    }
  }

  private void replied(Message message) {
    Pending request = pending.get(message.parentId());
    if (request != null) {
      request.replied(message);
    }
  }

  private void published(Message message) {
    Pending request = pending.get(message.parentId());
    if (request != null) {
      request.published(message);
    } else {
      onStray.accept(message);
    }
  }

  private void asked(Message question) {
    if (question.type().equals("input_request")) {
      JsonObject content = new JsonObject();
      content.addProperty("value", inputs.apply(question.text("prompt")));
      stdin.send(codec.answer(question, "input_reply", content));
    }
  }

  private static String text(Duration limit) {
    long millis = limit.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }

  /** Closes the lines; the kernel itself isn't told. */
  @Override
  public synchronized void close() {
    control.close(link::close);
  }
}
