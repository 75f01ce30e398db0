package io.percolate.kit.deploy.server;

import static io.percolate.kit.deploy.server.Client.error;
import static io.percolate.kit.deploy.server.Client.hint;
import static io.percolate.kit.deploy.server.Client.inked;
import static io.percolate.kit.deploy.server.Client.levels;
import static io.percolate.kit.deploy.server.Client.list;
import static io.percolate.kit.deploy.server.Client.object;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that isn't one, and that the server goes on after it. */
class RefusalsTest {

  private static final String OK = "{\"pixels\":" + list(inked(3)) + "}";
  private static final int MEBIBYTE = 1 << 20;

  private static ModelServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    server = ModelServer.start(Models.ink(), 0);
    server.awaitReady();
    client = new Client(server);
  }

  @AfterEach
  void itStillServes() {
    assertThat(client.json(OK).statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` `                                   | isn't valid JSON",
        "{                                     | isn't valid JSON at line 1",
        "{\"pixels\": [0, NaN]}                | isn't valid JSON at line 1 column",
        "{\"pixels\": [0, Infinity]}           | isn't valid JSON",
        "{\"pixels\": [1e999]}                 | isn't valid JSON",
        "{\"pixels\": [0.1 0.2]}               | isn't valid JSON",
        "{pixels: []}                          | isn't valid JSON",
        "[]                                    | isn't a JSON object",
        "{}                                    | The object is empty.",
        "{\"pixel\": []}                       | There is no field “pixel”.",
        "{\"pixels\": 7}                       | “pixels” isn't a list.",
        "{\"pixels\": [\"0.5\"]}               | something else than a number at place 0",
        "{\"pixels\": [null]}                  | something else than a number at place 0",
        "{\"pixels\": [[0]]}                   | something else than a number at place 0",
        "{\"pixels\": [0, 0, 253]}             | “pixels” has 253.0 at place 2.",
        "{\"pixels\": [-0.01]}                 | has -0.01 at place 0",
        "{\"pixels\": [0, 1]}                  | “pixels” has 2 numbers; this model takes 784.",
        "{\"batch\": []}                       | The batch is empty.",
        "{\"batch\": [[0, 1]]}                 | “batch[0]” has 2 numbers",
        "{\"batch\": [0, 1]}                   | “batch[0]” isn't a list.",
      })
  void jsonThatSaysSomethingElseIsToldWhat(String body, String says) {
    HttpResponse<String> response = client.json(body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(error(response)).contains(says);
    assertThat(hint(response)).isNotBlank();
  }

  @Test
  void oneNumberTooManyIsNoticedBeforeTheRestIsRead() {
    assertThat(error(client.json("{\"pixels\": " + list(new float[785]) + "}")))
        .contains("has more than 784 numbers");
  }

  @Test
  void nothingMayFollowTheObject() {
    assertThat(error(client.json(OK + "{}"))).contains("isn't valid JSON at line 1 column");
    assertThat(error(client.json(OK.replace("}", ",") + OK.substring(1))))
        .contains("more than one field");
  }

  @Test
  void nestingDoesNoHarm() {
    assertThat(client.json("{\"batch\": " + "[".repeat(400_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void levelsAreAsManyAsPixels() {
    HttpResponse<String> response = client.bytes("application/octet-stream", new byte[783]);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(error(response))
        .isEqualTo("The body has 783 bytes; an image for this model has 784.");
  }

  @Test
  void aBatchHasALimit() {
    String one = "[" + "0,".repeat(783) + "0]";
    HttpResponse<String> response =
        client.json("{\"batch\": [" + (one + ",").repeat(256) + one + "]}");

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(error(response)).contains("more than 256 examples");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=x", "image/gif", "<b>"})
  void otherTypesAreRefusedWithAListOfThoseTaken(String type) {
    HttpResponse<String> response = client.bytes(type, OK.getBytes(StandardCharsets.UTF_8));

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(response.headers().firstValue("accept"))
        .contains("application/json, application/octet-stream, image/png, image/jpeg");
    assertThat(response.body()).doesNotContain("<b>");
  }

  @Test
  void aBodyWithoutATypeIsRefused() {
    HttpResponse<String> response = client.send("POST", "predict", BodyPublishers.ofString(OK));

    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(hint(response)).startsWith("Set Content-Type to application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | predict | POST, OPTIONS",
        "HEAD   | predict | POST, OPTIONS",
        "DELETE | predict | POST, OPTIONS",
        "POST   | health  | GET, HEAD, OPTIONS",
        "PUT    | model   | GET, HEAD, OPTIONS",
        "BREW   | metrics | GET, HEAD, OPTIONS",
      })
  void aWrongMethodIsToldTheRightOnes(String method, String path, String allowed) {
    HttpResponse<String> response = client.send(method, path, BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("allow")).contains(allowed);
    if (!method.equals("HEAD")) {
      assertThat(hint(response)).isEqualTo("Send " + allowed + ".");
    }
  }

  @Test
  void headIsGetWithoutABody() {
    HttpResponse<String> get = client.get("model");
    HttpResponse<String> head = client.send("HEAD", "model", BodyPublishers.noBody());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("content-length", "content-type")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
    }
  }

  @Test
  void optionsListsMethodsAndLetsNoOtherSiteIn() {
    HttpResponse<String> response = client.send("OPTIONS", "predict", BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("allow")).contains("POST, OPTIONS");
    assertThat(response.headers().map().keySet()).noneMatch(h -> h.startsWith("access-control"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere",
        "predict/",
        "page.html/../page.css",
        "../../etc/passwd",
        "%2e%2e/%2e%2e/etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "page.css%00.html",
        "Page.class",
      })
  void noPathLeadsAnywhereElse(String path) throws IOException {
    String answer =
        client.raw("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 404").contains("\"error\":\"Nothing is at ");
  }

  @Test
  void whatIsAskedIsNeverShownAsAPage() throws IOException {
    String answer =
        client.raw(
            "GET /<script>alert(1)</script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).doesNotContain("<script>");
    HttpResponse<String> encoded = client.get("%3Cscript%3E");
    assertThat(encoded.headers().firstValue("content-type")).contains("application/json");
    assertThat(encoded.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:80", "localhost.evil.example", "192.168.0.7"})
  void aNameThatIsntThisMachinesIsRefused(String host) throws IOException {
    assertThat(client.raw("GET /model HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403")
        .contains("Ask for it as localhost or 127.0.0.1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:80", "me.localhost"})
  void thisMachinesNamesAreTaken(String host) throws IOException {
    assertThat(client.raw("GET /model HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aServerForOthersIsAskedByAnyName() throws IOException {
    new Hosts(InetAddress.getByName("0.0.0.0")).require("models.example");
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n",
        "GARBAGE\r\n\r\n",
        "\0\1\2\3\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n: \r\n\r\n",
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: five\r\n\r\n",
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
      })
  void garbageIsRefusedOrCutOff(String garbage) throws IOException {
    try (Socket socket = client.connect()) {
      socket.getOutputStream().write(garbage.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();

      assertThat(Client.rest(socket.getInputStream())).doesNotContain(" 200 ", " 500 ");
    }
  }

  @Test
  void requestsSentAheadAreAnsweredUpToTheFirstThatIsGarbage() throws IOException {
    String good = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String answers = client.raw(good + good + "~~~ not HTTP ~~~\r\n\r\n" + good);

    assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
    assertThat(answers).contains("HTTP/1.1 40", "Connection: close");
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

  @Test
  void anErrorIsOneObjectOfTwoSentences() {
    assertThat(object(client.get("nowhere")).keySet()).containsExactly("error", "hint");
  }
}
