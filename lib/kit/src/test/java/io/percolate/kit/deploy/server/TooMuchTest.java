package io.percolate.kit.deploy.server;

import static io.percolate.kit.deploy.server.Client.error;
import static io.percolate.kit.deploy.server.Client.inked;
import static io.percolate.kit.deploy.server.Client.levels;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Too large, too slow, too many: the server keeps to its limits. */
class TooMuchTest extends InkServed {

  @Test
  void fiftyMegabytesAreRefusedBeforeTheyAreSent() throws IOException {
    String head =
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: 50000000\r\n\r\n{";
    assertThat(client.raw(head)).startsWith("HTTP/1.1 413").contains("longer than 1,048,576 bytes");
  }

  @Test
  void whoSendsFiftyMegabytesAtOnceStillSeesTheAnswer() {
    byte[] large = new byte[50 * MEBIBYTE];

    assertThat(client.bytes("application/json", large).statusCode()).isEqualTo(413);
    HttpResponse<String> chunked =
        client.send(
            "POST",
            "predict",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
            "Content-Type",
            "application/json");
    assertThat(chunked.statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyThatDoesntComeIsNotWaitedFor() throws IOException {
    Limits hurried = limits(2, 4, Duration.ofMillis(300), Duration.ofSeconds(5));
    try (ModelServer impatient = start(Models.ink(), hurried);
        Socket slow = new Client(impatient).connect()) {
      OutputStream out = slow.getOutputStream();
      out.write(
          ("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 1000\r\n\r\n{\"pix")
              .getBytes(StandardCharsets.US_ASCII));

      assertThat(Client.rest(slow.getInputStream()))
          .startsWith("HTTP/1.1 408")
          .contains("The body didn't come within 300 ms.")
          .doesNotContain("[cut off]");
      assertThat(new Client(impatient).json(OK).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aBodyThatEndsEarlyIsNobodysAnswer() throws IOException {
    try (Socket socket = client.connect()) {
      socket
          .getOutputStream()
          .write(
              ("POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                      + "Content-Length: 1000\r\n\r\n{\"pix")
                  .getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();

      assertThat(Client.rest(socket.getInputStream())).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void anAnswerThatTakesTooLongIsGivenUp() {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch may = new CountDownLatch(1);
    float[] marked = inked(5);
    marked[0] = 1;
    Limits hurried = limits(2, 4, Duration.ofSeconds(5), Duration.ofMillis(300));
    try (ModelServer impatient = start(Models.waiting(asked, may), hurried)) {
      Client asking = new Client(impatient);
      HttpResponse<String> late = asking.bytes("application/octet-stream", levels(marked));

      assertThat(late.statusCode()).isEqualTo(503);
      assertThat(late.headers().firstValue("retry-after")).contains("1");
      assertThat(error(late)).isEqualTo("There was no answer within 300 ms.");
      assertThat(asking.json(OK).statusCode()).isEqualTo(200);
      may.countDown();
    }
  }

  @Test
  void whoComesWhenTooManyWaitIsToldToComeAgain() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch may = new CountDownLatch(1);
    float[] marked = inked(5);
    marked[0] = 1;
    Limits narrow = limits(1, 2, Duration.ofSeconds(5), Duration.ofSeconds(30));
    try (ModelServer crowded = start(Models.waiting(asked, may), narrow)) {
      Client asking = new Client(crowded);
      List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
      all.add(asking.later(levels(marked)));
      asked.await();
      for (int i = 0; i < 5; i++) {
        all.add(asking.later(levels(inked(1))));
      }
      while (all.stream().filter(CompletableFuture::isDone).count() < 3) {
        Thread.onSpinWait();
      }
      for (CompletableFuture<HttpResponse<String>> one : all) {
        if (one.isDone()) {
          assertThat(one.get().statusCode()).isEqualTo(429);
          assertThat(one.get().headers().firstValue("retry-after")).contains("1");
          assertThat(error(one.get())).isEqualTo("3 requests are at work or waiting already.");
        }
      }
      may.countDown();

      assertThat(all.stream().filter(one -> one.join().statusCode() == 200)).hasSize(3);
      assertThat(asking.get("metrics").body()).contains("percolate_rejected_total 3");
    }
  }

  @Test
  void headsWithoutEndAreCutOff() throws IOException {
    try (Socket socket = client.connect()) {
      OutputStream out = socket.getOutputStream();
      out.write("GET /health HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
      try {
        for (int i = 0; i < 10_000; i++) {
          out.write(
              ("X-" + i + ": " + "x".repeat(100) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
      } catch (IOException cutOffAlready) {
        // That is what it is for.
      }
      assertThat(Client.rest(socket.getInputStream())).doesNotContain("HTTP/1.1 200");
    }
  }

  private static Limits limits(int working, int waiting, Duration body, Duration predict) {
    return new Limits(MEBIBYTE, 256, working, waiting, body, predict, Duration.ofSeconds(10));
  }

  private static ModelServer start(Predictor model, Limits limits) {
    ModelServer started =
        ModelServer.start(
            model, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), limits);
    started.awaitReady();
    return started;
  }
}
