package io.percolate.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.percolate.grader.release.GradeCell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are made to harm whoever reads them, graded with a class. */
@EnabledOnOs(OS.LINUX)
@TestInstance(Lifecycle.PER_CLASS)
class HostileHandInsIT {
  private static final String RIGHT = "right";
  private static final String SECRET = "token-of-whoever-grades";
  private static final String OUTSIDE = "../../outside";
  private static final List<String> NAMES =
      List.of(
          "two\nlines",
          "=HYPERLINK(\"http:example.org\")",
          "<script>alert(1)<",
          "-rf",
          "n".repeat(255),
          "up\\..\\..",
          "\u202eesrever",
          "\u001b]0;mine\u0007\u001b[2J",
          "gradebook.csv",
          "index.html");

  /** What was handed in, and what the result says of it. */
  private final Map<String, String> expected = new HashMap<>();

  private Path folder;
  private HandIns handIns;
  private Map<String, JsonObject> results;
  private String screen;

  @BeforeAll
  void gradeThemAll(@TempDir Path temporary) throws Exception {
    folder = temporary;
    Path submitted = folder.resolve("submitted");
    handIns = new HandIns(submitted);
    handIns.add(RIGHT, HandIns.answered(HandIns.rightAnswers()));
    add("deep", "is no notebook", "[".repeat(2_000_000));
    add("deep-cells", "is no notebook", "{\"nbformat\": 4, \"cells\": " + "[".repeat(1_000_000));
    add("many-parts", "parts", "{\"nbformat\": 4, \"cells\": [" + "[],".repeat(10_000_000) + "0]}");
    add("many-keys", "parts", "{" + "\"a\":0,".repeat(8_000_000) + "\"nbformat\": 4}");
    add("bytes", "isn't UTF-8 text", "");
    Files.write(handIns.file("bytes"), new byte[] {'{', (byte) 0xC3, 0x28, (byte) 0xFF, 0});
    add("nulls", "is no notebook", "\0".repeat(10_000_000));
    add("sparse", "larger than", "");
    try (RandomAccessFile file = new RandomAccessFile(handIns.file("sparse").toFile(), "rw")) {
      file.setLength(1L << 36); // takes no place on the disk
    }
    links(submitted);
    expected.put("code", "1 million characters");
    handIns.add("code", HandIns.rightBut("scale-answer", "(".repeat(20_000_000)));
    handIns.add("path-as-id", withIds(OUTSIDE));
    handIns.add("long-ids", withIds("x".repeat(1_000_000)));
    for (String name : NAMES) {
      handIns.add(name, "{}");
    }
    screen =
        Percolate.said(
            "grade",
            submitted.toString(),
            "--assignment",
            HandIns.ASSIGNMENT,
            "--out",
            folder.resolve("out").toString(),
            "--jobs",
            "2");
    results = results();
  }

  private void add(String student, String says, String text) throws IOException {
    expected.put(student, says);
    handIns.add(student, text);
  }

  /** To what somebody else handed in, to a file of the grader's, to itself, and a pipe. */
  private void links(Path submitted) throws Exception {
    link("link-to-file", handIns.file(RIGHT));
    link("link-to-secret", Path.of("/etc/passwd"));
    link("link-to-itself", handIns.file("link-to-itself"));
    Path copier = Files.createDirectories(submitted.resolve("link-to-folder"));
    Files.createSymbolicLink(copier.resolve(HandIns.ASSIGNMENT), handIns.file(RIGHT).getParent());
    expected.put("link-to-folder", "is a link");
    Files.createSymbolicLink(submitted.resolve("link-to-classmate"), Path.of(RIGHT));
    expected.put("link-to-classmate", "is a link");
    handIns.add("timestamp-of-others", HandIns.answered(HandIns.rightAnswers()));
    Files.createSymbolicLink(
        handIns.file("timestamp-of-others").resolveSibling("timestamp.txt"),
        Files.writeString(folder.resolve("secret.txt"), SECRET));
    Process mkfifo = new ProcessBuilder("mkfifo", handIns.file("pipe").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
    expected.put("pipe", "is no ordinary file");
  }

  private void link(String student, Path to) throws IOException {
    Files.createSymbolicLink(handIns.file(student), to);
    expected.put(student, "is a link");
  }

  private static Notebook withIds(String id) {
    Notebook notebook = HandIns.answered(HandIns.rightAnswers());
    for (GradeCell cell : GradeCell.all(notebook)) {
      JsonObject nbgrader = cell.cell().metadata().getAsJsonObject("nbgrader");
      if (nbgrader != null) {
        nbgrader.addProperty("grade_id", id + cell.gradeId());
      }
    }
    return notebook;
  }

  private Map<String, JsonObject> results() throws IOException {
    Map<String, JsonObject> all = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(path -> path.endsWith("result.json")).toList()) {
        JsonObject result = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        all.put(result.get("student").getAsString(), result);
      }
    }
    return all;
  }

  @Test
  void eachHasAResultThatSaysWhatIsWrong() {
    expected.forEach(
        (student, says) -> {
          JsonObject result = results.get(student);
          if (result == null) {
            fail("no result for " + student);
          }
          assertThat(result.getAsJsonArray("remarks").toString())
              .as(student)
              .contains(says);
        });
  }

  @Test
  void theirClassmateHasFullCredit() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("out/gradebook.csv")))
        .anyMatch(line -> line.contains("," + RIGHT + ",") && line.endsWith(",8.0,0.0,8.0,8.0"));
  }

  @Test
  void whoeverLinksToAClassmatesNotebookGetsNothing() throws IOException {
    assertThat(Files.readAllLines(folder.resolve("out/gradebook.csv")))
        .filteredOn(line -> line.contains("link-to"))
        .hasSize(5)
        .allMatch(line -> line.endsWith(",0.0,0.0,0.0,8.0"));
  }

  @Test
  void namesStayInTheFolderOfResults() throws IOException {
    assertThat(results).containsKeys(NAMES.toArray(String[]::new));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("submitted", "out", "secret.txt");
    }
    assertThat(folder.resolve("out").resolve(OUTSIDE)).doesNotExist();
  }

  @Test
  void noNameIsAFormulaOrALineOfItsOwn() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("out/gradebook.csv"));

    assertThat(lines).noneMatch(line -> line.contains(",=") || line.contains("\"="));
    assertThat(Files.readString(folder.resolve("out/index.html")))
        .doesNotContain("<script")
        .doesNotContain("\u202e");
  }

  @Test
  void theTerminalGetsNoOrders() {
    assertThat(screen).contains("mine").doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void whatATimestampLinksToIsInNoResult() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(SECRET);
      }
    }
  }
}
