package io.percolate.jupyter.wire;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;

/** The control channel: one request at a time, from any thread, while a cell runs on shell. */
final class Control {
  private final Channel channel;
  private final MessageCodec codec;
  private final Peer peer;
  private boolean closed;

  Control(Channel channel, MessageCodec codec, Peer peer) {
    this.channel = channel;
    this.codec = codec;
    this.peer = peer;
  }

  synchronized Message request(String type, JsonObject content, Duration limit) {
    if (closed) {
      throw new KernelException("The connection to the kernel is closed.");
    }
    Message request = codec.request(type, content);
    channel.send(request);
    Deadline deadline = Deadline.in(limit);
    while (!deadline.isOver()) {
      Optional<String> death = peer.death();
      channel.await(100);
      Optional<Message> reply = channel.next();
      if (reply.isPresent() && reply.get().parentId().equals(request.id())) {
        return reply.get();
      }
      if (reply.isEmpty() && death.isPresent()) {
        throw new KernelDiedException(death.get());
      }
    }
    throw new KernelTimeoutException(
        "The kernel didn't answer the %s within %d ms.".formatted(type, limit.toMillis()));
  }

  synchronized void close(Runnable closeSockets) {
    closed = true;
    closeSockets.run();
  }
}
