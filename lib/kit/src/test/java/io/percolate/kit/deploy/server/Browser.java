package io.percolate.kit.deploy.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real browser with one page, driven by the DevTools protocol: real keys, mouse and fingers. */
final class Browser implements AutoCloseable, WebSocket.Listener {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();

  private Browser(Process process, URI page) {
    this.process = process;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, this).join();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", "{}");
    }
  }

  /** Opens a browser; skips the test where there is none. */
  static Browser openOrSkip(Path folder) throws IOException, InterruptedException {
    Optional<Path> chromium =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(dir -> Stream.of("chromium", "google-chrome").map(Path.of(dir)::resolve))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(chromium.isPresent(), "No Chromium here; skipped.");
    Path profile = folder.resolve("profile");
    Process process =
        new ProcessBuilder(
                chromium.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    return new Browser(process, page(profile));
  }

  /** Where its one page listens, once the browser has written down its port. */
  private static URI page(Path profile) throws IOException, InterruptedException {
    Path ports = profile.resolve("DevToolsActivePort");
    long due = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(ports) || Files.readAllLines(ports).size() < 2) {
      if (System.nanoTime() > due) {
        throw new AssertionError("The browser didn't start.");
      }
      Thread.sleep(50);
    }
    int port = Integer.parseInt(Files.readAllLines(ports).get(0));
    try (var list = URI.create("http://127.0.0.1:" + port + "/json/list").toURL().openStream()) {
      return Stream.of(JsonParser.parseString(new String(list.readAllBytes())).getAsJsonArray())
          .flatMap(pages -> pages.asList().stream())
          .map(JsonElement::getAsJsonObject)
          .filter(page -> page.get("type").getAsString().equals("page"))
          .map(page -> URI.create(page.get("webSocketDebuggerUrl").getAsString()))
          .findFirst()
          .orElseThrow();
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    message.append(part);
    if (last) {
      JsonObject whole = JsonParser.parseString(message.toString()).getAsJsonObject();
      message.setLength(0);
      if (whole.has("id")) {
        asked.remove(whole.get("id").getAsInt()).complete(whole);
      } else {
        note(whole);
      }
    }
    from.request(1);
    return null;
  }

  private void note(JsonObject event) {
    String method = event.get("method").getAsString();
    if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")) {
      complaints.add(event.get("params").toString());
    }
  }

  /** Has the browser do something of its protocol. */
  JsonObject call(String method, String parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    asked.put(id, answer);
    socket
        .sendText(
            "{\"id\": %d, \"method\": \"%s\", \"params\": %s}".formatted(id, method, parameters),
            true)
        .join();
    JsonObject whole = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    if (whole.has("error")) {
      throw new AssertionError(method + ": " + whole.get("error"));
    }
    return whole.getAsJsonObject("result");
  }

  void open(URI address) {
    complaints.clear();
    call("Page.navigate", "{\"url\": \"" + address + "\"}");
    until("document.readyState === 'complete'");
  }

  /** What an expression comes to, promises awaited, as JSON. */
  JsonElement eval(String expression) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("expression", expression);
    parameters.addProperty("awaitPromise", true);
    parameters.addProperty("returnByValue", true);
    JsonObject result = call("Runtime.evaluate", parameters.toString());
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
    }
    return result.getAsJsonObject("result").get("value");
  }

  String text(String selector) {
    return eval("document.querySelector('" + selector + "').textContent").getAsString();
  }

  /** Waits until an expression is true. */
  void until(String condition) {
    long due = System.nanoTime() + PATIENCE.toNanos();
    while (!eval("Boolean(" + condition + ")").getAsBoolean()) {
      if (System.nanoTime() > due) {
        throw new AssertionError("Never came true: " + condition + "; complaints: " + complaints);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }

  /** Presses a key and lets it go; its text is what it types, or empty. */
  void key(String key, String text) {
    String parameters = "\"key\": \"" + key + "\", \"text\": \"" + text + "\"";
    call("Input.dispatchKeyEvent", "{\"type\": \"keyDown\", " + parameters + "}");
    call("Input.dispatchKeyEvent", "{\"type\": \"keyUp\", \"key\": \"" + key + "\"}");
  }

  /** Draws with the mouse through points {x, y} on the page. */
  void mouse(double[]... way) {
    mouse("mousePressed", way[0], 1);
    for (double[] point : way) {
      mouse("mouseMoved", point, 1);
    }
    mouse("mouseReleased", way[way.length - 1], 0);
  }

  private void mouse(String type, double[] at, int buttons) {
    call(
        "Input.dispatchMouseEvent",
        "{\"type\": \"%s\", \"x\": %s, \"y\": %s, \"button\": \"left\", \"buttons\": %d, \"clickCount\": 1}"
            .formatted(type, at[0], at[1], buttons));
  }

  /** Draws with a finger. */
  void finger(double[]... way) {
    touch("touchStart", way[0]);
    for (double[] point : way) {
      touch("touchMove", point);
    }
    call("Input.dispatchTouchEvent", "{\"type\": \"touchEnd\", \"touchPoints\": []}");
  }

  private void touch(String type, double[] at) {
    call(
        "Input.dispatchTouchEvent",
        "{\"type\": \"%s\", \"touchPoints\": [{\"x\": %s, \"y\": %s}]}"
            .formatted(type, at[0], at[1]));
  }

  void size(int width, int height, boolean phone) {
    call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\": %d, \"height\": %d, \"deviceScaleFactor\": 1, \"mobile\": %b}"
            .formatted(width, height, phone));
    call("Emulation.setTouchEmulationEnabled", "{\"enabled\": " + phone + "}");
  }

  void dark(boolean dark) {
    call(
        "Emulation.setEmulatedMedia",
        "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"%s\"}]}"
            .formatted(dark ? "dark" : "light"));
  }

  /** The whole page as it looks. */
  byte[] picture() {
    String png =
        call("Page.captureScreenshot", "{\"captureBeyondViewport\": true}")
            .get("data")
            .getAsString();
    return Base64.getDecoder().decode(png);
  }

  /** What the page complained about: errors of its scripts, refused loads, failed requests. */
  List<String> complaints() {
    return new ArrayList<>(complaints);
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    process.onExit().join();
  }
}
