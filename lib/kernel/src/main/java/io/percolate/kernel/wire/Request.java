package io.percolate.kernel.wire;

import com.google.gson.JsonObject;
import java.util.function.Consumer;

/**
 * A request and the way to answer it.
 *
 * @param message what was asked
 * @param channel where the answer goes
 * @param queue the requests behind this one
 */
public record Request(Message message, Consumer<Message> channel, Requests queue) {

  /** Answers with a reply of the matching type. */
  public void reply(JsonObject content) {
    String type = message.type().replace("_request", "_reply");
    channel.accept(Message.answer(message, type, content));
  }

  /** Answers that all is well, with these contents. */
  public void replyOk(JsonObject content) {
    content.addProperty("status", "ok");
    reply(content);
  }
}
