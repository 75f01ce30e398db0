package io.percolate.check.answer;

import ai.djl.ndarray.NDManager;
import io.percolate.check.answer.Reply.Lost;
import io.percolate.check.answer.Reply.Overran;
import io.percolate.check.answer.Reply.Threw;
import io.percolate.check.answer.Reply.Unusable;
import io.percolate.check.answer.Reply.Value;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;

/**
 * A contract whose every call goes to a learner's code. A call that gives no usable value throws an
 * {@link AnswerError} that says what happened.
 *
 * <p>One instance serves one check: all calls together may take as long as the limit says, and
 * return 16 MB.
 *
 * @param <T> the contract
 */
public final class Answers<T> implements AutoCloseable {
  private static final String NOT_WRITTEN = UnsupportedOperationException.class.getName();

  private static final int LONGEST = 500;

  /** A check may keep what all its calls return, and make texts of it. */
  private static final int MOST_BYTES = 2 * Codec.MOST_BYTES_BACK;

  /** What JShell throws where a method is called that needs what isn't there. */
  private static final String UNDEFINED = "jdk.jshell.spi.SPIResolutionException";

  private final Answering answering;
  private final T contract;
  private Duration left;
  private long bytes;
  private String lastCall = "";
  private NDManager manager;

  private Answers(Class<T> type, Answering answering, Duration limit) {
    this.answering = answering;
    this.left = limit;
    InvocationHandler handler = this::invoke;
    this.contract =
        type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** Answers to {@code type}, all calls together within {@code limit}. */
  public static <T> Answers<T> of(Class<T> type, Answering answering, Duration limit) {
    return new Answers<>(type, answering, limit);
  }

  /** The contract, to be called. */
  public T contract() {
    return contract;
  }

  /** The arguments of the last call, for messages; empty when there was none with any. */
  public Optional<String> lastCall() {
    return Optional.of(lastCall).filter(text -> !text.isEmpty());
  }

  private Object invoke(Object proxy, Method method, Object[] passed) throws Throwable {
    Object[] arguments = passed == null ? new Object[0] : passed;
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, arguments);
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    lastCall = Describe.arguments(method, arguments);
    long start = System.nanoTime();
    Reply reply = answering.call(method, Codec.encodeArguments(method, arguments), left);
    Duration used = Duration.ofNanos(System.nanoTime() - start);
    left = left.compareTo(used) > 0 ? left.minus(used) : Duration.ofMillis(1);
    return value(method, reply);
  }

  private Object value(Method method, Reply reply) {
    if (!(reply instanceof Value value)) {
      throw new AnswerError(message(reply), reply);
    }
    bytes += value.bytes().length;
    if (bytes > MOST_BYTES) {
      throw unusable(
          "with those before it in this check, it is larger than %,d MB."
              .formatted(MOST_BYTES >> 20));
    }
    try {
      return Codec.decodeResult(method, value.bytes(), this::manager);
    } catch (CodecException e) {
      throw unusable(e.getMessage());
    }
  }

  private static AnswerError unusable(String why) {
    Unusable unusable = new Unusable(why);
    return new AnswerError(message(unusable), unusable);
  }

  private static String message(Reply reply) {
    if (reply instanceof Threw threw) {
      return message(threw);
    }
    if (reply instanceof Overran overran) {
      return "Your code hadn't finished when the time was up. Is there a loop that can't end, or far more work than needed?"
          + (overran.runsOn() ? " It can't be stopped: restart the kernel." : "");
    }
    if (reply instanceof Unusable unusable) {
      return "Your code's answer can't be used: " + cut(unusable.why());
    }
    return ((Lost) reply).why();
  }

  private static String message(Threw threw) {
    if (isNotWritten(threw)) {
      return "Not written yet: the cell above still holds its stub.";
    }
    String where = threw.where().isEmpty() ? "" : " (in " + cut(threw.where()) + ")";
    if (threw.type().equals(UNDEFINED)) {
      return "Your code needs something that no cell has defined so far: a method, a variable or a class. Does it stand in a cell further down, or did a class of yours take the name of one of Java's?%s"
          .formatted(where);
    }
    String name = threw.type().substring(threw.type().lastIndexOf('.') + 1);
    return "Your code threw %s%s%s."
        .formatted(
            cut(name.replaceFirst("^\\$JShell\\$\\w+?\\$", "").replace('$', '.')),
            threw.message().isEmpty() ? "" : ": " + cut(threw.message()),
            where);
  }

  private static String cut(String message) {
    return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
  }

  /** Whether the stub of an exercise was called. */
  public static boolean isNotWritten(Reply reply) {
    return reply instanceof Threw threw
        && threw.type().equals(NOT_WRITTEN)
        && threw.message().startsWith("not implemented");
  }

  private NDManager manager() {
    if (manager == null) {
      manager = NDManager.newBaseManager();
    }
    return manager;
  }

  private static Object ofObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "the learner's answer";
    };
  }

  /** Closes the NDArrays that calls returned. */
  @Override
  public void close() {
    if (manager != null) {
      manager.close();
    }
  }
}
