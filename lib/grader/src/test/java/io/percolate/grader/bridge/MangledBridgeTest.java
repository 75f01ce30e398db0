package io.percolate.grader.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.check.answer.AnswerError;
import io.percolate.check.answer.Answers;
import io.percolate.check.bridge.Bridge;
import io.percolate.check.contract.Question;
import io.percolate.grader.bridge.LandingTest.Twice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a bridge says, with each of its bytes mangled in turn, for answers of each outcome. */
class MangledBridgeTest {
  private static final Question<Twice> TWICE = Question.of(Twice.class);

  /** The bytes of an offer: a kind, a length, the question's id. */
  private static final int OFFER = 5 + TWICE.id().length();

  private static final String NOTHING = "Nothing was handed over.";
  private static final double[] RIGHT = {2, 5};
  private static final List<Twice> WRONG =
      List.of(
          numbers -> new double[2],
          numbers -> null,
          numbers -> {
            throw new IllegalStateException("no");
          });

  @TempDir private Path folder;

  @Test
  void noMangledByteMakesAWrongAnswerRightOrItsFailureSilent() throws Exception {
    for (Twice answer : WRONG) {
      int length = said(answer, new Mangling(-1, 0, Integer.MAX_VALUE)).length();
      for (int at = 0; at < length; at++) {
        for (int flipped : new int[] {0x01, 0x02, 0x80, 0xff}) {
          int end = at < OFFER ? OFFER : length;

          assertThat(said(answer, new Mangling(at, flipped, end)).words())
              .as("byte %d ^ %x", at, flipped)
              .containsPattern("\\w");
        }
      }
    }
  }

  @Test
  void whateverEndsInItsMiddleIsToldAsAnEnd() throws Exception {
    int length = said(WRONG.get(0), new Mangling(-1, 0, Integer.MAX_VALUE)).length();
    for (int end = 0; end < length; end++) {
      assertThat(said(WRONG.get(0), new Mangling(-1, 0, end)).words())
          .as("after %d bytes", end)
          .containsAnyOf("has ended", "in the middle of a message", NOTHING);
    }
  }

  /**
   * What comes of a call.
   *
   * @param length how many bytes the bridge sent
   * @param words a failure's, or the value
   */
  private record Said(int length, String words) {}

  /**
   * What somebody in the middle does to what a bridge sends.
   *
   * @param at the place of the byte that is changed
   * @param flipped the bits of it that are
   * @param end how many bytes get through before the connection ends
   */
  private record Mangling(int at, int flipped, int end) {}

  private Said said(Twice answer, Mangling mangling) throws Exception {
    Path between = folder.resolve("between");
    Files.deleteIfExists(between);
    try (Landing landing = Landing.in(folder, Optional::empty, Duration.ofMillis(500));
        ServerSocketChannel middle = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      middle.bind(UnixDomainSocketAddress.of(between));
      Bridge bridge = Bridge.connect(between.toString());
      try (SocketChannel learner = middle.accept();
          SocketChannel grader =
              SocketChannel.open(UnixDomainSocketAddress.of(landing.address()))) {
        AtomicInteger sent = new AtomicInteger();
        start(() -> mangle(learner, grader, mangling, sent));
        start(() -> mangle(grader, learner, new Mangling(-1, 0, Integer.MAX_VALUE), null));
        offer(bridge, answer);
        String words = landing.awaitOffer(TWICE.id()) ? words(landing) : NOTHING;
        return new Said(sent.get(), words);
      }
    }
  }

  private static void offer(Bridge bridge, Twice answer) {
    try {
      bridge.offer(TWICE, answer);
    } catch (UncheckedIOException hungUp) {
      // Whoever is in the middle was faster; what the grader makes of it is asked all the same.
    }
  }

  private static String words(Landing landing) {
    try (Answers<Twice> answers =
        Answers.of(Twice.class, landing.answering(TWICE.id()), Duration.ofSeconds(1))) {
      double[] value = answers.contract().of(new double[] {1, 2.5});
      assertThat(value).isNotEqualTo(RIGHT);
      return Arrays.toString(value);
    } catch (AnswerError e) {
      return e.getMessage();
    }
  }

  private static void mangle(
      SocketChannel from, SocketChannel to, Mangling mangling, AtomicInteger sent) {
    ByteBuffer one = ByteBuffer.allocate(1);
    try (to) {
      for (int at = 0; at < mangling.end() && from.read(one.clear()) > 0; at++) {
        if (at == mangling.at()) {
          one.put(0, (byte) (one.get(0) ^ mangling.flipped()));
        }
        if (sent != null) {
          sent.incrementAndGet();
        }
        to.write(one.flip());
      }
    } catch (IOException e) {
      // One end is gone, and with it what there was to copy.
    }
  }

  private static void start(Runnable body) {
    Thread thread = new Thread(body);
    thread.setDaemon(true);
    thread.start();
  }
}
