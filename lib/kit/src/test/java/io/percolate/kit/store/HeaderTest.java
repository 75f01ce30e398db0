package io.percolate.kit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are none, or not whole, or lie. */
class HeaderTest {

  @TempDir Path folder;

  @Test
  void aWholeFileIsRead() {
    assertThat(Weights.read(file(tensor("a", "F32", "2,3", 0, 24), 24)).size()).isEqualTo(6);
    assertThat(Weights.read(file("{}", 0)).weights()).isEmpty();
    assertThat(Weights.read(file("{\"__metadata__\":{\"seed\":\"7\"}}   ", 0)).about())
        .containsEntry("seed", "7");
  }

  @Test
  void arraysMayBeListedInAnyOrder() {
    String header = both(tensor("b", "U8", "4", 4, 8), tensor("a", "F32", "1", 0, 4));

    assertThat(Weights.read(file(header, 8)).weights())
        .extracting(SavedWeights.Weight::name)
        .containsExactly("a", "b");
  }

  @Test
  void foreignFilesAreRecognised() throws IOException {
    assertRefused(bytes(""), "isn't a safetensors file: it has only 0 bytes");
    assertRefused(bytes("PK\3\4 and so on"), "it is a zip archive, as PyTorch's own .pt files are");
    assertRefused(bytes("DJL@ and so on"), "DJL's Model.save wrote it, and Model.load reads it");
    assertRefused(bytes("version https://git-lfs"), "it is a Git LFS pointer; run git lfs pull");
    assertRefused(bytes("{\"a\": [1, 2]}"), "it doesn't begin with the length of a header");
  }

  @Test
  void aHeaderLongerThanTheFileIsNotBelieved() throws IOException {
    byte[] huge = all(Long.MAX_VALUE, "{}");
    byte[] negative = all(-1, "{}");

    assertRefused(huge, "isn't a safetensors file");
    assertRefused(negative, "isn't a safetensors file");
    assertRefused(all(0, "{}"), "isn't a safetensors file");
    assertRefused(all(1000, "{}"), "is cut off: its header has 1,000 bytes, but only 2 are there");
  }

  @Test
  void missingNumbersAreCounted() {
    assertRefused(
        tensor("a", "F32", "2,3", 0, 24),
        20,
        "is cut off: a ends at byte 24 after the header, but 20 are there; copy it again.");
  }

  @Test
  void numbersThatBelongToNothingAreRefused() {
    assertRefused(
        tensor("a", "F32", "2,3", 0, 24),
        30,
        "has a damaged header: its arrays end at byte 24, but 30 follow the header.");
  }

  @Test
  void arraysNeitherOverlapNorLeaveGaps() {
    assertRefused(
        both(tensor("a", "F32", "2", 0, 8), tensor("b", "F32", "2", 4, 12)),
        12,
        "b begins at byte 4, but what stands before it ends at 8");
    assertRefused(
        both(tensor("a", "F32", "2", 0, 8), tensor("b", "F32", "2", 12, 20)),
        20,
        "b begins at byte 12, but what stands before it ends at 8");
  }

  @Test
  void shapesMustFitTheirBytes() {
    assertRefused(
        tensor("a", "F32", "2,2", 0, 24), 24, "a of shape [2, 2] can't be 24 bytes of float32");
    assertRefused(tensor("a", "F32", "-2,-3", 0, 24), 24, "a of shape [-2, -3] can't be 24 bytes");
    assertRefused(
        tensor("a", "F32", "4611686018427387904,4", 0, 0), 0, "can't be 0 bytes of float32");
    assertRefused(tensor("a", "F32", "2", 8, 0), 8, "a goes from byte 8 to 0");
    assertRefused(tensor("a", "F32", "2", -8, 0), 8, "a goes from byte -8 to 0");
  }

  @Test
  void typesThatDjlDoesntKnowAreNamed() {
    assertRefused(
        tensor("a", "F8_E4M3", "2", 0, 2),
        2,
        "a holds numbers of type F8_E4M3, which isn't one of F64, F32, F16, BF16,");
  }

  @Test
  void namesComeOnce() {
    String a = tensor("a", "F32", "1", 0, 4);
    assertRefused(both(a, a), 4, "it names a twice");
  }

  @Test
  void whatIsNoHeaderIsRefused() {
    for (String json :
        new String[] {
          "{",
          "{]",
          "{} {}",
          "{\"a\":1}",
          "{\"a\":{}}",
          "{\"a\":{\"dtype\":\"F32\"}}",
          "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0]}}",
          "{\"a\":{\"dtype\":\"F32\",\"shape\":[\"1\"],\"data_offsets\":[0,4]}}",
          "{\"a\":{\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,4]}}",
          "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,99999999999999999999]}}",
          "{\"a\":{\"dtype\":null,\"shape\":[1],\"data_offsets\":[0,4]}}",
          "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4],\"more\":1}}",
          "{\"__metadata__\":{\"seed\":{}}}",
          "{\"__metadata__\":[]}",
          "{'a':1}",
          "{\"a\":" + "[".repeat(100_000),
        }) {
      assertRefused(json, 4, "has a damaged header: ");
    }
  }

  private static String tensor(String name, String type, String shape, long start, long end) {
    return "{\"%s\":{\"dtype\":\"%s\",\"shape\":[%s],\"data_offsets\":[%d,%d]}}"
        .formatted(name, type, shape, start, end);
  }

  private static String both(String one, String other) {
    return one.substring(0, one.length() - 1) + "," + other.substring(1);
  }

  private void assertRefused(String header, int room, String message) {
    assertThatThrownBy(() -> Weights.read(file(header, room)))
        .as(header)
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining("w.safetensors")
        .hasMessageContaining(message);
  }

  private void assertRefused(byte[] content, String message) throws IOException {
    Path file = Files.write(folder.resolve("w.safetensors"), content);
    assertThatThrownBy(() -> Weights.read(file))
        .isInstanceOf(WeightsException.class)
        .hasMessageContaining(message);
  }

  private Path file(String header, int room) {
    byte[] json = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(8 + json.length + room).order(ByteOrder.LITTLE_ENDIAN);
    all.putLong(json.length).put(json);
    try {
      return Files.write(folder.resolve("w.safetensors"), all.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] all(long length, String rest) {
    ByteBuffer all = ByteBuffer.allocate(8 + rest.length()).order(ByteOrder.LITTLE_ENDIAN);
    return all.putLong(length).put(bytes(rest)).array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
