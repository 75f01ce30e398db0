package io.percolate.kit.deploy.server;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One request, and its one answer: of several, the first counts. */
final class Call {

  static final String JSON = "application/json";

  /** Every answer is what its type says, and says so to this page alone. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store");

  private final HttpExchange exchange;
  private final Body body;
  private final Meters meters;
  private final String path;
  private final String series;
  private final long since = System.nanoTime();
  private boolean answered;

  /**
   * @param series the path as it is counted, one of few
   */
  Call(HttpExchange exchange, Body body, Meters meters, String path, String series) {
    this.exchange = exchange;
    this.body = body;
    this.meters = meters;
    this.path = path;
    this.series = series;
  }

  String method() {
    return exchange.getRequestMethod();
  }

  String path() {
    return path;
  }

  /** A header's first value, or null. */
  String header(String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /** The whole body. */
  byte[] body(Limits limits) {
    return body.read(() -> refuse(Refusal.slowBody(limits)));
  }

  /** How long ago the request's head was here. */
  long nanosSince() {
    return System.nanoTime() - since;
  }

  void json(int status, String json) {
    answer(status, JSON, json.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  void refuse(Refusal refusal) {
    JsonObject json = new JsonObject();
    json.addProperty("error", refusal.getMessage());
    json.addProperty("hint", refusal.hint());
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    answer(refusal.status(), JSON, bytes, refusal.headers());
  }

  /** Answers, unless that was done: without content if there are no bytes. */
  synchronized void answer(int status, String type, byte[] bytes, Map<String, String> headers) {
    if (answered) {
      return;
    }
    answered = true;
    meters.answered(series, status);
    Headers head = exchange.getResponseHeaders();
    ALWAYS.forEach(head::set);
    headers.forEach(head::set);
    try {
      if (bytes.length == 0) {
        exchange.sendResponseHeaders(status, -1);
      } else if (method().equals("HEAD")) {
        head.set("Content-Type", type);
        head.set("Content-Length", Integer.toString(bytes.length));
        exchange.sendResponseHeaders(status, -1);
      } else {
        head.set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        OutputStream out = exchange.getResponseBody();
        out.write(bytes);
        out.flush();
      }
    } catch (IOException gone) {
      // The client left; nobody is there to be told.
    }
  }

  /** Ends the exchange, once a client that was answered early has had a moment to notice. */
  void close() {
    body.linger();
    exchange.close();
  }
}
