package io.percolate.exercises.shippingit;

import static io.percolate.exercises.shippingit.PredictChecks.body;
import static io.percolate.exercises.shippingit.PredictChecks.expectAnswer;
import static io.percolate.exercises.shippingit.PredictChecks.expectCounts;
import static io.percolate.exercises.shippingit.PredictChecks.expectRefusal;
import static io.percolate.exercises.shippingit.PredictChecks.expectStatus;
import static io.percolate.exercises.shippingit.PredictChecks.padded;
import static io.percolate.exercises.shippingit.PredictChecks.post;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.shippingit.Predict.Model;
import io.percolate.exercises.shippingit.Predict.Request;
import org.junit.jupiter.api.Order;

/** Checks of {@link Predict} that graders have. */
class PredictHiddenChecks {
  @Check(value = "other models, other inputs", points = 0.5)
  @Order(1)
  void answersForOtherModels(Predict predict, Inputs inputs) {
    for (int i = 0; i < 5; i++) {
      Model model = model(inputs, 10_000);
      expectAnswer(predict, model, inputs.reals(model.weights()[0].length, 0, 1));
    }
    Model model = model(inputs, 10_000);
    double[] ends = new double[model.weights()[0].length];
    ends[0] = 1; // 0 and 1 are allowed
    expectAnswer(predict, model, ends);
  }

  @Check(value = "what is found out first is said first", points = 0.5)
  @Order(2)
  void keepsTheOrder(Predict predict, Inputs inputs) {
    Model model = model(inputs, inputs.integer(40, 80));
    String tooLong = "x".repeat(model.mostBytes() + 1);
    expectRefusal(predict, model, new Request("DELETE", "/admin", tooLong), 404);
    expectRefusal(predict, model, new Request("PUT", "/predict", tooLong), 405);
    expectRefusal(predict, model, post(tooLong), 413);
    expectRefusal(predict, model, new Request("POST", "/predict/", "{}"), 404);
    expectRefusal(predict, model, new Request("GET", "/predict/now", ""), 404);
    String good = body(new double[model.weights()[0].length]);
    for (String path : new String[] {"/PREDICT", "/predict?x=1", "predict", ""}) {
      expectRefusal(predict, model, new Request("POST", path, good), 404);
    }
    for (String method : new String[] {"post", "PATCH", "HEAD", "OPTIONS"}) {
      expectRefusal(predict, model, new Request(method, "/predict", good), 405);
    }
  }

  @Check(value = "a limit in bytes", points = 0.5)
  @Order(3)
  void countsBytes(Predict predict, Inputs inputs) {
    int n = inputs.integer(3, 6);
    Model model = new Model(inputs.reals(3, n, -1, 1), inputs.reals(3, -1, 1), 120);
    String good = body(new double[n]);
    expectStatus(predict, model, post(padded(good, 120)), 200);
    expectRefusal(predict, model, post(padded(good, 121)), 413);
    String accents = "é".repeat(inputs.integer(61, 119)); // fewer characters than 120, more bytes
    expectRefusal(predict, model, post(accents), 413);
  }

  @Check(value = "whatever comes, an answer in JSON", points = 1)
  @Order(4)
  void survivesAnything(Predict predict, Inputs inputs) {
    Model model = model(inputs, 10_000);
    int n = model.weights()[0].length;
    for (int sent : new int[] {0, 1, n - 1, n + 1, 3 * n}) {
      expectCounts(predict, model, sent);
    }
    expectCounts(predict, model, body(7, -7), 2); // out of range as well, but that comes later
    String numbers = "0.5, ".repeat(n - 1);
    for (String last : new String[] {"NaN", "null", "\"1\"", "1e999", "[1]", "1.0001", "-1e-9"}) {
      expectRefusal(predict, model, post("{\"pixels\": [%s%s]}".formatted(numbers, last)), 400);
    }
    for (String broken :
        new String[] {"", "{}", "[]", "null", "{\"pixels\": 7}", "{\"pixels\": ["}) {
      expectRefusal(predict, model, post(broken), 400);
    }
    expectRefusal(predict, model, new Request("GET", "/say \"hello\"\\\n", ""), 404);
  }

  private static Model model(Inputs inputs, int mostBytes) {
    int classes = inputs.integer(2, 5);
    return new Model(
        inputs.reals(classes, inputs.integer(3, 7), -3, 3),
        inputs.reals(classes, -1, 1),
        mostBytes);
  }
}
