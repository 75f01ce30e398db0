package io.percolate.jupyter.execute;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.percolate.jupyter.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts the messages that a cell led to together into the outputs that a notebook shows: streams
 * joined, displays updated, clears obeyed. What exceeds a bound is dropped, and that is said.
 */
final class CellOutputs {
  /** How many characters of output a cell may have, pictures included. */
  static final int MAX_CHARS = 32 << 20;

  /** How many outputs a cell may have. */
  static final int MAX_OUTPUTS = 10_000;

  private final Displays displays;
  private final Allowance allowance;
  private final List<JsonObject> outputs = new ArrayList<>();
  private StreamText stream;
  private OptionalInt executionCount = OptionalInt.empty();
  private boolean clearBeforeNext;
  private boolean wroteToStderr;
  private Optional<CellError> error = Optional.empty();
  private boolean isCut;
  private long chars;

  /**
   * @param allowance shared with other cells
   */
  CellOutputs(Displays displays, Allowance allowance) {
    this.displays = displays;
    this.allowance = allowance;
  }

  void accept(Message message) {
    if (message.content().get("execution_count") instanceof JsonPrimitive count
        && count.isNumber()) {
      executionCount = OptionalInt.of((int) count.getAsDouble());
    }
    switch (message.type()) {
      case "stream" -> stream(message.text("name"), message.text("text"));
      case "display_data", "execute_result" -> data(message);
      case "update_display_data" -> update(message);
      case "error" -> error(message);
      case "clear_output" -> clear(message.text("wait").equals("true"));
      default -> {} // Statuses, inputs and comms leave nothing to show.
    }
  }

  private void stream(String name, String text) {
    beforeNext();
    wroteToStderr |= name.equals("stderr") && !text.isEmpty();
    boolean goesOn = stream != null && last().get("name").getAsString().equals(name);
    if (isFull(text.length(), goesOn ? 0 : 1)) {
      return;
    }
    if (!goesOn) {
      startStream(name);
    }
    count(-stream.length());
    stream.append(text);
    count(stream.length());
  }

  private void startStream(String name) {
    endStream();
    JsonObject output = output("stream");
    output.addProperty("name", name);
    outputs.add(output);
    stream = new StreamText();
  }

  private void endStream() {
    if (stream != null) {
      last().addProperty("text", stream.toString());
    }
    stream = null;
  }

  private void data(Message message) {
    update(message);
    JsonObject output = output(message.type());
    output.add("data", object(message.content(), "data"));
    output.add("metadata", object(message.content(), "metadata"));
    if (message.type().equals("execute_result")) {
      output.add("execution_count", message.content().get("execution_count"));
    }
    if (add(output)) {
      displayId(message).ifPresent(id -> displays.add(id, output));
    }
  }

  private void update(Message message) {
    JsonObject data = object(message.content(), "data");
    JsonObject metadata = object(message.content(), "metadata");
    List<JsonObject> targets = displayId(message).map(displays::of).orElse(List.of());
    for (JsonObject target : targets) {
      count(-size(target));
      if (!isFull(size(data) + size(metadata), 0)) {
        target.add("data", data);
        target.add("metadata", metadata);
      }
      count(size(target));
    }
  }

  private static Optional<String> displayId(Message message) {
    return message.content().get("transient") instanceof JsonObject fields
            && fields.get("display_id") instanceof JsonPrimitive id
        ? Optional.of(id.getAsString())
        : Optional.empty();
  }

  private void error(Message message) {
    CellError sent = CellError.of(message);
    if (add(json(sent))) {
      error = Optional.of(sent);
    }
  }

  /** Adds an error that the kernel didn't send, whether or not the outputs are full. */
  void add(CellError own) {
    endStream();
    outputs.add(json(own));
    error = Optional.of(own);
  }

  private static JsonObject json(CellError error) {
    JsonObject output = output("error");
    output.addProperty("ename", error.name());
    output.addProperty("evalue", error.message());
    JsonArray lines = new JsonArray();
    error.traceback().forEach(lines::add);
    output.add("traceback", lines);
    return output;
  }

  private void clear(boolean wait) {
    if (wait) {
      clearBeforeNext = true;
    } else {
      clearNow();
    }
  }

  private void clearNow() {
    displays.remove(outputs);
    outputs.clear();
    stream = null;
    error = Optional.empty();
    count(-chars);
    isCut = false;
    clearBeforeNext = false;
  }

  private void beforeNext() {
    if (clearBeforeNext) {
      clearNow();
    }
  }

  private boolean add(JsonObject output) {
    beforeNext();
    int size = size(output);
    if (isFull(size, 1)) {
      return false;
    }
    endStream();
    count(size);
    outputs.add(output);
    return true;
  }

  private boolean isFull(long moreChars, int moreOutputs) {
    if (!isCut
        && chars + moreChars <= MAX_CHARS
        && outputs.size() + moreOutputs <= MAX_OUTPUTS
        && allowance.covers(moreChars)) {
      return false;
    }
    if (!isCut) {
      isCut = true;
      startStream("stdout");
      stream.append("\n[The rest of this cell's output is cut: there is too much of it.]\n");
    }
    return true;
  }

  private void count(long more) {
    chars += more;
    allowance.spend(more);
  }

  private JsonObject last() {
    return outputs.get(outputs.size() - 1);
  }

  private static JsonObject output(String type) {
    JsonObject output = new JsonObject();
    output.addProperty("output_type", type);
    return output;
  }

  private static JsonObject object(JsonObject content, String field) {
    return content.get(field) instanceof JsonObject object ? object : new JsonObject();
  }

  private static int size(JsonObject output) {
    return output.toString().length();
  }

  List<JsonObject> toList() {
    if (stream != null) {
      last().addProperty("text", stream.toString());
    }
    return List.copyOf(outputs);
  }

  OptionalInt executionCount() {
    return executionCount;
  }

  boolean wroteToStderr() {
    return wroteToStderr;
  }

  /** The error that the cell shows, the last if there are several. */
  Optional<CellError> error() {
    return error;
  }
}
