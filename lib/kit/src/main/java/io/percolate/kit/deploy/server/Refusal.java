package io.percolate.kit.deploy.server;

import java.util.Map;

/**
 * Why a request isn't answered, in two sentences: what was wrong, and what to do. Its factories are
 * the list of everything that a server refuses.
 */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final Map<String, String> SOON = Map.of("Retry-After", "1");

  /** Not on this connection: what was given up may still keep its thread. */
  private static final Map<String, String> LATER =
      Map.of("Retry-After", "1", "Connection", "close");

  private final int status;
  private final String hint;
  private final transient Map<String, String> headers;

  private Refusal(int status, String error, String hint, Map<String, String> headers) {
    super(error, null, false, false);
    this.status = status;
    this.hint = hint;
    this.headers = headers;
  }

  /** 400: the request says something that can't be. */
  static Refusal wrong(String error, String hint) {
    return new Refusal(400, error, hint, Map.of());
  }

  static Refusal foreignHost(String host) {
    return new Refusal(
        403,
        "This server listens on this machine alone, and %s isn't a name of it."
            .formatted(Text.quoted(host)),
        "Ask for it as localhost or 127.0.0.1.",
        Map.of());
  }

  static Refusal unknownPath(String path, String known) {
    return new Refusal(
        404, "Nothing is at %s.".formatted(Text.quoted(path)), "Try " + known + ".", Map.of());
  }

  static Refusal method(String method, String path, String allowed) {
    return new Refusal(
        405,
        "%s doesn't take %s.".formatted(path, Text.quoted(method)),
        "Send " + allowed + ".",
        Map.of("Allow", allowed));
  }

  static Refusal slowBody(Limits limits) {
    return new Refusal(
        408,
        "The body didn't come within %s.".formatted(Text.time(limits.bodyTime())),
        "Send it at once, with the right Content-Length.",
        Map.of("Connection", "close"));
  }

  static Refusal longBody(Limits limits) {
    return new Refusal(
        413,
        "The body is longer than %,d bytes.".formatted(limits.bodyBytes()),
        "Send a smaller batch or picture.",
        Map.of("Connection", "close"));
  }

  static Refusal longBatch(int most) {
    return new Refusal(
        413,
        "The batch has more than %d examples.".formatted(most),
        "Send it in pieces.",
        Map.of());
  }

  static Refusal type(String type, String accepted) {
    return new Refusal(
        415,
        type == null
            ? "The request doesn't say what its body is."
            : "This model doesn't take %s.".formatted(Text.quoted(type)),
        "Set Content-Type to " + accepted + ".",
        Map.of("Accept", accepted));
  }

  static Refusal crowded(Limits limits) {
    return new Refusal(
        429,
        "%d requests are at work or waiting already."
            .formatted(limits.working() + limits.waiting()),
        "Ask again in a second.",
        SOON);
  }

  static Refusal failed() {
    return new Refusal(
        500,
        "The model failed on this input.",
        "The server's log says why; other inputs may still work.",
        Map.of());
  }

  static Refusal slowAnswer(Limits limits) {
    return new Refusal(
        503,
        "There was no answer within %s.".formatted(Text.time(limits.predictTime())),
        "Ask again in a second, or for fewer examples at once.",
        LATER);
  }

  static Refusal cold() {
    return new Refusal(503, "The model is still warming up.", "Ask again in a second.", SOON);
  }

  static Refusal broken(String reason) {
    return new Refusal(
        503,
        "The model failed while it was warmed up: " + reason,
        "Stop the server and serve a model that works.",
        Map.of());
  }

  static Refusal stopping() {
    return new Refusal(
        503,
        "The server is stopping.",
        "Ask the one that replaces it.",
        Map.of("Connection", "close"));
  }

  int status() {
    return status;
  }

  String hint() {
    return hint;
  }

  /** What the answer's head says beyond the usual. */
  Map<String, String> headers() {
    return headers;
  }
}
