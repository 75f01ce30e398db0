package io.percolate.check.answer;

import ai.djl.ndarray.NDManager;
import io.percolate.check.answer.Reply.Overran;
import io.percolate.check.answer.Reply.Threw;
import io.percolate.check.answer.Reply.Unusable;
import io.percolate.check.answer.Reply.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A learner's code in this process. It runs on a thread of its own, with copies of its arguments,
 * so that it can neither hold up a check nor change what the check compares with.
 */
public final class Hosted implements Answering {
  private final Object implementation;
  private Worker worker;

  private Hosted(Object implementation) {
    this.implementation = implementation;
  }

  /** Answers by an object that implements the contract. */
  public static Hosted of(Object implementation) {
    return new Hosted(
        Objects.requireNonNull(
            implementation, "There is nothing to check: the answer handed over is null."));
  }

  @Override
  public synchronized Reply call(Method method, byte[] arguments, Duration limit) {
    if (worker == null) {
      worker = new Worker();
    }
    CompletableFuture<Reply> reply = worker.submit(() -> answer(method, arguments));
    try {
      return reply.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Overran(!abandonWorker());
    } catch (InterruptedException e) {
      abandonWorker();
      Thread.currentThread().interrupt();
      throw new CancellationException("The check was stopped.");
    } catch (ExecutionException e) {
      // Not by the learner's code: its exceptions are replies.
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Stops the thread if it can be stopped, and takes another one next time. */
  private boolean abandonWorker() {
    Worker abandoned = worker;
    worker = null;
    return abandoned.end();
  }

  private Reply answer(Method method, byte[] bytes) {
    try (Arrays arrays = new Arrays()) {
      Object[] arguments = Codec.decodeArguments(method, bytes, arrays::manager);
      method.setAccessible(true);
      Object result = method.invoke(implementation, arguments);
      return new Value(Codec.encodeResult(method, result));
    } catch (InvocationTargetException e) {
      return threw(e.getCause());
    } catch (CodecException e) {
      return new Unusable(e.getMessage());
    } catch (IllegalAccessException e) {
      return new Unusable("it can't be called: " + e.getMessage());
    } catch (Throwable e) {
      return threw(e); // a list or a map of the learner's own class, as it was read
    }
  }

  private static Reply threw(Throwable thrown) {
    return new Threw(
        thrown.getClass().getName(),
        said(() -> Objects.toString(thrown.getMessage(), "")),
        said(() -> Where.in(thrown)));
  }

  /** What an exception says of itself; nothing where that fails, since its class is theirs too. */
  private static String said(Supplier<String> text) {
    try {
      return text.get();
    } catch (Throwable e) {
      return "";
    }
  }

  /** The NDArrays of one call. */
  private static final class Arrays implements AutoCloseable {
    private NDManager manager;

    NDManager manager() {
      if (manager == null) {
        manager = NDManager.newBaseManager();
      }
      return manager;
    }

    @Override
    public void close() {
      if (manager != null) {
        manager.close();
      }
    }
  }
}
