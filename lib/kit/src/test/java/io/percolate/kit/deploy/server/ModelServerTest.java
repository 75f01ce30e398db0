package io.percolate.kit.deploy.server;

import static io.percolate.kit.deploy.server.Client.error;
import static io.percolate.kit.deploy.server.Client.inked;
import static io.percolate.kit.deploy.server.Client.levels;
import static io.percolate.kit.deploy.server.Client.list;
import static io.percolate.kit.deploy.server.Client.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelServerTest {

  private static ModelServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    server = ModelServer.start(Models.ink(), 0);
    server.awaitReady();
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void itListensOnThisMachineAlone() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void pixelsAreAnsweredByProbabilitiesALabelAndTheModel() {
    HttpResponse<String> response = client.json("{\"pixels\": " + list(inked(7)) + "}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type")).contains("application/json");
    assertThat(object(response))
        .isEqualTo(
            JsonParser.parseString(
                """
                {"label": "7", "probabilities": {"0": 0.0, "1": 0.0, "2": 0.0, "3": 0.0, "4": 0.0,
                 "5": 0.0, "6": 0.0, "7": 1.0, "8": 0.0, "9": 0.0}, "model": "ink 1.0"}
                """));
  }

  @Test
  void aBatchIsAnsweredInItsOrder() {
    String batch = "{\"batch\": [" + list(inked(3)) + "," + list(inked(9)) + "]}";
    JsonObject answer = object(client.json(batch));

    assertThat(answer.getAsJsonArray("predictions"))
        .extracting(one -> one.getAsJsonObject().get("label").getAsString())
        .containsExactly("3", "9");
    assertThat(answer.get("model").getAsString()).isEqualTo("ink 1.0");
  }

  @Test
  void aBatchOfOneIsABatch() {
    assertThat(object(client.json("{\"batch\": [" + list(inked(3)) + "]}")).has("predictions"))
        .isTrue();
  }

  @Test
  void greyLevelsAreAnsweredLikePixels() {
    HttpResponse<String> bytes = client.bytes("application/octet-stream", levels(inked(4)));

    assertThat(object(bytes)).isEqualTo(object(client.json("{\"pixels\":" + list(inked(4)) + "}")));
  }

  @Test
  void parametersOfATypeDontMatter() {
    HttpResponse<String> response =
        client.send(
            "POST",
            "predict",
            BodyPublishers.ofString("{\"pixels\":" + list(inked(4)) + "}"),
            "Content-Type",
            "Application/JSON; charset=utf-8");

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void aTableHasFeaturesOfAnySize() {
    try (ModelServer table = ModelServer.start(Models.table(), 0)) {
      table.awaitReady();
      Client asking = new Client(table);

      assertThat(object(asking.json("{\"features\": [-1e6, 0, 3]}")).get("label").getAsString())
          .isEqualTo("yes");
      assertThat(error(asking.json("{\"pixels\": [1, 2, 3]}"))).contains("no field “pixels”");
      assertThat(asking.bytes("image/png", new byte[1]).statusCode()).isEqualTo(415);
      assertThat(error(asking.json("{\"features\": [1, 2, 1e300]}"))).contains("too large");
    }
  }

  @Test
  void theModelSaysWhatItIs() {
    JsonObject model = object(client.get("model"));

    assertThat(model.get("model").getAsString()).isEqualTo("ink 1.0");
    assertThat(model.getAsJsonArray("shape")).hasToString("[1,28,28]");
    assertThat(model.getAsJsonArray("classes")).hasSize(10);
    assertThat(model.get("field").getAsString()).isEqualTo("pixels");
    assertThat(model.getAsJsonObject("card").get("what").getAsString()).isEqualTo("Counts ink.");
  }

  @Test
  void itIsAliveWhileItWarmsUpAndReadyAfterwards() {
    CountDownLatch may = new CountDownLatch(1);
    Predictor slow =
        Models.answering(
            Models.DIGIT,
            examples -> {
              try {
                may.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              return Models.ink().predict(examples);
            });
    try (ModelServer warming = ModelServer.start(slow, 0)) {
      Client asking = new Client(warming);
      assertThat(asking.get("health").statusCode()).isEqualTo(200);
      assertThat(asking.get("ready").statusCode()).isEqualTo(503);
      HttpResponse<String> early = asking.json("{\"pixels\":" + list(inked(1)) + "}");
      assertThat(early.statusCode()).isEqualTo(503);
      assertThat(early.headers().firstValue("retry-after")).contains("1");
      assertThat(error(early)).isEqualTo("The model is still warming up.");

      may.countDown();
      warming.awaitReady();

      assertThat(asking.get("ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aModelThatFailsWhenWarmedUpIsNeverReady() {
    Predictor nine = Models.answering(Models.DIGIT, examples -> new float[examples.length][9]);
    try (ModelServer broken = ModelServer.start(nine, 0)) {
      assertThatThrownBy(broken::awaitReady)
          .hasMessageContaining("it gives 9 numbers, but has 10 classes");
      assertThat(new Client(broken).get("ready").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void aModelThatFailsOnOneInputServesTheNext() {
    Predictor picky =
        Models.answering(
            Models.DIGIT,
            examples -> {
              if (examples[0][0] == 1) {
                throw new IllegalStateException("no such image");
              }
              float[][] answers = Models.ink().predict(examples);
              answers[0][0] = examples[0][1] == 1 ? Float.NaN : answers[0][0];
              return answers;
            });
    float[] bad = new float[784];
    bad[0] = 1;
    float[] nan = new float[784];
    nan[1] = 1;
    try (ModelServer unsure = ModelServer.start(picky, 0)) {
      unsure.awaitReady();
      Client asking = new Client(unsure);

      HttpResponse<String> failed = asking.bytes("application/octet-stream", levels(bad));
      assertThat(failed.statusCode()).isEqualTo(500);
      assertThat(failed.body()).doesNotContain("no such image");
      assertThat(asking.bytes("application/octet-stream", levels(nan)).statusCode()).isEqualTo(500);
      assertThat(asking.bytes("application/octet-stream", levels(inked(2))).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void whatItDidIsCounted() {
    try (ModelServer counting = ModelServer.start(Models.ink(), 0)) {
      counting.awaitReady();
      Client asking = new Client(counting);
      asking.json("{\"batch\": [" + list(inked(3)) + "," + list(inked(9)) + "]}");
      asking.json("{");
      asking.get("nowhere/%3Cscript%3E");

      assertThat(asking.get("metrics").body().lines())
          .contains(
              "# TYPE percolate_requests_total counter",
              "percolate_requests_total{path=\"/predict\",code=\"200\"} 1",
              "percolate_requests_total{path=\"/predict\",code=\"400\"} 1",
              "percolate_requests_total{path=\"other\",code=\"404\"} 1",
              "percolate_predict_seconds_count 1",
              "percolate_predict_seconds_bucket{le=\"+Inf\"} 1",
              "percolate_examples_total 2",
              "percolate_in_flight 1",
              "percolate_rejected_total 0");
    }
  }

  @Test
  void aPortThatIsTakenIsSaidSo() {
    int taken = server.address().getPort();

    assertThatThrownBy(() -> ModelServer.start(Models.ink(), taken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("port " + taken)
        .hasMessageContaining("choose another port");
    assertThatThrownBy(() -> ModelServer.start(Models.ink(), 70_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("70000 is no port");
  }

  @Test
  void stoppingAnswersWhatIsInFlightAndRefusesWhatComesLater() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch may = new CountDownLatch(1);
    float[] marked = inked(5);
    marked[0] = 1;
    ModelServer stopping = ModelServer.start(Models.waiting(asked, may), 0);
    stopping.awaitReady();
    Client asking = new Client(stopping);
    CompletableFuture<HttpResponse<String>> inFlight = asking.later(levels(marked));
    asked.await();
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(stopping::close);
    while (asking.get("ready").statusCode() != 503) {
      Thread.onSpinWait();
    }

    HttpResponse<String> late = asking.bytes("application/octet-stream", levels(inked(1)));
    assertThat(late.statusCode()).isEqualTo(503);
    assertThat(error(late)).isEqualTo("The server is stopping.");
    assertThat(asking.get("health").statusCode()).isEqualTo(200);
    assertThat(stopped).isNotDone();
    may.countDown();

    assertThat(inFlight.get().statusCode()).isEqualTo(200);
    assertThat(object(inFlight.get()).get("label").getAsString()).isEqualTo("5");
    stopped.get();
    assertThatThrownBy(asking::connect).isInstanceOf(java.net.ConnectException.class);
  }
}
