package io.percolate.kit.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.nn.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that came from anywhere, in any state. */
class DamageTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void export() {
    folder = temp.resolve("moons");
    Block network = Models.mlp();
    Deploy.export(network, Models.trained(network, Models.MOONS), Models.about(), folder);
  }

  @Test
  void aFolderWithoutAModelSaysSo() {
    assertRefused("There is no model in", "card.json", temp.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 700, 1500})
  void aCardThatIsCutOffIsRefused(int length) throws IOException {
    Path card = folder.resolve("card.json");
    Files.write(card, Arrays.copyOf(Files.readAllBytes(card), length));
    assertThatThrownBy(() -> Deploy.load(folder))
        .isInstanceOf(DeployException.class)
        .hasMessageContainingAll("card.json can't be used: it ", "export the model anew.");
  }

  @Test
  void aCardThatIsNoTextIsRefused() throws IOException {
    Path card = folder.resolve("card.json");
    Files.write(card, new byte[] {'{', (byte) 0xff, (byte) 0xfe});
    assertRefusedHere("card.json can't be used: it isn't text in UTF-8.");
    Files.write(card, new byte[0]);
    assertRefusedHere("card.json can't be used: it is empty.");
    Files.writeString(card, "[".repeat(1_000_000));
    assertRefusedHere("it isn't the JSON of a card (line 1 column");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "percolate model 1 ~ percolate model 9 ~ its format is “percolate model 9”",
        "\"classes\" ~ \"klasses\" ~ it doesn't say “classes”",
        "\"seed\" ~ \"sead\" ~ it doesn't say “made.seed”",
        "\"seed\": 7 ~ \"seed\": \"seven\" ~ it isn't the JSON of a card",
        "\"sha256\" ~ \"md5\" ~ it doesn't say “files.model-int8.onnx.sha256”",
        "\"model.pt\" ~ \"../../model.pt\" ~ it names a file “../../model.pt”, which a model hasn't",
        "\"model.pt\" ~ \"/etc/passwd\" ~ it names a file “/etc/passwd”, which a model hasn't",
        "\"sizes\": [ ~ \"sizes\": [ 4000000000, ~ can't be made",
        "\"sizes\": [ ~ \"sizes\": [ -1, ~ can't be made",
        "\"classes\": [ ~ \"classes\": [ \"middle\", ~ it names 3 classes of 2 outputs",
      })
  void aCardThatSaysNonsenseIsRefused(String from, String to, String why) throws IOException {
    Path card = folder.resolve("card.json");
    String text = Files.readString(card);
    assertThat(text).contains(from);
    Files.writeString(card, text.replace(from, to));
    assertThatThrownBy(() -> Deploy.load(folder))
        .isInstanceOf(DeployException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aModelThatIsCutOffIsRefused() throws IOException {
    Path file = folder.resolve("model.pt");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));
    assertRefusedHere("model.pt is cut off", "1,000 are there");
  }

  @Test
  void aModelThatWasChangedIsRefused() throws IOException {
    Path file = folder.resolve("model.pt");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertRefusedHere("isn't the file that the card was written for");
    Files.delete(file);
    assertRefusedHere("model.pt is missing");
  }

  @Test
  void weightsThatWereChangedAreRefused() throws IOException {
    Path file = folder.resolve("weights.safetensors");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    Block network = Models.mlp();
    assertThatThrownBy(() -> Deploy.loadInto(network, folder))
        .isInstanceOf(DeployException.class)
        .hasMessageContaining("weights.safetensors isn't the file");
    assertThat(network.isInitialized()).isFalse();
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> Deploy.load(temp))
        .isInstanceOf(DeployException.class)
        .hasMessageContainingAll(words);
  }

  private void assertRefusedHere(String... words) {
    assertThatThrownBy(() -> Deploy.load(folder))
        .isInstanceOf(DeployException.class)
        .hasMessageContainingAll(words);
  }
}
