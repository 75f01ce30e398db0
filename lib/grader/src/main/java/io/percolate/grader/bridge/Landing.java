package io.percolate.grader.bridge;

import io.percolate.check.answer.Answering;
import io.percolate.check.answer.Reply;
import io.percolate.check.answer.Reply.Lost;
import io.percolate.check.answer.Reply.Overran;
import io.percolate.check.bridge.Duplex;
import io.percolate.check.bridge.Frames;
import io.percolate.check.bridge.Frames.Call;
import io.percolate.check.bridge.Frames.Message;
import io.percolate.check.bridge.Frames.Offer;
import io.percolate.check.bridge.Frames.Returned;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.ProtocolException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where one learner's process lands its bridge. Only values are taken from it: which question an
 * answer is for, and bytes that a contract's types decode.
 */
public final class Landing implements AutoCloseable {
  /** What a call may take beyond its limit, for the way and for stopping it there. */
  private static final Duration GRACE = Duration.ofSeconds(4);

  private static final String ENDED = "The process that ran this code has ended.";

  private static final String DEAF = "The process that ran this code doesn't take calls any more.";

  /** More than an assignment has questions. */
  private static final int MOST_OFFERS = 1000;

  private static final Duration OFFER_LIMIT = Duration.ofSeconds(2);

  /** What a process may take to read a call: it does nothing else there. */
  private static final Duration SEND_LIMIT = Duration.ofSeconds(10);

  private final Path address;
  private final ServerSocketChannel server;
  private final BlockingQueue<Returned> returned = new ArrayBlockingQueue<>(1);
  private final Set<String> offered = new HashSet<>();
  private final Supplier<Optional<String>> reason;
  private final Duration sendLimit;
  private volatile SocketChannel channel;
  private DataOutputStream out;
  private String end = "";
  private long number;
  private boolean stuck;

  private Landing(
      Path address,
      ServerSocketChannel server,
      Supplier<Optional<String>> reason,
      Duration sendLimit) {
    this.address = address;
    this.server = server;
    this.reason = reason;
    this.sendLimit = sendLimit;
    Thread reader = new Thread(this::read, "landing");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Listens in a folder.
   *
   * @param folder a short path: a socket's path has some 100 characters at most
   * @param reason tells why the process has ended, if somebody ended it
   */
  public static Landing in(Path folder, Supplier<Optional<String>> reason) {
    return in(folder, reason, SEND_LIMIT);
  }

  static Landing in(Path folder, Supplier<Optional<String>> reason, Duration sendLimit) {
    Path address = folder.resolve("bridge");
    try {
      Files.deleteIfExists(address);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(address));
      return new Landing(address, server, reason, sendLimit);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The grader can't listen at %s: %s".formatted(address, e.getMessage()), e);
    }
  }

  /** What a learner's process must have as {@link Frames#ADDRESS}. */
  public Path address() {
    return address;
  }

  /**
   * Whether an answer to this question has come since the last {@link #forget}. What a cell hands
   * over may arrive a moment after the cell has ended.
   */
  public synchronized boolean awaitOffer(String question) {
    long deadline = System.nanoTime() + OFFER_LIMIT.toNanos();
    try {
      while (!offered.contains(question) && end.isEmpty()) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return offered.contains(question);
  }

  /** Forgets an answer, so that only a new one counts. */
  public synchronized void forget(String question) {
    offered.remove(question);
  }

  /**
   * Whether some call runs on although its time was up, so that the process is no good any more.
   */
  public boolean isStuck() {
    return stuck;
  }

  /**
   * Whether the process that had landed here is gone: known sooner than from the process itself.
   */
  public synchronized boolean hasEnded() {
    return !end.isEmpty();
  }

  /** The answer that the learner's process gave to a question. */
  public Answering answering(String question) {
    return (method, arguments, limit) -> call(question, method, arguments, limit);
  }

  private Reply call(String question, Method method, byte[] arguments, Duration limit) {
    Optional<Lost> lost = send(question, method, arguments, limit);
    if (lost.isPresent()) {
      return lost.get();
    }
    try {
      long deadline = System.nanoTime() + limit.plus(GRACE).toNanos();
      while (true) {
        Returned next = returned.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (next == null) {
          stuck = true;
          return new Overran(false);
        }
        return seen(next.reply());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Lost("Grading was stopped.");
    }
  }

  private Reply seen(Reply reply) {
    if (reply instanceof Overran overran) {
      stuck |= overran.runsOn();
      return new Overran(false); // what runs on is the grader's to end, not the learner's
    }
    return reply;
  }

  private synchronized Optional<Lost> send(
      String question, Method method, byte[] arguments, Duration limit) {
    if (!end.isEmpty()) {
      return Optional.of(new Lost(end));
    }
    if (out == null) {
      return Optional.of(new Lost("No answer was handed over."));
    }
    returned.clear();
    number++;
    CompletableFuture<Void> sent = new CompletableFuture<>();
    sent.orTimeout(sendLimit.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> hangUp());
    try {
      Frames.write(
          out, new Call(number, question, Frames.key(method), limit.toMillis(), arguments));
      return Optional.empty();
    } catch (IOException e) {
      end(sent.isDone() ? DEAF : reason.get().orElse(ENDED));
      return Optional.of(new Lost(end));
    } finally {
      sent.complete(null);
    }
  }

  /** Ends a write that nobody reads. */
  private Void hangUp() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  private void read() {
    try {
      SocketChannel accepted = server.accept();
      DataInputStream in = Duplex.in(accepted);
      synchronized (this) {
        channel = accepted;
        out = Duplex.out(accepted);
      }
      while (true) {
        take(Frames.readMessage(in));
      }
    } catch (ProtocolException e) {
      end("The process that ran this code can't be relied on. " + e.getMessage());
    } catch (IOException e) {
      end(reason.get().orElse(ENDED));
    }
  }

  private synchronized void take(Message message) {
    if (message instanceof Offer offer && offered.size() < MOST_OFFERS) {
      offered.add(offer.question());
      notifyAll();
    } else if (message instanceof Returned reply && reply.number() == number) {
      returned.offer(reply); // the first counts; a process may send any number
    }
  }

  private synchronized void end(String why) {
    end = end.isEmpty() ? why : end;
    notifyAll();
    returned.offer(new Returned(number, new Lost(end)));
  }

  @Override
  public void close() {
    try {
      server.close();
      synchronized (this) {
        if (channel != null) {
          channel.close();
        }
      }
      Files.deleteIfExists(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
