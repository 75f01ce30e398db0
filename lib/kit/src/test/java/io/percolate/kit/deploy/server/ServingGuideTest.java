package io.percolate.kit.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.percolate.kit.data.Digits;
import io.percolate.kit.data.Examples;
import io.percolate.kit.data.Split;
import io.percolate.kit.deploy.DeployedModel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide, {@code docs/serving.md}: its commands are run, and answer what the page says. */
class ServingGuideTest {

  private static final Path GUIDE = Path.of("../../docs/serving.md");
  private static final Pattern BLOCK =
      Pattern.compile("```bash\n(.*?)```\n```text\n(.*?)\n```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyCommandAnswersWhatThePageSays() throws IOException, InterruptedException {
    assumeTrue(has("curl") && has("bash"), "No curl or bash here; skipped.");
    Split digits = Digits.load();
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(GUIDE)).results().toList();
    assertThat(blocks).hasSizeGreaterThan(6);
    try (DeployedModel model =
            Served.digits(digits.train(), digits.test(), 4, folder.resolve("m"));
        ModelServer server = ModelServer.start(Predictor.of(model), 0)) {
      server.awaitReady();
      writeFiles(digits.test(), model);
      for (MatchResult block : blocks) {
        String command = block.group(1).replace(":8080", ":" + server.address().getPort());
        String pattern =
            Arrays.stream(block.group(2).split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));

        assertThat(run(command)).as(command).matches(pattern);
      }
    }
  }

  /** A seven that the model reads, in all the ways that the guide sends it. */
  private void writeFiles(Examples test, DeployedModel model) throws IOException {
    float[] seven =
        IntStream.range(0, test.size())
            .filter(i -> test.labels()[i] == 7)
            .mapToObj(test::features)
            .filter(image -> model.classify(image).equals("7"))
            .findFirst()
            .orElseThrow();
    String pixels = Client.list(seven);
    Files.writeString(folder.resolve("seven.json"), "{\"pixels\": " + pixels + "}");
    Files.writeString(
        folder.resolve("batch.json"),
        "{\"batch\": [" + pixels + ", " + Client.list(test.features(0)) + "]}");
    Files.write(folder.resolve("seven.bytes"), Client.levels(seven));
    Files.write(folder.resolve("seven.png"), PictureTest.png(PictureTest.greyOnBlack(seven)));
  }

  private String run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
  }
}
