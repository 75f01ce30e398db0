package io.percolate.jupyter.execute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.percolate.jupyter.wire.Message;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CellOutputsTest {
  private final Displays displays = new Displays();
  private final CellOutputs outputs = new CellOutputs(displays, new Allowance(Long.MAX_VALUE));

  private static Message message(String type, String content) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_type", type);
    return new Message(
        header,
        new JsonObject(),
        new JsonObject(),
        JsonParser.parseString(content).getAsJsonObject());
  }

  private void stream(String text) {
    JsonObject content = new JsonObject();
    content.addProperty("name", "stdout");
    content.addProperty("text", text);
    outputs.accept(message("stream", content.toString()));
  }

  private void display(String type, String id, String text) {
    outputs.accept(
        message(
            type,
            "{'data': {'text/plain': '%s'}, 'metadata': {}, 'transient': {'display_id': '%s'}}"
                .formatted(text, id)));
  }

  private String onlyText() {
    assertThat(outputs.toList()).hasSize(1);
    return outputs.toList().get(0).get("text").getAsString();
  }

  private List<String> data() {
    return outputs.toList().stream()
        .map(o -> o.getAsJsonObject("data").get("text/plain").getAsString())
        .toList();
  }

  @Test
  void aCarriageReturnReplacesItsLine() {
    stream("first\n10 %\r20");
    stream(" %\r");
    stream("done\n");
    stream("windows\r\n");

    assertThat(onlyText()).isEqualTo("first\ndone\nwindows\r\n");
  }

  @Test
  void aBackspaceTakesOneCharacterOfItsLine() {
    stream("\b\bab\bc\n\bd");

    assertThat(onlyText()).isEqualTo("ac\nd");
  }

  @Test
  void anImmediateClearEmptiesTheCell() {
    stream("a");
    outputs.accept(message("clear_output", "{'wait': false}"));

    assertThat(outputs.toList()).isEmpty();
  }

  @Test
  void aWaitingClearHappensAtTheNextOutput() {
    stream("a");
    outputs.accept(message("clear_output", "{'wait': true}"));
    assertThat(onlyText()).isEqualTo("a");

    stream("b");
    assertThat(onlyText()).isEqualTo("b");
  }

  @Test
  void anUpdateReachesEveryOutputOfItsId() {
    display("display_data", "x", "1");
    display("display_data", "y", "2");
    display("display_data", "x", "3");
    assertThat(data()).containsExactly("3", "2", "3");

    display("update_display_data", "x", "4");
    display("update_display_data", "unknown", "5");

    assertThat(data()).containsExactly("4", "2", "4");
  }

  @Test
  void aClearedDisplayIsForgotten() {
    display("display_data", "x", "1");
    outputs.accept(message("clear_output", "{}"));

    assertThat(displays.of("x")).isEmpty();
  }

  @Test
  void anErrorKeepsItsTracebackLineByLine() {
    outputs.accept(message("error", "{'ename': 'E', 'evalue': 'v', 'traceback': ['a', 'b']}"));

    assertThat(outputs.error().orElseThrow()).isEqualTo(new CellError("E", "v", List.of("a", "b")));
    assertThat(outputs.toList().get(0).getAsJsonArray("traceback")).hasSize(2);
  }

  @Test
  void messagesOfTheWrongShapeDoNoHarm() {
    outputs.accept(message("stream", "{'name': [], 'text': {}}"));
    outputs.accept(message("display_data", "{'data': 3, 'transient': {'display_id': {}}}"));
    outputs.accept(message("error", "{'ename': null, 'traceback': 'no list'}"));
    outputs.accept(message("execute_result", "{'execution_count': 'three'}"));
    outputs.accept(message("clear_output", "{'wait': []}"));
    outputs.accept(message("nonsense", "{}"));

    assertThat(outputs.executionCount()).isEmpty();
  }

  @Test
  void tooManyOutputsAreCut() {
    for (int i = 0; i < CellOutputs.MAX_OUTPUTS + 10; i++) {
      outputs.accept(message("display_data", "{'data': {}}"));
    }

    assertThat(outputs.toList()).hasSize(CellOutputs.MAX_OUTPUTS + 1);
  }

  @Test
  void tooMuchTextIsCutAndAnErrorOfOursIsStillShown() {
    String much = "x".repeat(CellOutputs.MAX_CHARS / 2 + 1);
    stream(much);
    stream(much);
    stream("more");
    outputs.add(CellError.of(CellError.TIMEOUT, "too long"));

    assertThat(outputs.toList()).hasSize(3);
    assertThat(outputs.toList().get(1).get("text").getAsString()).contains("output is cut");
    assertThat(outputs.toList().get(2).get("ename").getAsString()).isEqualTo("CellTimeout");
  }

  @Test
  void theLineOfAnErrorIsThatOfItsOwnCell() {
    CellError error =
        new CellError(
            "E",
            "v",
            List.of(
                "\u001b[31mE: v", "    at cell 2, line 7, in f:  x", "    at Cell [5], line 3"));

    assertThat(error.line(OptionalInt.of(5))).hasValue(3);
    assertThat(error.line(OptionalInt.of(2))).hasValue(7);
    assertThat(error.line(OptionalInt.of(9))).isEmpty();
    assertThat(error.line(OptionalInt.empty())).hasValue(7);
  }
}
