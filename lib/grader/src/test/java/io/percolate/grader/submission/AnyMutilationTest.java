package io.percolate.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.percolate.grader.submission.Step.Answer;
import io.percolate.grader.submission.Step.Check;
import io.percolate.grader.submission.Step.Locked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a notebook's cells, what must hold of its run holds. */
class AnyMutilationTest {
  private static final int KINDS = 9;

  @Property(tries = 500, seed = "1")
  void everyQuestionIsCheckedOnceAndEveryLockedCellRunsOnce(@ForAll("mutilated") String text) {
    Assembly assembly = Submitted.assembled(text);

    assertThat(only(Check.class, assembly))
        .extracting(Check::question)
        .containsExactlyInAnyOrder("mse", "cross", "stable");
    assertThat(only(Locked.class, assembly))
        .extracting(Locked::gradeId)
        .containsExactlyInAnyOrder("setup", "data");
  }

  @Property(tries = 500, seed = "2")
  void noCheckRunsBeforeAnAnswerAndNoAnswerTwice(@ForAll("mutilated") String text) {
    Assembly assembly = Submitted.assembled(text);

    assertThat(only(Answer.class, assembly)).extracting(Answer::gradeId).doesNotHaveDuplicates();
    for (Check check : only(Check.class, assembly)) {
      List<Step> after =
          assembly.steps().subList(assembly.steps().indexOf(check), assembly.steps().size());
      assertThat(after)
          .noneMatch(step -> step instanceof Answer a && a.questions().contains(check.question()));
    }
  }

  @Property(tries = 200, seed = "3")
  void theSameNotebookGivesTheSame(@ForAll("mutilated") String text) {
    assertThat(Submitted.assembled(text)).isEqualTo(Submitted.assembled(text));
  }

  @Property(tries = 300, seed = "4")
  void declarationsAreLookedForInAnyText(@ForAll("texts") String text) {
    assertThat(Declarations.in(text)).doesNotContain("");
  }

  private static <T extends Step> List<T> only(Class<T> kind, Assembly assembly) {
    return assembly.steps().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Provide
  Arbitrary<String> mutilated() {
    return Arbitraries.randomValue(AnyMutilationTest::mutilated);
  }

  private static String mutilated(Random random) {
    Submitted submitted = random.nextBoolean() ? Submitted.solved() : Submitted.stubs();
    List<JsonObject> cells = new ArrayList<>();
    submitted.eachCell((i, cell) -> cells.add(cell));
    for (int i = random.nextInt(12); i > 0 && !cells.isEmpty(); i--) {
      mutilate(cells, random);
    }
    JsonArray array = new JsonArray();
    cells.forEach(array::add);
    submitted.json().add("cells", array);
    return submitted.text();
  }

  private static void mutilate(List<JsonObject> cells, Random random) {
    int at = random.nextInt(cells.size());
    JsonObject cell = cells.get(at);
    switch (random.nextInt(KINDS)) {
      case 0 -> Collections.shuffle(cells, random);
      case 1 -> cells.add(random.nextInt(cells.size() + 1), cell.deepCopy());
      case 2 -> cells.remove(at);
      case 3 -> cell.addProperty("cell_type", pick(random, "code", "markdown", "raw"));
      case 4 -> cell.add("metadata", new JsonObject());
      case 5 -> cell.remove("id");
      case 6 -> split(cells, at, random);
      case 7 -> cell.addProperty("source", pick(random, "", Submitted.MSE, Submitted.ENTROPY));
      default ->
          cell.add("metadata", cells.get(random.nextInt(cells.size())).get("metadata").deepCopy());
    }
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static void split(List<JsonObject> cells, int at, Random random) {
    JsonObject first = cells.get(at);
    JsonObject second = first.deepCopy();
    String source =
        first.get("source").isJsonPrimitive()
            ? first.get("source").getAsString()
            : first.getAsJsonArray("source").toString();
    int cut = random.nextInt(source.length() + 1);
    first.addProperty("source", source.substring(0, cut));
    second.addProperty("source", source.substring(cut));
    second.addProperty("id", "half-" + random.nextInt(1000));
    cells.add(at + 1, second);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.randomValue(AnyMutilationTest::text);
  }

  private static String text(Random random) {
    String[] parts = {
      "\"", "\"\"\"", "'", "\\", "/*", "*/", "//", "\n", "{", "}", "(", ")", "class", "a", " ",
      "\u0000"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }
}
