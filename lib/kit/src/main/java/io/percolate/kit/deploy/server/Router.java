package io.percolate.kit.deploy.server;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds who answers a path and a method. Paths are compared whole, so none leads anywhere else. */
final class Router {

  private final Map<String, Map<String, Consumer<Call>>> routes = new TreeMap<>();

  Router get(String path, Consumer<Call> handler) {
    return add("GET", path, handler);
  }

  Router post(String path, Consumer<Call> handler) {
    return add("POST", path, handler);
  }

  private Router add(String method, String path, Consumer<Call> handler) {
    routes.computeIfAbsent(path, first -> new TreeMap<>()).put(method, handler);
    return this;
  }

  /** The path as it is counted: one of ours, or all others as one. */
  String series(String path) {
    return routes.containsKey(path) ? path : "other";
  }

  /**
   * Has a call answered.
   *
   * @throws Refusal if nobody answers such calls
   */
  void route(Call call) {
    Map<String, Consumer<Call>> methods = routes.get(call.path());
    if (methods == null) {
      throw Refusal.unknownPath(call.path(), String.join(", ", routes.keySet()));
    }
    String method = call.method().equals("HEAD") ? "GET" : call.method();
    if (method.equals("OPTIONS")) {
      call.answer(204, Call.JSON, new byte[0], Map.of("Allow", allowed(methods)));
    } else if (methods.containsKey(method)) {
      methods.get(method).accept(call);
    } else {
      throw Refusal.method(call.method(), call.path(), allowed(methods));
    }
  }

  private static String allowed(Map<String, Consumer<Call>> methods) {
    String own = String.join(", ", methods.keySet()).replace("GET", "GET, HEAD");
    return own + ", OPTIONS";
  }
}
