package io.percolate.jupyter.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns messages into signed frames and back. A message is the frames {@code <IDS|MSG>}, signature,
 * header, parent header, metadata and content; routing frames may stand before, buffers behind.
 */
public final class MessageCodec {
  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
  private static final String VERSION = "5.3";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int JSON_FRAMES = 4;

  private final byte[] key;
  private final String session = UUID.randomUUID().toString();

  /**
   * @param key the shared secret; an empty one means that messages aren't signed
   */
  public MessageCodec(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** The id under which every message of this codec is sent. */
  public String session() {
    return session;
  }

  /** A fresh request with nothing in its parent header and metadata. */
  public Message request(String type, JsonObject content) {
    return new Message(header(type), new JsonObject(), new JsonObject(), content);
  }

  /** A message that answers another, of whatever type. */
  public Message answer(Message parent, String type, JsonObject content) {
    return new Message(header(type), parent.header(), new JsonObject(), content);
  }

  private JsonObject header(String type) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", UUID.randomUUID().toString());
    header.addProperty("session", session);
    header.addProperty("username", "percolate");
    header.addProperty("date", Instant.now().toString());
    header.addProperty("msg_type", type);
    header.addProperty("version", VERSION);
    return header;
  }

  /** The frames of a message, delimiter first. */
  public List<byte[]> encode(Message message) {
    byte[] header = bytes(message.header());
    byte[] parent = bytes(message.parentHeader());
    byte[] metadata = bytes(message.metadata());
    byte[] content = bytes(message.content());
    String signature = sign(List.of(header, parent, metadata, content));
    byte[] signed = signature.getBytes(StandardCharsets.US_ASCII);
    return List.of(DELIMITER, signed, header, parent, metadata, content);
  }

  /**
   * The message in these frames.
   *
   * @throws KernelProtocolException if frames are missing, the signature is wrong or a frame holds
   *     no JSON object
   */
  public Message decode(List<byte[]> frames) {
    int delimiter = 0;
    while (delimiter < frames.size() && !Arrays.equals(frames.get(delimiter), DELIMITER)) {
      delimiter++;
    }
    int first = delimiter + 2;
    if (first + JSON_FRAMES > frames.size()) {
      throw new KernelProtocolException(
          "The kernel sent a malformed message: %d frames, where <IDS|MSG>, a signature and 4 JSON frames were expected."
              .formatted(frames.size()));
    }
    List<byte[]> signed = frames.subList(first, first + JSON_FRAMES);
    byte[] expected = sign(signed).getBytes(StandardCharsets.US_ASCII);
    if (key.length > 0 && !MessageDigest.isEqual(expected, frames.get(delimiter + 1))) {
      throw new KernelProtocolException(
          "The kernel sent a message whose signature is wrong; it must sign with HMAC-SHA256 and the connection file's key.");
    }
    return new Message(
        object(signed.get(0), "header"),
        object(signed.get(1), "parent header"),
        object(signed.get(2), "metadata"),
        object(signed.get(3), "content"));
  }

  private String sign(List<byte[]> frames) {
    if (key.length == 0) {
      return "";
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      frames.forEach(mac::update);
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HMAC-SHA256.", e);
    }
  }

  private static byte[] bytes(JsonObject object) {
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject object(byte[] frame, String part) {
    JsonReader reader = new JsonReader(new StringReader(new String(frame, StandardCharsets.UTF_8)));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(reader);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
      throw new KernelProtocolException(
          "The kernel sent a message whose %s is no JSON object.".formatted(part));
    } catch (JsonParseException e) {
      throw new KernelProtocolException(
          "The kernel sent a message whose %s is no JSON.".formatted(part), e);
    }
  }
}
