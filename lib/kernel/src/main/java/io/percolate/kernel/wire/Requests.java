package io.percolate.kernel.wire;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zeromq.ZMQException;

/** A channel of requests, answered one after the other in the order they came. */
public final class Requests {
  private static final Logger LOG = Logger.getLogger(Requests.class.getName());
  private static final int IN_FLIGHT_MS = 10;

  private final Channel channel;
  private final Publisher publisher;
  private final Deque<Message> waiting = new ArrayDeque<>();
  private int toAbort;

  Requests(Channel channel, Publisher publisher) {
    this.channel = channel;
    this.publisher = publisher;
  }

  void serve(Consumer<Request> handler) {
    try (channel) {
      while (true) {
        Message next = waiting.isEmpty() ? channel.receive(-1).orElse(null) : waiting.poll();
        if (next != null) {
          answer(next, handler);
        }
      }
    }
  }

  /**
   * Has every execute request that already waits behind the current one answered "aborted". A
   * request sent after the current one's reply isn't touched, so call this before replying.
   */
  public void abortWaiting() {
    Optional<Message> message = channel.receive(IN_FLIGHT_MS);
    while (message.isPresent()) {
      waiting.add(message.get());
      message = channel.receive(IN_FLIGHT_MS);
    }
    toAbort = waiting.size();
  }

  private void answer(Message message, Consumer<Request> handler) {
    boolean abort = toAbort > 0;
    toAbort = Math.max(0, toAbort - 1);
    publisher.status(message.header(), "busy");
    try {
      Request request = new Request(message, channel::send, this);
      if (abort && message.type().equals("execute_request")) {
        JsonObject content = new JsonObject();
        content.addProperty("status", "aborted");
        request.reply(content);
      } else {
        handler.accept(request);
      }
    } catch (ZMQException e) {
      throw e;
    } catch (Throwable e) {
      LOG.log(Level.FINE, "A request could not be answered", e);
    } finally {
      publisher.status(message.header(), "idle");
    }
  }
}
