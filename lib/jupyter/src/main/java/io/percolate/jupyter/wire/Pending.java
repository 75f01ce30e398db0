package io.percolate.jupyter.wire;

import java.util.Optional;
import java.util.function.Consumer;

/** A request under way. It is done when its reply and, for a cell, its idle status came. */
public final class Pending {
  private final Message request;
  private final boolean untilIdle;
  private final Consumer<Message> onOutput;
  private Message reply;
  private boolean idle;

  Pending(Message request, boolean untilIdle, Consumer<Message> onOutput) {
    this.request = request;
    this.untilIdle = untilIdle;
    this.onOutput = onOutput;
  }

  /** The request's message id, which every answer carries as its parent id. */
  public String id() {
    return request.id();
  }

  /** The request's message type. */
  public String type() {
    return request.type();
  }

  /** The reply, once it is there. */
  public Optional<Message> reply() {
    return Optional.ofNullable(reply);
  }

  /** Whether the kernel said that it is idle after this request. */
  public boolean isIdle() {
    return idle;
  }

  boolean isDone() {
    return reply != null && (idle || !untilIdle);
  }

  void replied(Message message) {
    reply = message;
  }

  void published(Message message) {
    if (message.type().equals("status") && message.text("execution_state").equals("idle")) {
      idle = true;
    }
    onOutput.accept(message);
  }
}
