package io.percolate.grader.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.check.answer.AnswerError;
import io.percolate.check.answer.Answers;
import io.percolate.check.bridge.Bridge;
import io.percolate.check.contract.Contract;
import io.percolate.check.contract.Question;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls over a bridge, here with both ends in one process. */
class LandingTest {
  /** A question for tests. */
  @Contract(
      id = "twice",
      title = "Twice",
      points = 1,
      hints = {"a", "b"})
  @FunctionalInterface
  public interface Twice {
    double[] of(double[] numbers);
  }

  private static final Question<Twice> TWICE = Question.of(Twice.class);

  @TempDir private Path folder;
  private Landing landing;

  @BeforeEach
  void listen() {
    landing = Landing.in(folder, Optional::empty, Duration.ofMillis(500));
  }

  @AfterEach
  void close() {
    landing.close();
  }

  private Bridge bridge() {
    return Bridge.connect(landing.address().toString());
  }

  private Twice contract(Duration limit) {
    return Answers.of(Twice.class, landing.answering(TWICE.id()), limit).contract();
  }

  private void offer(Twice answer) {
    bridge().offer(TWICE, answer);
    assertThat(landing.awaitOffer(TWICE.id())).isTrue();
  }

  private static double[] doubled(double[] numbers) {
    double[] result = numbers.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] *= 2;
    }
    return result;
  }

  @Test
  void aCallGoesToTheOtherEndAndItsValueComesBack() {
    offer(LandingTest::doubled);
    Twice twice = contract(Duration.ofSeconds(10));

    assertThat(twice.of(new double[] {1, 2.5})).containsExactly(2, 5);
    assertThat(twice.of(new double[200_000])).hasSize(200_000);
    assertThat(landing.isStuck()).isFalse();
    assertThat(landing.hasEnded()).isFalse();
  }

  @Test
  void theLastAnswerHandedOverIsTheOneThatCounts() {
    Bridge bridge = bridge();
    bridge.offer(TWICE, (Twice) numbers -> new double[0]);
    bridge.offer(TWICE, (Twice) LandingTest::doubled);
    assertThat(landing.awaitOffer(TWICE.id())).isTrue();

    assertThat(contract(Duration.ofSeconds(10)).of(new double[] {4})).containsExactly(8);
  }

  @Test
  void whatTheAnswerThrowsIsTold() {
    offer(
        numbers -> {
          throw new IllegalStateException("no");
        });

    assertThatThrownBy(() -> contract(Duration.ofSeconds(10)).of(new double[0]))
        .isInstanceOf(AnswerError.class)
        .hasMessage("Your code threw IllegalStateException: no.");
  }

  @Test
  void anAnswerThatTakesTooLongIsOver() {
    offer(
        numbers -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return numbers;
        });

    assertThatThrownBy(() -> contract(Duration.ofMillis(100)).of(new double[0]))
        .hasMessageContaining("the time was up");
  }

  @Test
  void whatWasNeverHandedOverCannotBeCalled() {
    assertThatThrownBy(() -> contract(Duration.ofSeconds(1)).of(new double[0]))
        .hasMessage("No answer was handed over.");
    bridge();
    landing.forget(TWICE.id());
    assertThat(landing.awaitOffer("another")).isFalse();
  }

  @Test
  void aProcessThatSpeaksNonsenseIsNotReliedOn() throws IOException, InterruptedException {
    try (SocketChannel channel =
        SocketChannel.open(UnixDomainSocketAddress.of(landing.address()))) {
      channel.write(ByteBuffer.wrap(new byte[] {99}));

      assertThat(landing.awaitOffer(TWICE.id())).isFalse();
      assertThatThrownBy(() -> contract(Duration.ofSeconds(1)).of(new double[0]))
          .hasMessageContaining("can't be relied on")
          .hasMessageContaining("unknown kind 99");
    }
  }

  @Test
  void aProcessThatEndsIsLost() throws IOException {
    SocketChannel.open(UnixDomainSocketAddress.of(landing.address())).close();

    assertThat(landing.awaitOffer(TWICE.id())).isFalse();
    assertThatThrownBy(() -> contract(Duration.ofSeconds(1)).of(new double[0]))
        .hasMessage("The process that ran this code has ended.");
    assertThat(landing.hasEnded()).isTrue();
  }

  @Test
  void whyAProcessWasEndedIsSaid(@TempDir Path another) throws IOException {
    try (Landing told = Landing.in(another, () -> Optional.of("It used too much."))) {
      SocketChannel.open(UnixDomainSocketAddress.of(told.address())).close();

      assertThat(told.awaitOffer(TWICE.id())).isFalse();
      assertThatThrownBy(
              () ->
                  Answers.of(Twice.class, told.answering(TWICE.id()), Duration.ofSeconds(1))
                      .contract()
                      .of(new double[0]))
          .hasMessage("It used too much.");
    }
  }

  @Test
  void aProcessThatStopsReadingIsGivenUp() throws IOException {
    try (SocketChannel channel =
        SocketChannel.open(UnixDomainSocketAddress.of(landing.address()))) {
      byte[] id = TWICE.id().getBytes(StandardCharsets.US_ASCII);
      channel.write(
          ByteBuffer.allocate(5 + id.length).put((byte) 1).putInt(id.length).put(id).flip());
      assertThat(landing.awaitOffer(TWICE.id())).isTrue();

      assertThatThrownBy(() -> contract(Duration.ofSeconds(60)).of(new double[4_000_000]))
          .hasMessage("The process that ran this code doesn't take calls any more.");
      assertThatThrownBy(() -> contract(Duration.ofSeconds(60)).of(new double[0]))
          .isInstanceOf(AnswerError.class);
      assertThat(landing.hasEnded()).isTrue();
    }
  }
}
