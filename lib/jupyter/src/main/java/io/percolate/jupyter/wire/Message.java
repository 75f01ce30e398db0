package io.percolate.jupyter.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One message of the wire protocol. Binary buffers aren't kept: no notebook file can hold them.
 *
 * @param header who sent what, and when
 * @param parentHeader the header of the request that led to this message; empty if there is none
 * @param metadata what the sender adds about the content
 * @param content the payload, whose fields depend on the type
 */
public record Message(
    JsonObject header, JsonObject parentHeader, JsonObject metadata, JsonObject content) {

  /** The message type, such as {@code execute_reply}; empty when the header has none. */
  public String type() {
    return text(header, "msg_type");
  }

  /** This message's own id; empty when the header has none. */
  public String id() {
    return text(header, "msg_id");
  }

  /** The id of the request that led to this message; empty when there was none. */
  public String parentId() {
    return text(parentHeader, "msg_id");
  }

  /** A reply's {@code status}: {@code ok}, {@code error} or {@code aborted}; empty without one. */
  public String status() {
    return text("status");
  }

  /** The content's field as text; empty when it is absent or isn't a plain value. */
  public String text(String field) {
    return text(content, field);
  }

  private static String text(JsonObject object, String field) {
    JsonElement value = object.get(field);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }
}
