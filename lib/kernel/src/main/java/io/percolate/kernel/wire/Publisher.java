package io.percolate.kernel.wire;

import com.google.gson.JsonObject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The publishing channel: everything that all frontends are to see, in the order it is published.
 * Any thread may publish; one thread of its own sends, since an interrupt that hits a thread while
 * it sends would close the socket.
 */
public final class Publisher {
  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final Channel channel;
  private boolean open = true;

  Publisher(Channel channel) {
    this.channel = channel;
  }

  /** Publishes a message about the request with this header. */
  public void publish(JsonObject parentHeader, String type, JsonObject content) {
    Message message = Message.publication(parentHeader, type, content);
    tasks.add(() -> channel.send(message));
  }

  /** Says whether the kernel works on a request or waits. */
  public void status(JsonObject parentHeader, String state) {
    JsonObject content = new JsonObject();
    content.addProperty("execution_state", state);
    publish(parentHeader, "status", content);
  }

  /** Sends what is published, until {@link #close}. */
  void serve() {
    try (channel) {
      while (open) {
        tasks.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the channel after everything that was published before. */
  void close() {
    tasks.add(() -> open = false);
  }
}
