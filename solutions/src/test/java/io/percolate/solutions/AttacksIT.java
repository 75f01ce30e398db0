package io.percolate.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * What learners may try, graded by the command that instructors use: no attack earns a point that
 * its answer doesn't deserve, takes one from another question or from somebody else, learns a
 * secret, or stays. The attacks stand in the resources, one a file.
 */
@EnabledOnOs(OS.LINUX)
@TestInstance(Lifecycle.PER_CLASS)
class AttacksIT {
  private static final String BYSTANDER = "bystander";
  private static final double EXACT = 1e-9;

  private Target target;
  private Path folder;

  List<Attack> attacks() throws IOException, URISyntaxException {
    return all().stream().filter(attack -> !attack.isSlow()).toList();
  }

  static List<Attack> all() throws IOException, URISyntaxException {
    return Attack.all(Path.of(AttacksIT.class.getResource("attacks").toURI()));
  }

  @BeforeAll
  void gradeThemAll(@TempDir Path temporary) throws Exception {
    folder = temporary;
    target = new Target(folder);
    Map<String, Map<String, List<Attack>>> byAssignment =
        attacks().stream()
            .collect(
                Collectors.groupingBy(
                    Attack::assignment,
                    TreeMap::new,
                    Collectors.groupingBy(Attack::notebook, TreeMap::new, Collectors.toList())));
    for (Map.Entry<String, Map<String, List<Attack>>> each : byAssignment.entrySet()) {
      handIn(each.getKey(), each.getValue());
      assertThat(grade(each.getKey())).as("exit code for " + each.getKey()).isZero();
    }
  }

  private void handIn(String assignment, Map<String, List<Attack>> notebooks) throws IOException {
    HandIns handIns = new HandIns(submitted(assignment), assignment);
    Map<String, String> right = HandIns.rightAnswers(assignment);
    for (Map.Entry<String, List<Attack>> notebook : notebooks.entrySet()) {
      Map<String, String> answers = new HashMap<>(right);
      for (Attack attack : notebook.getValue()) {
        answers.put(attack.cell(), target.aimed(attack, submitted(assignment), out(assignment)));
      }
      handIns.add(notebook.getKey(), HandIns.answered(assignment, answers));
    }
    handIns.add(BYSTANDER, HandIns.answered(assignment, right));
  }

  private int grade(String assignment) throws Exception {
    return grade(
        List.of(
            "grade",
            submitted(assignment).toString(),
            "--assignment",
            assignment,
            "--out",
            out(assignment).toString(),
            "--jobs",
            "2",
            "--timeout",
            "6",
            "--require-isolation"));
  }

  /** Runs the command with these arguments. */
  int grade(List<String> arguments) throws Exception {
    return Percolate.run(arguments.toArray(String[]::new));
  }

  private Path submitted(String assignment) {
    return folder.resolve(assignment).resolve("submitted");
  }

  private Path out(String assignment) {
    return folder.resolve(assignment).resolve("out");
  }

  @AfterAll
  void leave() throws IOException {
    target.close();
  }

  private JsonObject result(String assignment, String student) throws IOException {
    Path file = out(assignment).resolve(student).resolve("result.json");
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  private JsonObject question(Attack attack) throws IOException {
    return questions(result(attack.assignment(), attack.notebook())).stream()
        .filter(question -> question.get("id").getAsString().equals(attack.question()))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> questions(JsonObject result) {
    return objects(result.getAsJsonArray("questions"));
  }

  private static List<JsonObject> objects(JsonArray array) {
    List<JsonObject> objects = new ArrayList<>();
    array.forEach(element -> objects.add(element.getAsJsonObject()));
    return objects;
  }

  private static double earned(JsonObject question) {
    return objects(question.getAsJsonArray("outcomes")).stream()
        .filter(outcome -> outcome.get("passed").getAsBoolean())
        .mapToDouble(outcome -> outcome.get("points").getAsDouble())
        .sum();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void anAttackEarnsWhatItsAnswerDeserves(Attack attack) throws IOException {
    JsonObject question = question(attack);

    assertThat(earned(question)).as(question.toString()).isEqualTo(attack.earns());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void theResultSaysWhatBecameOfIt(Attack attack) throws IOException {
    JsonObject question = question(attack);
    List<String> said = new ArrayList<>();
    objects(question.getAsJsonArray("outcomes"))
        .forEach(outcome -> said.add(outcome.get("message").getAsString()));
    for (JsonElement remark : question.getAsJsonArray("remarks")) {
      said.add(remark.getAsString());
    }
    String all = String.join("\n", said);

    assertThat(attack.reasons().isEmpty()).isEqualTo(isFull(question));
    for (String reason : attack.reasons()) {
      assertThat(all).containsPattern(reason);
    }
  }

  private static boolean isFull(JsonObject question) {
    return Math.abs(earned(question) - question.get("points").getAsDouble()) < EXACT;
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void otherQuestionsKeepTheirCredit(Attack attack) throws Exception {
    List<String> attacked =
        attacks().stream()
            .filter(other -> other.assignment().equals(attack.assignment()))
            .filter(other -> other.notebook().equals(attack.notebook()))
            .map(Attack::question)
            .toList();
    assertThat(questions(result(attack.assignment(), attack.notebook())))
        .filteredOn(question -> !attacked.contains(question.get("id").getAsString()))
        .isNotEmpty()
        .allMatch(AttacksIT::isFull);
  }

  @Test
  void whoAttacksNothingLosesNothing() throws Exception {
    for (String assignment : attacks().stream().map(Attack::assignment).distinct().toList()) {
      assertThat(questions(result(assignment, BYSTANDER))).allMatch(AttacksIT::isFull);
    }
  }

  @Test
  void theSecretIsInNoResult() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().contains("/out/")).toList()) {
        if (Files.isRegularFile(file)) {
          assertThat(Files.readString(file)).as(file.toString()).doesNotContain(target.token());
        }
      }
    }
  }

  @Test
  void nobodyWasReached() {
    assertThat(target.connections()).isZero();
  }

  @Test
  void noProcessIsLeft() {
    assertThat(target.isLeftBehind()).isFalse();
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void nothingInAPageIsMarkupOfALearners() throws IOException {
    for (Path page : outputs(".html")) {
      assertThat(Files.readString(page))
          .as(page.toString())
          .doesNotContain("<script")
          .doesNotContain("<img")
          .doesNotContain("\u202e", "\u200f", "\u061c", "\u2028", "\ufeff")
          .doesNotContain("\u001b");
    }
  }

  @Test
  void everyXmlFileIsWellFormed() throws Exception {
    List<Path> files = outputs(".xml");
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(Files.readString(file))));
    }
  }

  @Test
  void noResultIsLarge() throws IOException {
    for (Path file : outputs("")) {
      assertThat(file).as(file.toString()).satisfies(f -> assertThat(Files.size(f)).isLessThan(1 << 20));
    }
  }

  private List<Path> outputs(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains("/out/") && file.toString().endsWith(ending))
          .toList();
    }
  }
}
