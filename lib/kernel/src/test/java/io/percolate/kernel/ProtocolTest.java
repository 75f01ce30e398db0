package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.percolate.jupyter.wire.KernelClient;
import io.percolate.jupyter.wire.Message;
import io.percolate.kernel.TestKernel.Ran;
import io.percolate.kernel.TestKernel.Sent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the kernel owes to the protocol. */
class ProtocolTest {
  private final TestKernel kernel = TestKernel.shared();

  @Test
  void theKernelSaysWhatItSpeaks() {
    JsonObject info = kernel.client().kernelInfo(TestKernel.LIMIT).content();
    assertThat(info.get("status").getAsString()).isEqualTo("ok");
    assertThat(info.get("protocol_version").getAsString()).startsWith("5.");
    JsonObject language = info.getAsJsonObject("language_info");
    assertThat(language.get("name").getAsString()).isEqualTo("java");
    assertThat(language.get("mimetype").getAsString()).isEqualTo("text/x-java");
    assertThat(language.get("file_extension").getAsString()).isEqualTo(".java");
  }

  @Test
  void aCellIsBusyThenEchoedThenIdle() {
    Ran ran = kernel.run("3");
    assertThat(ran.outputs())
        .extracting(Message::type, m -> m.text("execution_state"))
        .containsExactly(
            tuple("status", "busy"),
            tuple("execute_input", ""),
            tuple("execute_result", ""),
            tuple("status", "idle"));
    assertThat(ran.of("execute_input").get(0).get("code").getAsString()).isEqualTo("3");
  }

  @Test
  void countsGoUpByOneAndSilentRequestsDoNotCount() {
    int before = count(kernel.run("1"));
    JsonObject silent = KernelClient.executeRequest("System.getProperty(\"user.dir\")");
    silent.addProperty("silent", true);
    Ran ran = kernel.await(kernel.send(silent));
    assertThat(ran.of("execute_result")).isEmpty();
    assertThat(ran.of("execute_input")).isEmpty();
    JsonObject unstored = KernelClient.executeRequest("1");
    unstored.addProperty("store_history", false);
    kernel.await(kernel.send(unstored));
    assertThat(count(kernel.run("1"))).isEqualTo(before + 1);
  }

  @Test
  void aFailedCellAbortsThoseThatWaitBehindIt() {
    List<Sent> cells = new ArrayList<>();
    cells.add(kernel.send("Thread.sleep(300); int abortedHere = 1 / 0;"));
    cells.add(kernel.send("int neverSet = 1;"));
    cells.add(kernel.send("int norThis = 1;"));
    assertThat(cells)
        .extracting(cell -> kernel.await(cell).status())
        .containsExactly("error", "aborted", "aborted");
    assertThat(kernel.run("neverSet").status()).isEqualTo("error");
    assertThat(kernel.run("1 + 1").result()).isEqualTo("2");
  }

  @Test
  void whoAsksNotToStopOnErrorsIsNotStopped() {
    JsonObject failing = KernelClient.executeRequest("Thread.sleep(200); int z = 1 / 0;");
    failing.addProperty("stop_on_error", false);
    Sent first = kernel.send(failing);
    Sent second = kernel.send("1 + 1");
    assertThat(kernel.await(first).status()).isEqualTo("error");
    assertThat(kernel.await(second).result()).isEqualTo("2");
  }

  @Test
  void anErrorIsPublishedAsItIsReplied() {
    Ran ran = kernel.run("int half = 1 / 0;");
    JsonObject published = ran.of("error").get(0);
    for (String field : List.of("ename", "evalue", "traceback")) {
      assertThat(published.get(field)).isEqualTo(ran.reply().get(field));
    }
    assertThat(ran.errorName()).isEqualTo("ArithmeticException");
  }

  @Test
  void userExpressionsAreEvaluatedAfterTheCell() {
    JsonObject expressions = new JsonObject();
    expressions.addProperty("good", "forExpression + 1");
    expressions.addProperty("bad", "noSuchThing");
    JsonObject request = KernelClient.executeRequest("int forExpression = 1;");
    request.add("user_expressions", expressions);
    JsonObject values =
        kernel.await(kernel.send(request)).reply().getAsJsonObject("user_expressions");
    JsonObject good = values.getAsJsonObject("good");
    assertThat(good.getAsJsonObject("data").get("text/plain").getAsString()).isEqualTo("2");
    assertThat(values.getAsJsonObject("bad").get("status").getAsString()).isEqualTo("error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int x = 1                  | complete   | 0",
        "System.out.println(\"a\");   | complete   | 0",
        "for (int i = 0; i < 3; i++) { | incomplete | 4",
        "foo(1,                     | incomplete | 0",
        "int x = ) 1;               | invalid    | 0",
        "%classpath x.jar           | complete   | 0",
        "%%time                     | incomplete | 0",
      })
  void codeIsJudgedCompleteIncompleteOrInvalid(String code, String status, int indent) {
    JsonObject reply = kernel.client().isComplete(code, TestKernel.LIMIT).content();
    assertThat(reply.get("status").getAsString()).isEqualTo(status);
    assertThat(reply.get("indent").getAsString()).hasSize(indent);
  }

  @Test
  void membersAreCompleted() {
    JsonObject reply = complete("/* 😀 */ System.out.printl");
    assertThat(matches(reply)).containsExactly("println(");
    assertThat(reply.get("cursor_start").getAsInt()).isEqualTo(19);
    assertThat(reply.get("cursor_end").getAsInt()).isEqualTo(25);
  }

  @Test
  void variablesOfTheUnrunCellAreCompleted() {
    JsonObject reply = complete("List<String> unrun = new ArrayList<>();\nint n = 1;\nunrun.addA");
    assertThat(matches(reply)).containsExactly("addAll(");
    assertThat(reply.get("cursor_start").getAsInt()).isEqualTo(57);
  }

  @Test
  void magicsAreCompleted() {
    assertThat(matches(complete("int x = 1;\n%cl"))).containsExactly("%classpath");
    assertThat(matches(complete("%%t"))).containsExactly("%%time");
  }

  @Test
  void whatIsUnknownCompletesToNothing() {
    assertThat(matches(complete("noSuchVariable.fo"))).isEmpty();
  }

  @Test
  void signaturesAreInspected() {
    JsonObject reply =
        kernel.client().inspect("int m = Math.floorMod(7, 3);", 14, TestKernel.LIMIT).content();
    assertThat(reply.get("found").getAsBoolean()).isTrue();
    assertThat(reply.getAsJsonObject("data").get("text/plain").getAsString())
        .contains("int Math.floorMod(int");
    JsonObject nothing = kernel.client().inspect("   ", 1, TestKernel.LIMIT).content();
    assertThat(nothing.get("found").getAsBoolean()).isFalse();
  }

  @Test
  void historyRemembersTailRangeAndSearch() {
    int first = count(kernel.run("String historic = \"one\";"));
    kernel.run("historic = \"two\";");
    kernel.run("historic = \"two\";");
    JsonArray tail =
        kernel.client().history(2, TestKernel.LIMIT).content().getAsJsonArray("history");
    assertThat(tail).hasSize(2);
    assertThat(inputs(tail)).containsOnly("historic = \"two\";");

    JsonObject range = new JsonObject();
    range.addProperty("hist_access_type", "range");
    range.addProperty("session", 0);
    range.addProperty("start", first);
    range.addProperty("stop", first + 1);
    assertThat(history(range)).containsExactly("String historic = \"one\";");

    JsonObject search = new JsonObject();
    search.addProperty("hist_access_type", "search");
    search.addProperty("pattern", "*historic =*");
    search.addProperty("unique", true);
    search.addProperty("n", 10);
    assertThat(history(search))
        .containsExactly("String historic = \"one\";", "historic = \"two\";");
  }

  @Test
  void thereAreNoComms() {
    JsonObject reply =
        kernel.client().request("comm_info_request", new JsonObject(), TestKernel.LIMIT).content();
    assertThat(reply.getAsJsonObject("comms").size()).isZero();
  }

  @Test
  void oddRequestsEndNoLoop() {
    kernel.client().send("no_such_request", new JsonObject(), m -> {});
    JsonObject odd = new JsonObject();
    odd.addProperty("hist_access_type", "search");
    odd.add("pattern", new JsonArray());
    odd.addProperty("n", "not a number");
    kernel.client().send("history_request", odd, m -> {});
    kernel.client().send("execute_request", new JsonObject(), m -> {});
    assertThat(kernel.run("1 + 1").result()).isEqualTo("2");
  }

  private List<String> history(JsonObject request) {
    return inputs(
        kernel
            .client()
            .request("history_request", request, TestKernel.LIMIT)
            .content()
            .getAsJsonArray("history"));
  }

  private static List<String> inputs(JsonArray history) {
    List<String> inputs = new ArrayList<>();
    for (JsonElement entry : history) {
      inputs.add(entry.getAsJsonArray().get(2).getAsString());
    }
    return inputs;
  }

  private JsonObject complete(String code) {
    int end = code.codePointCount(0, code.length());
    return kernel.client().complete(code, end, TestKernel.LIMIT).content();
  }

  private static List<String> matches(JsonObject reply) {
    List<String> matches = new ArrayList<>();
    reply.getAsJsonArray("matches").forEach(match -> matches.add(match.getAsString()));
    return matches;
  }

  private static int count(Ran ran) {
    return ran.reply().get("execution_count").getAsInt();
  }
}
