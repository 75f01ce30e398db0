package io.percolate.kit.deploy;

import io.percolate.kit.deploy.ModelCard.FileFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of an exported model. Their names are these and no others, so that no card can lead out
 * of its folder.
 */
final class ModelFolder {

  static final String CARD = "card.json";
  static final String README = "README.md";
  static final String WEIGHTS = "weights.safetensors";
  static final String TORCH_SCRIPT = "model.pt";
  static final String ONNX = "model.onnx";
  static final String ONNX_INT8 = "model-int8.onnx";
  static final String SERVING = "serving.properties";

  /** What a card vouches for. */
  private static final Set<String> FILES = Set.of(WEIGHTS, TORCH_SCRIPT, ONNX, ONNX_INT8, SERVING);

  /** More than any card has, in bytes. */
  private static final long LONGEST_CARD = 16 << 20;

  private ModelFolder() {}

  /** Whether an export writes a file of this name. */
  static boolean isOurs(String name) {
    return FILES.contains(name) || name.equals(CARD) || name.equals(README);
  }

  /** Size and checksum of every file that is there. */
  static Map<String, FileFacts> facts(Path folder) throws IOException {
    Map<String, FileFacts> facts = new TreeMap<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        facts.put(name, new FileFacts(Files.size(file), checksum(file)));
      }
    }
    return facts;
  }

  /**
   * Reads the card.
   *
   * @throws DeployException if there is none, or it is damaged
   */
  static ModelCard card(Path folder) {
    Path file = folder.resolve(CARD);
    if (!Files.isRegularFile(file)) {
      throw new DeployException(
          "There is no model in %s: it has no %s (looked in %s)."
              .formatted(folder, CARD, folder.toAbsolutePath()));
    }
    try {
      if (Files.size(file) > LONGEST_CARD) {
        throw new IllegalArgumentException("no card is as long as that");
      }
      ModelCard card = CardJson.read(Files.readString(file));
      for (String name : card.files().keySet()) {
        if (!FILES.contains(name)) {
          throw new IllegalArgumentException(
              "it names a file “%s”, which a model hasn't".formatted(name));
        }
      }
      return card;
    } catch (CharacterCodingException binary) {
      throw new DeployException(
          "%s can't be used: it isn't text in UTF-8. Copy the folder again, or export the model anew."
              .formatted(file),
          binary);
    } catch (IllegalArgumentException | IOException wrong) {
      throw new DeployException(
          "%s can't be used: %s. Copy the folder again, or export the model anew."
              .formatted(file, wrong.getMessage()),
          wrong);
    }
  }

  /**
   * A file that is what the card says.
   *
   * @throws DeployException if it isn't
   */
  static Path file(Path folder, ModelCard card, String name) {
    FileFacts facts = card.files().get(name);
    Path file = folder.resolve(name);
    if (facts == null || !Files.isRegularFile(file)) {
      throw new DeployException(
          "%s is missing from the model in %s; copy the whole folder again."
              .formatted(name, folder));
    }
    try {
      long size = Files.size(file);
      if (size < facts.bytes()) {
        throw new DeployException(
            "%s is cut off: the card says %,d bytes, and %,d are there; copy it again."
                .formatted(file, facts.bytes(), size));
      }
      if (size > facts.bytes() || !checksum(file).equals(facts.sha256())) {
        throw new DeployException(
            "%s isn't the file that the card was written for: its checksum differs. It was changed or damaged; copy it again, or export the model anew."
                .formatted(file));
      }
      return file;
    } catch (IOException e) {
      throw new DeployException("Can't read %s: %s.".formatted(file, e), e);
    }
  }

  private static String checksum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible); // every Java has it
    }
  }
}
