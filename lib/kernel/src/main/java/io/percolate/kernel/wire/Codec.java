package io.percolate.kernel.wire;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns messages into signed frames and back. */
final class Codec {
  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Signer signer;

  Codec(Signer signer) {
    this.signer = signer;
  }

  List<byte[]> encode(Message message) {
    byte[] header = json(message.header());
    byte[] parent = json(message.parent());
    byte[] metadata = json(message.metadata());
    byte[] content = json(message.content());
    List<byte[]> frames = new ArrayList<>(message.identities());
    frames.add(DELIMITER);
    frames.add(
        signer.signature(header, parent, metadata, content).getBytes(StandardCharsets.US_ASCII));
    frames.addAll(List.of(header, parent, metadata, content));
    return frames;
  }

  /**
   * Reads a message.
   *
   * @throws IllegalArgumentException if frames are missing or the signature is wrong
   */
  Message decode(List<byte[]> frames) {
    int at = 0;
    while (at < frames.size() && !Arrays.equals(DELIMITER, frames.get(at))) {
      at++;
    }
    if (frames.size() < at + 6) {
      throw new IllegalArgumentException("A message of " + frames.size() + " frames is not whole.");
    }
    byte[][] parts = frames.subList(at + 2, at + 6).toArray(new byte[0][]);
    byte[] expected = signer.signature(parts).getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(expected, frames.get(at + 1)) && expected.length > 0) {
      throw new IllegalArgumentException("A message's signature doesn't match the key.");
    }
    return new Message(
        List.copyOf(frames.subList(0, at)),
        object(parts[0]),
        object(parts[1]),
        object(parts[2]),
        object(parts[3]));
  }

  private static byte[] json(JsonObject object) {
    return GSON.toJson(object).getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject object(byte[] json) {
    return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
  }
}
