package io.percolate.jupyter.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class KernelClientTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  private FakeKernel kernel;
  private KernelClient client;
  private final List<Message> outputs = new ArrayList<>();

  @BeforeEach
  void connect() {
    kernel = FakeKernel.start();
    client = kernel.client();
    client.waitUntilReady(LIMIT);
  }

  @AfterEach
  void disconnect() {
    client.close();
    kernel.close();
  }

  private Message execute(String code) {
    return client.execute(code, LIMIT, outputs::add);
  }

  private String printed() {
    StringBuilder text = new StringBuilder();
    outputs.stream()
        .filter(m -> m.type().equals("stream"))
        .forEach(m -> text.append(m.text("text")));
    return text.toString();
  }

  @Test
  void aCellsOutputsComeInOrderBetweenBusyAndIdle() {
    Message reply = execute("out one\nerr two\nresult three");

    assertThat(reply.status()).isEqualTo("ok");
    assertThat(outputs)
        .extracting(Message::type)
        .containsExactly("status", "stream", "stream", "execute_result", "status");
    assertThat(outputs.get(4).text("execution_state")).isEqualTo("idle");
  }

  @Test
  void anErrorIsAReplyAndNoException() {
    Message reply = execute("fail ArithmeticException / by zero");

    assertThat(reply.status()).isEqualTo("error");
    assertThat(reply.text("ename")).isEqualTo("ArithmeticException");
    assertThat(reply.text("evalue")).isEqualTo("/ by zero");
  }

  @Test
  void everyKindOfRequestIsAnswered() {
    assertThat(client.kernelInfo(LIMIT).text("asked")).isEqualTo("kernel_info_request");
    assertThat(client.complete("x.", 2, LIMIT).text("asked")).isEqualTo("complete_request");
    assertThat(client.inspect("x", 1, LIMIT).text("asked")).isEqualTo("inspect_request");
    assertThat(client.isComplete("x", LIMIT).text("asked")).isEqualTo("is_complete_request");
    assertThat(client.history(5, LIMIT).text("asked")).isEqualTo("history_request");
    assertThat(client.beats(LIMIT)).isTrue();
  }

  @Test
  void requestsMayQueueAndEachGetsItsOwnOutputs() {
    List<Message> second = new ArrayList<>();
    Pending a = client.send("execute_request", KernelClient.executeRequest("out a"), outputs::add);
    Pending b = client.send("execute_request", KernelClient.executeRequest("out b"), second::add);

    client.await(b, LIMIT);
    client.await(a, LIMIT);

    assertThat(printed()).isEqualTo("a");
    assertThat(second).filteredOn(m -> m.type().equals("stream")).hasSize(1);
  }

  @Test
  void noMessageOfAFloodIsLost() {
    execute("flood 20000");

    assertThat(outputs).hasSize(20_002);
    assertThat(outputs.get(20_000).text("text")).isEqualTo("line 19999\n");
  }

  @Test
  void aQuestionGetsTheAnswerThatWasPrepared() {
    client.answerInputWith(prompt -> prompt + "!");

    execute("ask name");

    assertThat(printed()).isEqualTo("name!");
  }

  @Test
  void aQuestionThatNobodyAnswersGetsAnEmptyAnswer() {
    execute("ask name\nout .");

    assertThat(printed()).isEqualTo(".");
  }

  @Test
  void anInterruptFromWithinAConsumerStopsTheCell() {
    Message reply =
        client.execute(
            "out started\nloop",
            LIMIT,
            message -> {
              if (message.type().equals("stream")) {
                client.interrupt();
              }
            });

    assertThat(reply.text("ename")).isEqualTo("Interrupted");
  }

  @Test
  void aCellOverItsLimitCanBeInterruptedAndAwaitedOn() {
    Pending cell =
        client.send("execute_request", KernelClient.executeRequest("loop"), outputs::add);
    assertThatThrownBy(() -> client.await(cell, SHORT))
        .isInstanceOf(KernelTimeoutException.class)
        .hasMessage("The kernel didn't answer the execute_request within 300 ms.");

    client.interrupt();

    assertThat(client.await(cell, LIMIT).text("ename")).isEqualTo("Interrupted");
    assertThat(outputs).extracting(Message::type).contains("error");
  }

  @Test
  void anEndlessFloodEndsAtTheLimit() {
    Pending cell =
        client.send("execute_request", KernelClient.executeRequest("flood forever"), message -> {});

    assertThatThrownBy(() -> client.await(cell, SHORT)).isInstanceOf(KernelTimeoutException.class);

    client.interrupt();
    assertThat(client.await(cell, LIMIT).status()).isEqualTo("ok");
  }

  @Test
  void aKernelThatNeverRepliesRunsIntoTheLimit() {
    assertThatThrownBy(() -> client.execute("mute", SHORT, outputs::add))
        .isInstanceOf(KernelTimeoutException.class)
        .hasMessageContaining("didn't answer");
  }

  @Test
  void aKernelThatNeverBecomesIdleRunsIntoTheLimit() {
    assertThatThrownBy(() -> client.execute("busy", Duration.ofSeconds(1), outputs::add))
        .isInstanceOf(KernelTimeoutException.class)
        .hasMessageContaining("never said that it is idle");
  }

  @Test
  void aWrongSignatureIsRejectedAndTheClientLivesOn() {
    assertThatThrownBy(() -> execute("forge"))
        .isInstanceOf(KernelProtocolException.class)
        .hasMessageContaining("signature is wrong");

    assertThat(execute("out fine").status()).isEqualTo("ok");
  }

  @Test
  void aMessageWithTooFewFramesIsRejected() {
    assertThatThrownBy(() -> execute("short"))
        .isInstanceOf(KernelProtocolException.class)
        .hasMessageContaining("4 frames");
  }

  @Test
  void anUnsignedMessageIsRejected() {
    assertThatThrownBy(() -> execute("unsigned")).isInstanceOf(KernelProtocolException.class);
  }

  @Test
  void anotherRequestsOutputIsNotTakenForOurs() {
    List<Message> strays = new ArrayList<>();
    client.onStray(strays::add);

    execute("stray\nout ours");

    assertThat(printed()).isEqualTo("ours");
    assertThat(strays).extracting(m -> m.text("text")).contains("bad");
  }

  @Test
  void aDeadKernelEndsTheWaitWithTheReason() {
    AtomicBoolean dead = new AtomicBoolean();
    try (KernelClient other =
        KernelClient.connect(
            kernel.connection(),
            () -> dead.get() ? Optional.of("It fell over.") : Optional.empty())) {
      other.waitUntilReady(LIMIT);
      assertThatThrownBy(() -> other.execute("out last words\nloop", LIMIT, m -> dead.set(note(m))))
          .isInstanceOf(KernelDiedException.class)
          .hasMessage("It fell over.");
    }
    assertThat(printed()).isEqualTo("last words");
    client.interrupt();
  }

  private boolean note(Message message) {
    outputs.add(message);
    return message.type().equals("stream");
  }

  @Test
  void aPortWhereNobodyListensIsNotReadyWithinTheLimit() {
    try (KernelClient lonely =
        KernelClient.connect(ConnectionInfo.onFreePorts("key"), Optional::empty)) {
      assertThatThrownBy(() -> lonely.waitUntilReady(SHORT))
          .isInstanceOf(KernelTimeoutException.class)
          .hasMessageContaining("wasn't ready to work within 300 ms");
      assertThat(lonely.beats(SHORT)).isFalse();
    }
  }
}
