package io.percolate.check.bridge;

import io.percolate.check.answer.Hosted;
import io.percolate.check.answer.Reply;
import io.percolate.check.answer.Reply.Unusable;
import io.percolate.check.bridge.Frames.Call;
import io.percolate.check.bridge.Frames.Offer;
import io.percolate.check.bridge.Frames.Returned;
import io.percolate.check.contract.Question;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The learner's end: hands answers over to the grader that started this process, and runs the calls
 * that come back.
 */
public final class Bridge {
  private record Answer(Question<?> question, Hosted hosted) {
    Reply call(Call call) {
      Optional<Method> method =
          Arrays.stream(question.type().getMethods())
              .filter(candidate -> Frames.key(candidate).equals(call.method()))
              .findFirst();
      return method.isEmpty()
          ? new Unusable("its contract has no method " + call.method() + ".")
          : hosted.call(method.get(), call.arguments(), Duration.ofMillis(call.limitMs()));
    }
  }

  /** Connected once, when the first answer is handed over. */
  private static final class OfGrader {
    static final Optional<Bridge> BRIDGE =
        Optional.ofNullable(System.getenv(Frames.ADDRESS)).map(Bridge::connect);
  }

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final DataInputStream in;
  private final DataOutputStream out;

  private Bridge(SocketChannel channel) {
    in = Duplex.in(channel);
    out = Duplex.out(channel);
  }

  /** The bridge to the grader that started this process; empty where a learner did. */
  public static Optional<Bridge> ofGrader() {
    return OfGrader.BRIDGE;
  }

  /** A bridge to the grader that listens at this path. */
  public static Bridge connect(String path) {
    try {
      Bridge bridge = new Bridge(SocketChannel.open(UnixDomainSocketAddress.of(path)));
      Thread server = new Thread(bridge::serve, "bridge");
      server.setDaemon(true);
      server.start();
      return bridge;
    } catch (IOException e) {
      throw new UncheckedIOException("The grader can't be reached at " + path + ".", e);
    }
  }

  /** Hands an answer over; the grader calls it from now on. */
  public void offer(Question<?> question, Object answer) {
    answers.put(question.id(), new Answer(question, Hosted.of(answer)));
    try {
      synchronized (out) {
        Frames.write(out, new Offer(question.id()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The grader is gone.", e);
    }
  }

  private void serve() {
    try {
      while (true) {
        Call call = Frames.readCall(in);
        Answer answer = answers.get(call.question());
        Reply reply =
            answer == null
                ? new Unusable("nothing was handed over for " + call.question() + ".")
                : answer.call(call);
        synchronized (out) {
          Frames.write(out, new Returned(call.number(), reply));
        }
      }
    } catch (IOException e) {
      // The grader has closed its end.
    }
  }
}
