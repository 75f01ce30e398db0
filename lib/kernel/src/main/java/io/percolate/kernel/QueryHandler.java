package io.percolate.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.kernel.history.HistoryEntry;
import io.github.spencerpark.jupyter.kernel.history.HistoryManager.ResultFlag;
import io.percolate.kernel.shell.CodeHelp;
import io.percolate.kernel.shell.JavaShell;
import io.percolate.kernel.wire.Message;
import io.percolate.kernel.wire.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Answers every request but those to execute. */
final class QueryHandler {
  private static final Gson GSON = new Gson();

  private final JavaKernel kernel;
  private final Lifetime lifetime;

  QueryHandler(JavaKernel kernel, Lifetime lifetime) {
    this.kernel = kernel;
    this.lifetime = lifetime;
  }

  void handle(Request request) {
    switch (request.message().type()) {
      case "kernel_info_request" -> request.replyOk(kernelInfo());
      case "complete_request" -> request.replyOk(complete(request.message()));
      case "inspect_request" -> request.replyOk(inspect(request.message()));
      case "is_complete_request" -> request.reply(isComplete(request.message()));
      case "history_request" -> request.replyOk(history(request.message()));
      case "comm_info_request" -> request.replyOk(comms());
      case "comm_open" -> refuseComm(request.message());
      case "interrupt_request" -> {
        kernel.interrupt();
        request.replyOk(new JsonObject());
      }
      case "shutdown_request" -> {
        JsonObject content = new JsonObject();
        content.addProperty("restart", request.message().flag("restart", false));
        request.replyOk(content);
        lifetime.end();
      }
      default -> {
        // The protocol grows; what isn't known goes unanswered, as it does elsewhere.
      }
    }
  }

  private JsonObject kernelInfo() {
    JsonObject info = new JsonObject();
    info.addProperty("protocol_version", Message.PROTOCOL);
    info.addProperty("implementation", "percolate");
    info.addProperty("implementation_version", version());
    info.add("language_info", GSON.toJsonTree(kernel.getLanguageInfo()));
    info.addProperty("banner", kernel.getBanner());
    info.add("help_links", new JsonArray());
    info.addProperty("debugger", false);
    return info;
  }

  private static String version() {
    return Optional.ofNullable(QueryHandler.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private JsonObject complete(Message message) {
    String code = message.text("code", "");
    int cursor = cursor(message, code);
    CodeHelp.Completion completion = ask(help -> help.complete(code, cursor));
    JsonArray matches = new JsonArray();
    completion.matches().forEach(matches::add);
    JsonObject content = new JsonObject();
    content.add("matches", matches);
    content.addProperty("cursor_start", code.codePointCount(0, completion.start()));
    content.addProperty("cursor_end", code.codePointCount(0, cursor));
    content.add("metadata", new JsonObject());
    return content;
  }

  private JsonObject inspect(Message message) {
    String code = message.text("code", "");
    Optional<String> text = ask(help -> help.inspect(code, cursor(message, code)));
    JsonObject data = new JsonObject();
    text.ifPresent(t -> data.addProperty("text/plain", t));
    JsonObject content = new JsonObject();
    content.addProperty("found", text.isPresent());
    content.add("data", data);
    content.add("metadata", new JsonObject());
    return content;
  }

  private JsonObject isComplete(Message message) {
    CodeHelp.Judgement judgement = ask(help -> help.judge(message.text("code", "")));
    JsonObject content = new JsonObject();
    content.addProperty("status", judgement.status());
    content.addProperty("indent", judgement.indent());
    return content;
  }

  private JsonObject history(Message message) {
    Set<ResultFlag> flags = message.flag("unique", false) ? Set.of(ResultFlag.UNIQUE) : Set.of();
    History history = kernel.history();
    List<HistoryEntry> entries =
        switch (message.text("hist_access_type", "tail")) {
          case "range" ->
              history.lookupRange(
                  message.number("session", 0),
                  message.number("start", 0),
                  message.number("stop", Integer.MAX_VALUE),
                  flags);
          case "search" ->
              history.search(message.text("pattern", "*"), message.number("n", 0), flags);
          default -> history.lookupTail(message.number("n", 0), flags);
        };
    JsonArray list = new JsonArray();
    for (HistoryEntry entry : entries) {
      list.add(historyEntry(entry, message.flag("output", false)));
    }
    JsonObject content = new JsonObject();
    content.add("history", list);
    return content;
  }

  private static JsonArray historyEntry(HistoryEntry entry, boolean withOutput) {
    JsonArray json = new JsonArray();
    json.add(entry.getSession());
    json.add(entry.getCellNumber());
    if (withOutput) {
      JsonArray pair = new JsonArray();
      pair.add(entry.getInput());
      pair.add("");
      json.add(pair);
    } else {
      json.add(entry.getInput());
    }
    return json;
  }

  private static JsonObject comms() {
    JsonObject content = new JsonObject();
    content.add("comms", new JsonObject());
    return content;
  }

  /** No cell listens to comms: says so, as the protocol asks, by closing what was opened. */
  private void refuseComm(Message message) {
    JsonObject content = new JsonObject();
    content.addProperty("comm_id", message.text("comm_id", ""));
    content.add("data", new JsonObject());
    kernel.output().send("comm_close", content);
  }

  /** The protocol counts the cursor in code points, Java in chars. */
  private static int cursor(Message message, String code) {
    int points = code.codePointCount(0, code.length());
    int cursor = message.number("cursor_pos", points);
    return code.offsetByCodePoints(0, Math.max(0, Math.min(points, cursor)));
  }

  private <T> T ask(Question<T> question) {
    Callable<T> work = () -> question.ask(help());
    try {
      return kernel.cells().evaluator().call(work);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private CodeHelp help() {
    if (kernel.cells().compiler() instanceof JavaShell shell) {
      return new CodeHelp(shell, kernel.getMagics());
    }
    throw new IllegalStateException("Nobody is helped where a notebook only runs.");
  }

  private interface Question<T> {
    T ask(CodeHelp help);
  }
}
