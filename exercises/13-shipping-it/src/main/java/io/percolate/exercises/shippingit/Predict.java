package io.percolate.exercises.shippingit;

import io.percolate.check.contract.Contract;

/** What answers {@code POST /predict}. */
@Contract(
    id = "predict",
    title = "An endpoint that says no",
    points = 5,
    hints = {
      "Go through the table from the top, one return a line: what costs least to find out comes first, and the body isn't read before its length is known to be allowed. numbers(body) throws where the body can't be read; catch that and answer 400.",
      "request.body().getBytes(StandardCharsets.UTF_8).length > model.mostBytes() is 413. Then try { x = numbers(request.body()); } catch (IllegalArgumentException e) { return refuse(400, e.getMessage()); }, then the count, then !(v >= 0 && v <= 1) for each value. The label is the place of the largest of ask(model, x)."
    })
@FunctionalInterface
public interface Predict {
  /**
   * A linear classifier.
   *
   * @param weights {@code (classes, features)}
   * @param biases one a class
   * @param mostBytes the longest body that is read, in bytes of UTF-8
   */
  record Model(double[][] weights, double[] biases, int mostBytes) {}

  /**
   * What came.
   *
   * @param method in capitals: {@code GET}, {@code POST} …
   * @param path what comes after the host, without a query
   * @param body as text; empty if there is none
   */
  record Request(String method, String path, String body) {}

  /**
   * What goes back.
   *
   * @param status of HTTP
   * @param body a JSON object: {@code {"label": 2, "probability": 0.7}} or {@code {"error": "…"}}
   */
  record Response(int status, String body) {}

  /** Answers a request: 200, 400, 404, 405 or 413. */
  Response answer(Model model, Request request);
}
