package io.percolate.kit.deploy.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks a server, politely or byte by byte. */
final class Client {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI address;

  Client(ModelServer server) {
    address = server.address();
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  HttpResponse<String> json(String body) {
    return send(
        "POST", "predict", BodyPublishers.ofString(body), "Content-Type", "application/json");
  }

  HttpResponse<String> bytes(String type, byte[] body) {
    return send("POST", "predict", BodyPublishers.ofByteArray(body), "Content-Type", type);
  }

  CompletableFuture<HttpResponse<String>> later(byte[] body) {
    return HTTP.sendAsync(
        request("POST", "predict", BodyPublishers.ofByteArray(body))
            .header("Content-Type", "application/octet-stream")
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request = request(method, path, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(method + " /" + path + " wasn't answered.", failed);
    }
  }

  private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
    return HttpRequest.newBuilder(address.resolve("/" + path))
        .timeout(Duration.ofSeconds(60))
        .method(method, body);
  }

  /** A connection of one's own; reading from it ends after a minute. */
  Socket connect() throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(60_000);
    return socket;
  }

  /** Sends text as it is and reads what comes until the server closes the connection. */
  String raw(String text) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return rest(socket.getInputStream());
    }
  }

  /** All that still comes, also where the connection is cut instead of closed. */
  static String rest(InputStream in) {
    StringBuilder text = new StringBuilder();
    try {
      for (int c = in.read(); c >= 0; c = in.read()) {
        text.append((char) c);
      }
    } catch (IOException cut) {
      text.append("[cut off]");
    }
    return text.toString();
  }

  static JsonObject object(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  static String error(HttpResponse<String> response) {
    return object(response).get("error").getAsString();
  }

  static String hint(HttpResponse<String> response) {
    return object(response).get("hint").getAsString();
  }

  /** Numbers as a JSON list. */
  static String list(float... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> String.format(Locale.ROOT, "%.4f", values[i]))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** An image with ink in one of ten equal parts. */
  static float[] inked(int part) {
    float[] pixels = new float[784];
    Arrays.fill(pixels, part * 784 / 10 + 1, (part + 1) * 784 / 10, 1);
    return pixels;
  }

  /** The same in grey levels. */
  static byte[] levels(float[] pixels) {
    byte[] levels = new byte[pixels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) Math.round(255 * pixels[i]);
    }
    return levels;
  }
}
