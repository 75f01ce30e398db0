package io.percolate.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.repository.RemoteRepository;
import ai.djl.repository.Repository;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small MNIST, served as DJL's is, from this machine. */
class DownloadTest {
  private static final String PLACE = "/dataset/cv/ai/djl/basicdataset/mnist/";

  @TempDir Path cache;

  private final Map<String, byte[]> served = new HashMap<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = served.get(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
          if (body != null) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    served.put(PLACE + "metadata.json", METADATA.getBytes(StandardCharsets.UTF_8));
    served.put(PLACE + "1.0/train-images.gz", zipped(images(6)));
    served.put(PLACE + "1.0/train-labels.gz", zipped(new Idx(new int[] {6}, new byte[6])));
    served.put(PLACE + "1.0/test-images.gz", zipped(images(2)));
    served.put(PLACE + "1.0/test-labels.gz", zipped(new Idx(new int[] {2}, new byte[] {7, 9})));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatDjlServesBecomesASplit() {
    Split split = Download.from(repository(), "MNIST", "mnist");
    assertThat(split.train().size()).isEqualTo(6);
    assertThat(split.test().size()).isEqualTo(2);
    assertThat(split.test().shape().getShape()).containsExactly(1, 2, 2);
    assertThat(split.test().labels()).containsExactly(7, 9);
    assertThat(split.test().features(1)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void whatWasFetchedOnceNeedsNoNetwork() {
    Download.from(repository(), "MNIST", "mnist");
    Repository again = repository();
    server.stop(0);
    assertThat(Download.from(again, "MNIST", "mnist").train().size()).isEqualTo(6);
  }

  @Test
  void withoutANetworkOneSentenceSaysWhatToDo() {
    Repository nobody = repository();
    server.stop(0);
    assertThatThrownBy(() -> Download.from(nobody, "MNIST", "mnist"))
        .isInstanceOf(DataException.class)
        .hasMessageMatching(
            "MNIST can't be fetched from http://.*/ \\(java.net.ConnectException.*\\)\\. That takes"
                + " a network; .* Digits\\.read\\(folder\\)\\.");
  }

  @Test
  void aPageThatAnswersInsteadIsNoData() {
    served.put(PLACE + "metadata.json", "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Download.from(repository(), "MNIST", "mnist"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("can't be fetched");
  }

  @Test
  void aFileThatIsMissingThereLeavesNothingHalfFetched() {
    byte[] labels = served.remove(PLACE + "1.0/test-labels.gz");
    assertThatThrownBy(() -> Download.from(repository(), "MNIST", "mnist"))
        .hasMessageContainingAll("can't be fetched", "test-labels");
    served.put(PLACE + "1.0/test-labels.gz", labels);
    assertThat(Download.from(repository(), "MNIST", "mnist").test().size()).isEqualTo(2);
  }

  /** DJL's kind of repository, but with a cache of its own. */
  private Repository repository() {
    URI here = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    return new RemoteRepository("here", here) {
      @Override
      public Path getCacheDirectory() {
        return cache;
      }
    };
  }

  /** Image i is as grey as i of the last. */
  private static Idx images(int count) {
    byte[] values = new byte[4 * count];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (255 * (i / 4) / (count - 1));
    }
    return new Idx(new int[] {count, 2, 2}, values);
  }

  private static byte[] zipped(Idx idx) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(idx.bytes());
    }
    return bytes.toByteArray();
  }

  private static final String METADATA =
      """
      {
        "metadataVersion": "0.1",
        "resourceType": "dataset",
        "application": "cv",
        "groupId": "ai.djl.basicdataset",
        "artifactId": "mnist",
        "name": "MNIST",
        "lastUpdated": "2030-01-01",
        "artifacts": [
          {
            "version": "1.0",
            "snapshot": false,
            "name": "mnist",
            "files": {
              "train_data": {"uri": "1.0/train-images.gz", "name": "train-images", "size": 0},
              "train_labels": {"uri": "1.0/train-labels.gz", "name": "train-labels", "size": 0},
              "test_data": {"uri": "1.0/test-images.gz", "name": "test-images", "size": 0},
              "test_labels": {"uri": "1.0/test-labels.gz", "name": "test-labels", "size": 0}
            }
          }
        ]
      }
      """;
}
