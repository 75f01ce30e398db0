package io.percolate.kit.deploy.server;

import static io.percolate.kit.deploy.server.Client.error;
import static io.percolate.kit.deploy.server.Client.hint;
import static io.percolate.kit.deploy.server.Client.list;
import static io.percolate.kit.deploy.server.Client.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no question: each is told what is wrong with it. */
class BodiesTest extends InkServed {

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

  @Test
  void anErrorIsOneObjectOfTwoSentences() {
    assertThat(object(client.get("nowhere")).keySet()).containsExactly("error", "hint");
  }
}
