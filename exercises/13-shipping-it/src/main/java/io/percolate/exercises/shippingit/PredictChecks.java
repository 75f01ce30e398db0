package io.percolate.exercises.shippingit;

import static io.percolate.check.test.Expect.expect;
import static io.percolate.check.test.Expect.expectThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.percolate.check.test.Check;
import io.percolate.exercises.shippingit.Predict.Model;
import io.percolate.exercises.shippingit.Predict.Request;
import io.percolate.exercises.shippingit.Predict.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;

/** Checks of {@link Predict} that learners see. */
class PredictChecks {
  static final Model MODEL =
      new Model(
          new double[][] {{2, -1, 0}, {-1, 3, 1}, {0.5, 0, -2}}, new double[] {0.1, -0.4, 0.3}, 60);

  @Check(value = "a label, and how probable it is", points = 1)
  @Order(1)
  void answers(Predict predict) {
    expectAnswer(predict, MODEL, 0.2, 0.9, 0.4);
    expectAnswer(predict, MODEL, 1, 0, 0.5);
    expectAnswer(predict, MODEL, 0, 0, 0);
  }

  @Check(value = "another path, another method", points = 0.5)
  @Order(2)
  void knowsItsPlace(Predict predict) {
    String good = body(0.2, 0.9, 0.4);
    expectRefusal(predict, MODEL, new Request("POST", "/", good), 404);
    expectRefusal(predict, MODEL, new Request("GET", "/predict", ""), 405);
  }

  @Check(value = "at most 60 bytes are read", points = 0.5)
  @Order(3)
  void limitsTheBody(Predict predict) {
    String good = body(0.2, 0.9, 0.4);
    expectStatus(predict, MODEL, post(padded(good, 60)), 200);
    expectRefusal(predict, MODEL, post(padded(good, 61)), 413);
  }

  @Check(value = "a body that can't be answered", points = 0.5)
  @Order(4)
  void refusesNonsense(Predict predict) {
    expectRefusal(predict, MODEL, post("pixels=1"), 400);
    expectCounts(predict, MODEL, 2);
    expectRefusal(predict, MODEL, post(body(0.2, 1.5, 0.4)), 400);
    expectRefusal(predict, MODEL, post(body(0.2, -0.1, 0.4)), 400);
  }

  static Request post(String body) {
    return new Request("POST", "/predict", body);
  }

  static String body(double... pixels) {
    return Arrays.stream(pixels)
        .mapToObj(Double::toString)
        .collect(Collectors.joining(", ", "{\"pixels\": [", "]}"));
  }

  /** The same, as long as is said; JSON may have spaces anywhere between. */
  static String padded(String body, int bytes) {
    return body + " ".repeat(bytes - body.length());
  }

  static void expectAnswer(Predict predict, Model model, double... pixels) {
    Response response = expectStatus(predict, model, post(body(pixels)), 200);
    double[] p = probabilities(model, pixels);
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    JsonObject answer = json(response);
    expect(number(answer, "label"))
        .of("label")
        .unlike(best + 1, "Classes are counted from 0, as their rows in the model's weights are.")
        .isEqualTo((double) best);
    expect(number(answer, "probability"))
        .of("probability")
        .unlike(
            Math.round(100 * p[best]) / 100.0,
            "That is rounded to two decimals; send at least four.")
        .unlike(100 * p[best], "That is in per cent; a probability goes from 0 to 1.")
        .isCloseTo(p[best], 1e-4);
  }

  static double[] probabilities(Model model, double... x) {
    double[] logits = model.biases().clone();
    for (int k = 0; k < logits.length; k++) {
      for (int j = 0; j < x.length; j++) {
        logits[k] += model.weights()[k][j] * x[j];
      }
    }
    return SavedNetwork.softmax(logits);
  }

  static void expectCounts(Predict predict, Model model, int sent) {
    double[] pixels = new double[sent];
    Arrays.fill(pixels, 0.5);
    expectCounts(predict, model, body(pixels), sent);
  }

  static void expectCounts(Predict predict, Model model, String body, int sent) {
    String error = expectRefusal(predict, model, post(body), 400);
    int wanted = model.weights()[0].length;
    expectThat(
        contains(error, sent) && contains(error, wanted),
        "expected  an error that says how many numbers came, %d, and how many are wanted, %d\nbut got   %s\nWho reads it shouldn't have to guess."
            .formatted(sent, wanted, error));
  }

  private static boolean contains(String text, int number) {
    return text.matches("(?s).*(?<!\\d)%d(?!\\d).*".formatted(number));
  }

  /**
   * @return the error's text
   */
  static String expectRefusal(Predict predict, Model model, Request request, int status) {
    Response response = expectStatus(predict, model, request, status);
    JsonElement error = json(response).get("error");
    boolean says =
        error != null
            && error.isJsonPrimitive()
            && error.getAsJsonPrimitive().isString()
            && !error.getAsString().isBlank();
    expectThat(
        says,
        "expected  {\"error\": \"what was wrong\"}\nbut got   %s\nA refusal says why, in the field error."
            .formatted(response.body()));
    return error.getAsString();
  }

  static Response expectStatus(Predict predict, Model model, Request request, int status) {
    Response response = predict.answer(model, request);
    expect(response.status())
        .of("the status")
        .unlike(
            500, "500 says that the server is broken. This request was refused for its own faults.")
        .unlike(
            status == 413 ? 400 : 413,
            "413 means a body of more bytes than mostBytes, whatever is in it, and is found out before the body is read.")
        .unlike(
            status == 404 ? 405 : 404,
            "The path is looked at first: what isn't there takes no method.")
        .unlike(status == 405 ? 400 : 405, "The method is looked at before the body.")
        .isEqualTo(status);
    return response;
  }

  static JsonObject json(Response response) {
    try {
      JsonElement json = JsonParser.parseString(response.body());
      if (json.isJsonObject()) {
        return json.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      // said below
    }
    expectThat(
        false,
        "expected  a body that is a JSON object\nbut got   %s\nText in JSON stands in double quotes, and a quote inside it is written \\\"; refuse(status, error) does that."
            .formatted(response.body()));
    throw new AssertionError();
  }

  private static double number(JsonObject answer, String field) {
    JsonElement value = answer.get(field);
    expectThat(
        value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber(),
        "expected  a number in the field %s\nbut got   %s".formatted(field, answer));
    return value.getAsDouble();
  }
}
