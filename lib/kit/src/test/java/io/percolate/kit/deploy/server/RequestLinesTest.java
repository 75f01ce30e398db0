package io.percolate.kit.deploy.server;

import static io.percolate.kit.deploy.server.Client.hint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods, paths, names and requests that there are not. */
class RequestLinesTest extends InkServed {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | predict | POST, OPTIONS",
        "HEAD   | predict | POST, OPTIONS",
        "DELETE | predict | POST, OPTIONS",
        "POST   | health  | GET, HEAD, OPTIONS",
        "PUT    | model   | GET, HEAD, OPTIONS",
        "BREW   | metrics | GET, HEAD, OPTIONS",
      })
  void aWrongMethodIsToldTheRightOnes(String method, String path, String allowed) {
    HttpResponse<String> response = client.send(method, path, BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("allow")).contains(allowed);
    if (!method.equals("HEAD")) {
      assertThat(hint(response)).isEqualTo("Send " + allowed + ".");
    }
  }

  @Test
  void headIsGetWithoutABody() {
    HttpResponse<String> get = client.get("model");
    HttpResponse<String> head = client.send("HEAD", "model", BodyPublishers.noBody());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("content-length", "content-type")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
    }
  }

  @Test
  void optionsListsMethodsAndLetsNoOtherSiteIn() {
    HttpResponse<String> response = client.send("OPTIONS", "predict", BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("allow")).contains("POST, OPTIONS");
    assertThat(response.headers().map().keySet()).noneMatch(h -> h.startsWith("access-control"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere",
        "predict/",
        "page.html/../page.css",
        "../../etc/passwd",
        "%2e%2e/%2e%2e/etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "page.css%00.html",
        "Page.class",
      })
  void noPathLeadsAnywhereElse(String path) throws IOException {
    String answer =
        client.raw("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 404").contains("\"error\":\"Nothing is at ");
  }

  @Test
  void whatIsAskedIsNeverShownAsAPage() throws IOException {
    String answer =
        client.raw(
            "GET /<script>alert(1)</script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).doesNotContain("<script>");
    HttpResponse<String> encoded = client.get("%3Cscript%3E");
    assertThat(encoded.headers().firstValue("content-type")).contains("application/json");
    assertThat(encoded.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:80", "localhost.evil.example", "192.168.0.7"})
  void aNameThatIsntThisMachinesIsRefused(String host) throws IOException {
    assertThat(client.raw("GET /model HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403")
        .contains("Ask for it as localhost or 127.0.0.1.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:80", "me.localhost"})
  void thisMachinesNamesAreTaken(String host) throws IOException {
    assertThat(client.raw("GET /model HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void aServerForOthersIsAskedByAnyName() throws IOException {
    new Hosts(InetAddress.getByName("0.0.0.0")).require("models.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n",
        "GARBAGE\r\n\r\n",
        "\0\1\2\3\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n: \r\n\r\n",
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: five\r\n\r\n",
        "POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
      })
  void garbageIsRefusedOrCutOff(String garbage) throws IOException {
    try (Socket socket = client.connect()) {
      socket.getOutputStream().write(garbage.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();

      assertThat(Client.rest(socket.getInputStream())).doesNotContain(" 200 ", " 500 ");
    }
  }

  @Test
  void requestsSentAheadAreAnsweredUpToTheFirstThatIsGarbage() throws IOException {
    String good = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String answers = client.raw(good + good + "~~~ not HTTP ~~~\r\n\r\n" + good);

    assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
    assertThat(answers).contains("HTTP/1.1 40", "Connection: close");
  }
}
