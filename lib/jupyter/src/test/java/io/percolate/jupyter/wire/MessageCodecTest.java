package io.percolate.jupyter.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessageCodecTest {
  private final MessageCodec codec = new MessageCodec("");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Message decode(String header, String parent, String metadata, String content) {
    return codec.decode(
        List.of(
            bytes("<IDS|MSG>"),
            bytes(""),
            bytes(header),
            bytes(parent),
            bytes(metadata),
            bytes(content)));
  }

  @Property(tries = 200)
  void whatIsEncodedIsDecodedAgain(@ForAll String key, @ForAll String name, @ForAll String value) {
    MessageCodec signing = new MessageCodec(wellFormed(key));
    JsonObject content = new JsonObject();
    content.addProperty(wellFormed(name), wellFormed(value));
    Message message = signing.request("execute_request", content);
    List<byte[]> frames = new ArrayList<>(signing.encode(message));
    frames.add(0, bytes("routing"));
    frames.add(bytes("a buffer"));

    assertThat(signing.decode(frames)).isEqualTo(message);
  }

  /** UTF-8 has no half surrogates. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void theSignatureIsTheOneOfTheStandard() {
    // HMAC-SHA256("key", "{}{}{}{}"), as `printf '{}{}{}{}' | openssl dgst -sha256 -hmac key` says.
    JsonObject empty = new JsonObject();
    List<byte[]> frames = new MessageCodec("key").encode(new Message(empty, empty, empty, empty));

    assertThat(new String(frames.get(1), StandardCharsets.US_ASCII))
        .isEqualTo("ca767b02c5bc061ed184a9a029e7f93a7f2f7ed4e8fe74120fc1212f0b008fa3");
  }

  @Test
  void aFrameThatIsNoJsonObjectIsRejected() {
    assertThatThrownBy(() -> decode("{", "{}", "{}", "{}"))
        .isInstanceOf(KernelProtocolException.class)
        .hasMessageContaining("header is no JSON");
    assertThatThrownBy(() -> decode("{}", "[]", "{}", "{}"))
        .hasMessageContaining("parent header is no JSON object");
    assertThatThrownBy(() -> decode("{}", "{}", "{}", "")).hasMessageContaining("content is no");
    assertThatThrownBy(() -> decode("{}", "{}", "{}", "[".repeat(100_000)))
        .hasMessageContaining("content is no JSON");
  }

  @Test
  void fieldsOfTheWrongKindReadAsEmpty() {
    Message message = decode("{\"msg_type\": {}}", "{\"msg_id\": []}", "{}", "{\"text\": null}");

    assertThat(message.type()).isEmpty();
    assertThat(message.parentId()).isEmpty();
    assertThat(message.text("text")).isEmpty();
    assertThat(message.id()).isEmpty();
  }

  @Test
  void anEmptyListOfFramesIsRejected() {
    assertThatThrownBy(() -> codec.decode(List.of())).hasMessageContaining("0 frames");
  }
}
