package io.percolate.kit.deploy.server;

import static io.percolate.kit.deploy.server.Client.levels;
import static io.percolate.kit.deploy.server.Client.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.RealDigits;
import io.percolate.kit.data.Split;
import io.percolate.kit.deploy.DeployedModel;
import io.percolate.kit.engine.LeftArrays;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported network behind the server. */
class DigitsTest {

  private static final int ASKED = 500;

  @TempDir Path folder;

  @Test
  void tenThousandRequestsLeaveNoArrayBehind() {
    Split digits = Digits.load();
    try (DeployedModel model =
            Served.digits(digits.train(), digits.test(), 1, folder.resolve("m"));
        ModelServer server = ModelServer.start(Predictor.of(model), 0)) {
      server.awaitReady();
      Client client = new Client(server);
      int left = LeftArrays.left(() -> ask(client, digits.test(), 10_000));

      assertThat(left).isZero();
      assertThat(client.get("metrics").body()).contains("percolate_examples_total 10000\n");
    }
  }

  /** Eight at a time, so that several threads work at once. */
  private static void ask(Client client, Examples images, int requests) {
    for (int i = 0; i < requests; i += 8) {
      List<CompletableFuture<HttpResponse<String>>> answers =
          IntStream.range(i, i + 8)
              .mapToObj(k -> client.later(levels(image(images, k % images.size()))))
              .toList();
      answers.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    }
  }

  @Test
  void atTheSameTimeTheAnswersAreTheSameAsOneByOne() {
    Examples test = Digits.load().test().take(200);
    try (DeployedModel model = Served.digits(Digits.load().train(), test, 1, folder.resolve("m"));
        ModelServer server = ModelServer.start(Predictor.of(model), 0)) {
      server.awaitReady();
      Client client = new Client(server);
      List<CompletableFuture<HttpResponse<String>>> answers =
          IntStream.range(0, 60).mapToObj(i -> client.later(levels(image(test, i)))).toList();
      for (int i = 0; i < answers.size(); i++) {
        assertThat(object(answers.get(i).join()))
            .isEqualTo(object(client.bytes("application/octet-stream", levels(image(test, i)))));
      }
    }
  }

  @Test
  void realHandwritingSentAsPicturesIsReadNearlyAsWellAsItsPixels() throws IOException {
    Split real = RealDigits.orSkip();
    Examples test = real.test().take(ASKED);
    try (DeployedModel model =
            Served.digits(real.train().take(5_000), test, 5, folder.resolve("m"));
        ModelServer server = ModelServer.start(Predictor.of(model), 0)) {
      server.awaitReady();
      Client client = new Client(server);
      int pixels = 0;
      int pictures = 0;
      int photos = 0;
      for (int i = 0; i < ASKED; i++) {
        float[] image = image(test, i);
        int label = (int) test.labels()[i];
        pixels += right(client.bytes("application/octet-stream", levels(image)), label);
        byte[] png = PictureTest.png(PictureTest.greyOnBlack(image));
        pictures += right(client.bytes("image/png", png), label);
        photos += right(client.bytes("image/jpeg", PictureTest.photo(image)), label);
      }
      System.out.printf(
          "Of %d images of MNIST read: as bytes %d, as PNG %d, large, dark on light, as JPEG %d%n",
          ASKED, pixels, pictures, photos);

      assertThat(pixels).isGreaterThan(ASKED * 90 / 100);
      assertThat(pictures).isGreaterThan(pixels - ASKED * 2 / 100);
      assertThat(photos).isGreaterThan(pixels - ASKED * 4 / 100);
    }
  }

  private static int right(HttpResponse<String> response, int label) {
    return object(response).get("label").getAsString().equals("" + label) ? 1 : 0;
  }

  private static float[] image(Examples examples, int i) {
    return Arrays.copyOfRange(examples.features(), 784 * i, 784 * (i + 1));
  }
}
