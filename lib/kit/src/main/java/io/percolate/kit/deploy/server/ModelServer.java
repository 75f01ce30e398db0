package io.percolate.kit.deploy.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * A model behind HTTP.
 *
 * <pre>{@code
 * try (DeployedModel model = load(Path.of("digits"));
 *     ModelServer server = ModelServer.start(Predictor.of(model), 8080)) {
 *   server.awaitReady();
 *   System.out.println("Draw a digit at " + server.address());
 *   …
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code POST /predict} answers the probabilities of the classes. It takes JSON, {@code
 *       {"pixels": [784 numbers from 0 to 1]}} or {@code {"batch": [[…], […]]}}; of images also 784
 *       bytes as {@code application/octet-stream}, and pictures as {@code image/png} or {@code
 *       image/jpeg}.
 *   <li>{@code GET /} is a page to draw on; {@code /model} says what is served; {@code /health},
 *       {@code /ready} and {@code /metrics} are for those who run it.
 * </ul>
 *
 * <p>Whatever it refuses, it answers {@code {"error": "…", "hint": "…"}}: what was wrong, what to
 * do.
 */
public final class ModelServer implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ModelServer.class.getName());

  private enum State {
    WARMING,
    READY,
    BROKEN,
    STOPPING
  }

  private final Predictor predictor;
  private final Limits limits;
  private final Watch watch = new Watch();
  private final Meters meters = new Meters();
  private final Prediction prediction;
  private final Router router;
  private final Hosts hosts;
  private final ThreadPoolExecutor threads;
  private final HttpServer http;
  private final CountDownLatch warm = new CountDownLatch(1);
  private volatile State state = State.WARMING;
  private volatile String failure = "";

  private ModelServer(Predictor predictor, InetSocketAddress address, Limits limits) {
    this.predictor = predictor;
    this.limits = limits;
    prediction = new Prediction(predictor, limits, watch, meters);
    router = router();
    hosts = new Hosts(address.getAddress());
    threads = JdkServer.threads(limits, meters::turnedAway);
    try {
      http = JdkServer.listen(address, threads, this::handle);
    } catch (RuntimeException unable) {
      watch.close();
      threads.shutdown();
      throw unable;
    }
    Thread warming = new Thread(this::warmUp, "percolate-server-warm-up");
    warming.setDaemon(true);
    warming.start();
  }

  /**
   * Serves a model to this machine alone, under {@linkplain Limits#standard() standard limits}.
   *
   * @param port where, or 0 for any free port
   * @throws IllegalArgumentException if there is no such port
   * @throws IllegalStateException if the port is taken
   */
  public static ModelServer start(Predictor predictor, int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(
          "%d is no port: they go from 1 to 65535, and 0 means any that is free.".formatted(port));
    }
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    return start(predictor, here, Limits.standard());
  }

  /**
   * Serves a model. It listens on return, and is ready once the model is warm.
   *
   * <p>Nobody is asked who they are, and nothing is encrypted: on an address that others reach,
   * everyone who reaches it may ask.
   *
   * @throws IllegalStateException if nothing can listen on that address
   */
  public static ModelServer start(Predictor predictor, InetSocketAddress address, Limits limits) {
    return new ModelServer(predictor, address, limits);
  }

  /** Where it listens: {@code http://127.0.0.1:8080/}. */
  public URI address() {
    InetSocketAddress at = http.getAddress();
    String host = at.getAddress().getHostAddress();
    return URI.create(
        "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, at.getPort()));
  }

  /**
   * Waits until the model is warm.
   *
   * @throws IllegalStateException if it fails instead, or the server is stopped
   */
  public void awaitReady() {
    try {
      warm.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before the model was warm.", stopped);
    }
    if (state != State.READY) {
      throw new IllegalStateException(unready().getMessage());
    }
  }

  private void warmUp() {
    try {
      WarmUp.of(prediction, Input.of(predictor).length());
      become(State.READY);
    } catch (RuntimeException failed) {
      failure = failed.getMessage();
      become(State.BROKEN);
      LOG.log(Level.ERROR, "The model failed while it was warmed up.", failed);
    } finally {
      warm.countDown();
    }
  }

  private synchronized void become(State next) {
    state = state == State.STOPPING ? State.STOPPING : next;
  }

  private Router router() {
    Router routes = new Router();
    Page.addTo(routes);
    return routes
        .post("/predict", this::predict)
        .get("/model", call -> call.json(200, describe()))
        .get("/health", call -> call.json(200, "{\"alive\":true}"))
        .get("/ready", this::sayReady)
        .get("/metrics", this::sayMetrics);
  }

  private void handle(HttpExchange exchange) {
    meters.begin();
    String path = String.valueOf(exchange.getRequestURI().getRawPath());
    Body body = new Body(exchange, limits, watch);
    Call call = new Call(exchange, body, meters, path, router.series(path));
    try {
      hosts.require(call.header("Host"));
      router.route(call);
    } catch (Refusal refusal) {
      call.refuse(refusal);
    } catch (RuntimeException bug) {
      LOG.log(Level.ERROR, "A request failed.", bug);
      call.refuse(Refusal.failed());
    } finally {
      call.close();
      meters.end();
    }
  }

  private void predict(Call call) {
    if (state != State.READY) {
      throw unready();
    }
    prediction.handle(call);
  }

  private Refusal unready() {
    return switch (state) {
      case BROKEN -> Refusal.broken(failure);
      case STOPPING -> Refusal.stopping();
      default -> Refusal.cold();
    };
  }

  private void sayReady(Call call) {
    if (state != State.READY) {
      throw unready();
    }
    call.json(200, "{\"ready\":true}");
  }

  private void sayMetrics(Call call) {
    byte[] text = meters.text().getBytes(StandardCharsets.UTF_8);
    call.answer(200, "text/plain; version=0.0.4; charset=utf-8", text, Map.of());
  }

  private String describe() {
    Input input = Input.of(predictor);
    JsonObject model = new JsonObject();
    model.addProperty("model", predictor.version());
    JsonArray classes = new JsonArray();
    predictor.classes().forEach(classes::add);
    model.add("classes", classes);
    JsonArray shape = new JsonArray();
    for (long size : predictor.shape().getShape()) {
      shape.add(size);
    }
    model.add("shape", shape);
    model.addProperty("field", input.field());
    if (input.isImage()) {
      model.addProperty("ink", input.ink());
    }
    model.addProperty("accepts", input.accepted());
    model.add("card", JsonParser.parseString(predictor.card()));
    return model.toString();
  }

  /** Stops: who asks now is refused, who has asked is still answered, then nobody listens. */
  @Override
  public void close() {
    become(State.STOPPING);
    meters.awaitNone(limits.grace());
    http.stop(0);
    threads.shutdownNow();
    watch.close();
  }
}
