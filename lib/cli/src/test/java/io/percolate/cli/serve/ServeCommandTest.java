package io.percolate.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import io.percolate.cli.Main;
import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Split;
import io.percolate.kit.deploy.Deploy;
import io.percolate.kit.train.History;
import io.percolate.kit.train.Train;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path folder;

  @Test
  void aFolderWithoutAModelIsSaidSo() {
    assertThat(complaint("serve", folder.resolve("nothing").toString()))
        .startsWith("percolate: ")
        .contains("nothing");
  }

  @Test
  void anExportedModelIsServedUntilTheProcessIsTerminated()
      throws IOException, InterruptedException {
    Split digits = Digits.load();
    Path model = export(digits);
    Process serving = start("serve", model.toString(), "--port", "0");
    try (BufferedReader lines = serving.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("  http://127.0.0.1:")) {
        line = lines.readLine();
      }
      assertThat(line).as("an address").isNotNull();
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(line.strip() + "predict"))
                      .header("Content-Type", "application/octet-stream")
                      .POST(BodyPublishers.ofByteArray(levels(digits.test().features())))
                      .build(),
                  BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"label\":\"", "\"model\":\"");

      serving.toHandle().destroy(); // SIGTERM, and what it prints can still be read
      assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(serving.exitValue()).isEqualTo(143);
      assertThat(lines.lines()).noneMatch(rest -> rest.contains("Exception"));
    } finally {
      serving.destroyForcibly().waitFor();
    }
  }

  private Path export(Split digits) {
    Block network =
        new SequentialBlock()
            .add(Blocks.batchFlattenBlock(784))
            .add(Linear.builder().setUnits(10).build());
    History history =
        Train.fit(network, digits.train().take(1000), Train.options().epochs(1).quiet());
    Path model = folder.resolve("digits");
    Deploy.export(
        network,
        history,
        Deploy.about("Reads a handwritten digit.")
            .data("1,000 digits drawn from strokes")
            .input("ink, from 0 (paper) to 1")
            .output("a logit for each digit")
            .classes("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
            .tested("2,000 digits by other writers", digits.test())
            .limit("One layer reads badly."),
        model);
    return model;
  }

  private static byte[] levels(float[] images) {
    byte[] levels = new byte[784];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) Math.round(255 * images[i]);
    }
    return levels;
  }

  private Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.command().addAll(java.util.List.of(arguments));
    return builder.redirectErrorStream(true).start();
  }

  private static String complaint(String... arguments) {
    StringWriter err = new StringWriter();
    int code = Main.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
    assertThat(code).isEqualTo(1);
    return err.toString();
  }
}
