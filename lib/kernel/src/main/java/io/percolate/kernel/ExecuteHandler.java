package io.percolate.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.percolate.kernel.output.DisplayJson;
import io.percolate.kernel.output.Output;
import io.percolate.kernel.run.CellFailure;
import io.percolate.kernel.source.Source;
import io.percolate.kernel.wire.Message;
import io.percolate.kernel.wire.Request;
import java.util.Map;

/** Answers execute requests. */
final class ExecuteHandler {
  private final JavaKernel kernel;
  private final Output output;
  private int count;

  ExecuteHandler(JavaKernel kernel) {
    this.kernel = kernel;
    this.output = kernel.output();
  }

  void handle(Request request) {
    Message message = request.message();
    String code = message.text("code", "");
    boolean silent = message.flag("silent", false);
    kernel.begin(message, silent);
    if (!silent) {
      announce(code, message.flag("store_history", true));
    }
    try {
      JsonObject reply = runToEnd(message, code);
      request.replyOk(reply);
    } catch (CellFailure failure) {
      if (!silent && message.flag("stop_on_error", true)) {
        request.queue().abortWaiting();
      }
      output.send("error", content(failure));
      JsonObject reply = content(failure);
      reply.addProperty("status", "error");
      reply.addProperty("execution_count", count);
      request.reply(reply);
    }
  }

  private void announce(String code, boolean store) {
    if (store) {
      count++;
      kernel.history().add(count, code);
    }
    JsonObject input = new JsonObject();
    input.addProperty("code", code);
    input.addProperty("execution_count", count);
    output.send("execute_input", input);
  }

  private JsonObject runToEnd(Message message, String code) {
    try {
      return run(message, code);
    } finally {
      kernel.end();
    }
  }

  private JsonObject run(Message message, String code) {
    DisplayData result = kernel.cells().execute(Source.cell(count, code), kernel::result);
    if (result != null) {
      JsonObject content = DisplayJson.of(result);
      content.addProperty("execution_count", count);
      output.send("execute_result", content);
    }
    JsonObject reply = new JsonObject();
    reply.addProperty("execution_count", count);
    reply.add("user_expressions", expressions(message));
    reply.add("payload", new JsonArray());
    return reply;
  }

  private JsonObject expressions(Message message) {
    JsonObject values = new JsonObject();
    JsonElement asked = message.content().get("user_expressions");
    if (asked != null && asked.isJsonObject()) {
      for (Map.Entry<String, JsonElement> entry : asked.getAsJsonObject().entrySet()) {
        values.add(entry.getKey(), expression(entry.getValue().getAsString()));
      }
    }
    return values;
  }

  private JsonObject expression(String code) {
    JsonObject value;
    try {
      DisplayData data = kernel.cells().execute(new Source("expression", code), kernel::render);
      value = DisplayJson.of(data == null ? new DisplayData("null") : data);
      value.addProperty("status", "ok");
    } catch (CellFailure failure) {
      value = content(failure);
      value.addProperty("status", "error");
    }
    return value;
  }

  private static JsonObject content(CellFailure failure) {
    JsonArray traceback = new JsonArray();
    failure.traceback().forEach(traceback::add);
    JsonObject content = new JsonObject();
    content.addProperty("ename", failure.name());
    content.addProperty("evalue", failure.getMessage());
    content.add("traceback", traceback);
    return content;
  }
}
