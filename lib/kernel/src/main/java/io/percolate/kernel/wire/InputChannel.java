package io.percolate.kernel.wire;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The channel by which a cell asks the person at the notebook for a line of text. */
public final class InputChannel {
  private static final int POLL_MS = 50;

  private final Channel channel;
  private volatile boolean closing;

  InputChannel(Channel channel) {
    this.channel = channel;
  }

  /**
   * Asks for a line and waits for it.
   *
   * @param request the execute request whose frontend is asked
   * @param whileWaiting called many times a second; what it throws ends the wait
   */
  public String ask(Message request, Runnable whileWaiting) throws InterruptedException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    // On a thread of its own: an interrupt of the cell must not close the socket.
    Thread asker = new Thread(() -> converse(request, answer), "percolate-stdin");
    asker.setDaemon(true);
    asker.start();
    try {
      while (true) {
        try {
          return answer.get(POLL_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          whileWaiting.run();
        }
      }
    } catch (ExecutionException e) {
      throw new CancellationException("The notebook did not answer: " + e.getCause());
    } finally {
      answer.cancel(false);
    }
  }

  /** Gives up what is asked now, and closes the socket. */
  void close() {
    closing = true;
    synchronized (this) {
      channel.close();
    }
  }

  private synchronized void converse(Message request, CompletableFuture<String> answer) {
    try {
      while (channel.receive(0).isPresent()) {
        // An answer to a question that was given up is no answer to this one.
      }
      JsonObject content = new JsonObject();
      content.addProperty("prompt", "");
      content.addProperty("password", false);
      channel.send(Message.answer(request, "input_request", content));
      while (!answer.isDone() && !closing) {
        Optional<Message> reply = channel.receive(POLL_MS);
        if (reply.isPresent() && reply.get().type().equals("input_reply")) {
          answer.complete(reply.get().text("value", ""));
        }
      }
    } catch (RuntimeException e) {
      answer.completeExceptionally(e);
    }
  }
}
