package io.percolate.kernel.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One message of Jupyter's protocol.
 *
 * @param identities the routing prefix: who asked, or a topic on the publishing channel
 * @param header who, when and what type
 * @param parent the header of the request that this answers, empty if there is none
 * @param metadata free for extensions
 * @param content what the message says
 */
public record Message(
    List<byte[]> identities,
    JsonObject header,
    JsonObject parent,
    JsonObject metadata,
    JsonObject content) {

  public static final String PROTOCOL = "5.3";
  private static final String SESSION = UUID.randomUUID().toString();

  /** Starts a message of this kernel in answer to a request. */
  public static Message answer(Message request, String type, JsonObject content) {
    return new Message(
        request.identities, newHeader(type), request.header, new JsonObject(), content);
  }

  /** Starts a message for the publishing channel, about the request with this header. */
  public static Message publication(JsonObject parentHeader, String type, JsonObject content) {
    return new Message(List.of(), newHeader(type), parentHeader, new JsonObject(), content);
  }

  /** Names the message's type, such as {@code execute_request}. */
  public String type() {
    return text(header, "msg_type", "");
  }

  /** Reads a text of the content, or the fallback where it is missing. */
  public String text(String key, String fallback) {
    return text(content, key, fallback);
  }

  /** Reads a flag of the content, or the fallback where it is missing. */
  public boolean flag(String key, boolean fallback) {
    JsonElement value = content.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsBoolean() : fallback;
  }

  /** Reads a whole number of the content, or the fallback where it is missing. */
  public int number(String key, int fallback) {
    JsonElement value = content.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsInt() : fallback;
  }

  private static String text(JsonObject object, String key, String fallback) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : fallback;
  }

  private static JsonObject newHeader(String type) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", UUID.randomUUID().toString());
    header.addProperty("username", "kernel");
    header.addProperty("session", SESSION);
    header.addProperty("date", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
    header.addProperty("msg_type", type);
    header.addProperty("version", PROTOCOL);
    return header;
  }
}
