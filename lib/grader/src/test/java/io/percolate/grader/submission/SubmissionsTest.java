package io.percolate.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {
  private static final String ASSIGNMENT = "03-loss-math";

  @TempDir Path root;

  private Path put(String path) throws IOException {
    return put(path, "");
  }

  private Path put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path folder(String path) throws IOException {
    return Files.createDirectories(root.resolve(path));
  }

  private List<SubmissionFile> find(String... paths) {
    return Submissions.find(Arrays.stream(paths).map(root::resolve).toList(), ASSIGNMENT);
  }

  /** Each as {@code student file}, or {@code student !} where there is a problem. */
  private List<String> found(String... paths) {
    return find(paths).stream()
        .map(s -> s.student() + (s.problem().isPresent() ? " !" : " " + root.relativize(s.file())))
        .toList();
  }

  private void putNbgraders() throws IOException {
    put("submitted/bo/03-loss-math/03-loss-math.ipynb");
    put("submitted/al/03-loss-math/03-loss-math.ipynb");
    put("submitted/al/03-loss-math/timestamp.txt", "2026-11-02 15:58:23.948203 UTC\n");
    put("submitted/al/02-gradients/02-gradients.ipynb");
    put("submitted/cy/02-gradients/02-gradients.ipynb");
  }

  @Test
  void nbgradersFolderIsReadStudentByStudent() throws IOException {
    putNbgraders();

    assertThat(found("submitted"))
        .containsExactly(
            "al submitted/al/03-loss-math/03-loss-math.ipynb",
            "bo submitted/bo/03-loss-math/03-loss-math.ipynb",
            "cy !");
    assertThat(find("submitted"))
        .extracting(s -> s.timestamp().orElse(""))
        .containsExactly("2026-11-02 15:58:23.948203 UTC", "", "");
    assertThat(find("submitted").get(2).problem())
        .hasValue("There is no notebook for 03-loss-math in the folder cy, only 02-gradients.");
  }

  @Test
  void aStudentsFolderTheAssignmentInItOrTheFileGiveTheSame() throws IOException {
    putNbgraders();
    List<SubmissionFile> expected = find("submitted").subList(0, 1);

    assertThat(find("submitted/al")).isEqualTo(expected);
    assertThat(find("submitted/al/03-loss-math")).isEqualTo(expected);
    assertThat(find("submitted/al/03-loss-math/03-loss-math.ipynb")).isEqualTo(expected);
  }

  @Test
  void aStudentsFolderWithOtherAssignmentsOnlyIsStillAStudent() throws IOException {
    putNbgraders();

    assertThat(found("submitted/cy", "submitted/bo"))
        .containsExactly("bo submitted/bo/03-loss-math/03-loss-math.ipynb", "cy !");
  }

  @Test
  void whatIsGivenTwiceIsTakenOnce() throws IOException {
    putNbgraders();

    assertThat(found("submitted", "submitted/al", "submitted/../submitted/bo/03-loss-math"))
        .hasSize(3);
  }

  @Test
  void aFlatFolderHoldsANotebookAStudent() throws IOException {
    put("all/zoe.ipynb");
    put("all/al.b.IPYNB");

    assertThat(found("all")).containsExactly("al.b all/al.b.IPYNB", "zoe all/zoe.ipynb");
    assertThat(found("all/zoe.ipynb")).containsExactly("zoe all/zoe.ipynb");
  }

  @Test
  void whatEditorsAndArchivesLeaveIsSkipped() throws IOException {
    put("all/al.ipynb");
    put("all/._al.ipynb");
    put("all/.ipynb_checkpoints/al-checkpoint.ipynb");
    put("all/__MACOSX/._al.ipynb");
    put("submitted/bo/03-loss-math/.ipynb_checkpoints/03-loss-math-checkpoint.ipynb");
    put("submitted/bo/03-loss-math/03-loss-math.ipynb");

    assertThat(found("all", "all/__MACOSX", "submitted"))
        .containsExactly("al all/al.ipynb", "bo submitted/bo/03-loss-math/03-loss-math.ipynb");
  }

  @Test
  void aRenamedNotebookIsTakenAndThatIsSaid() throws IOException {
    put("submitted/al/03-loss-math/loss (1).ipynb");

    SubmissionFile submission = find("submitted").get(0);

    assertThat(submission.problem()).isEmpty();
    assertThat(submission.remarks())
        .containsExactly(
            "The notebook is called loss (1).ipynb instead of 03-loss-math.ipynb; it was taken"
                + " because it is the only one.");
  }

  @Test
  void aNotebookOfTheRightNameIsTakenBeforeOthersAndThatIsSaid() throws IOException {
    put("submitted/al/03-loss-math/03-loss-math.ipynb");
    put("submitted/al/03-loss-math/scratch.ipynb");

    SubmissionFile submission = find("submitted").get(0);

    assertThat(submission.file()).hasFileName("03-loss-math.ipynb");
    assertThat(submission.remarks())
        .containsExactly(
            "Beside 03-loss-math.ipynb there was also scratch.ipynb, which isn't graded.");
  }

  @Test
  void severalCandidatesAreAProblemThatNamesThem() throws IOException {
    put("submitted/al/03-loss-math/a.ipynb");
    put("submitted/al/03-loss-math/b.ipynb");
    put("submitted/al/03-loss-math/timestamp.txt", "today");

    SubmissionFile submission = find("submitted").get(0);

    assertThat(submission.student()).isEqualTo("al");
    assertThat(submission.timestamp()).hasValue("today");
    assertThat(submission.problem().orElseThrow()).contains("a.ipynb and b.ipynb");
  }

  @Test
  void whoHandedInNoNotebookDoesNotVanish() throws IOException {
    put("submitted/al/03-loss-math/answers.pdf");
    folder("submitted/bo/03-loss-math");
    folder("submitted/cy");
    put("all/di.zip");
    put("all/ed.ipynb");
    put("all/ed.zip");

    assertThat(found("submitted", "all"))
        .containsExactly("al !", "bo !", "cy !", "di !", "ed all/ed.ipynb");
    assertThat(find("submitted").get(0).problem().orElseThrow()).contains("only answers.pdf");
    assertThat(find("all").get(0).problem().orElseThrow()).contains("only di.zip");
    assertThat(found("submitted/cy")).containsExactly("cy !");
  }

  @Test
  void aFolderAStudentNeedsNoFolderOfTheAssignment() throws IOException {
    put("downloads/Al Ba_12_file/homework.ipynb");
    put("downloads/Cy Di_13_file/03-loss-math.ipynb");
    put("one/eve/03-loss-math.ipynb");
    put("one/eve/data/iris.csv");

    assertThat(found("downloads", "one/eve"))
        .containsExactly(
            "Al Ba_12_file downloads/Al Ba_12_file/homework.ipynb",
            "Cy Di_13_file downloads/Cy Di_13_file/03-loss-math.ipynb",
            "eve one/eve/03-loss-math.ipynb");
  }

  @Test
  void notebooksBesideAFolderOfTheAssignmentDoNotVanish() throws IOException {
    put("downloads/03-loss-math/03-loss-math.ipynb");
    put("downloads/al.ipynb");
    put("downloads/bo/03-loss-math.ipynb");

    assertThat(found("downloads"))
        .containsExactly(
            "al downloads/al.ipynb",
            "bo downloads/bo/03-loss-math.ipynb",
            "downloads downloads/03-loss-math/03-loss-math.ipynb");
  }

  @Test
  void aFolderThatCannotBeReadIsAProblemOfItsStudent() throws IOException {
    Path closed = folder("submitted/al/03-loss-math");
    put("submitted/bo/03-loss-math/03-loss-math.ipynb");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "the superuser reads everything");

    assertThat(found("submitted"))
        .containsExactly("al !", "bo submitted/bo/03-loss-math/03-loss-math.ipynb");
  }

  @Test
  void whatIsNoFolderAnyMoreIsAProblemToo() throws IOException {
    Path gone = put("al/03-loss-math");

    SubmissionFile submission = StudentFolder.submission("al", gone, ASSIGNMENT);

    assertThat(submission.problem())
        .hasValue(
            "The folder 03-loss-math can't be read (NotDirectoryException); make it readable and"
                + " grade again.");
  }

  @Test
  void aLinkToNowhereIsAStudentsAllTheSame() throws IOException {
    folder("all");
    Files.createSymbolicLink(root.resolve("all/al.ipynb"), Path.of("gone.ipynb"));
    put("all/bo.ipynb");

    assertThat(found("all")).containsExactly("al !", "bo all/bo.ipynb");
  }

  @Test
  void aLinkInAClassesFolderIsNobodysWork() throws IOException {
    putNbgraders();
    Files.createSymbolicLink(root.resolve("submitted/di"), Path.of("al"));
    put("all/al.ipynb");
    Files.createSymbolicLink(root.resolve("all/di.ipynb"), Path.of("al.ipynb"));

    assertThat(found("submitted")).contains("di !");
    assertThat(find("all").get(1).problem())
        .hasValue("di.ipynb is a link to something elsewhere; hand in the notebook itself.");
  }

  @Test
  void aFolderThatTheInstructorNamesMayBeALink() throws IOException {
    putNbgraders();
    Files.createSymbolicLink(root.resolve("class"), Path.of("submitted"));

    assertThat(found("class")).contains("al class/al/03-loss-math/03-loss-math.ipynb");
  }

  @Test
  void aTimestampThatIsALinkIsNotRead() throws IOException {
    put("secret", "token");
    put("submitted/al/03-loss-math/03-loss-math.ipynb");
    Files.createSymbolicLink(
        root.resolve("submitted/al/03-loss-math/timestamp.txt"), root.resolve("secret"));

    assertThat(find("submitted").get(0).timestamp()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesThatAreNoTextAreToldApart() throws Exception {
    folder("all");
    String names = "touch \"$(printf 'all/l\\377.ipynb')\" \"$(printf 'all/l\\376.ipynb')\"";
    new ProcessBuilder("sh", "-c", names).directory(root.toFile()).start().waitFor();

    assertThat(find("all")).extracting(SubmissionFile::student).containsExactly("l%FE", "l%FF");
  }

  @Test
  void twoFilesOfOneNameAreRefusedAndBothNamed() throws IOException {
    Path first = put("monday/al.ipynb");
    Path second = put("tuesday/al.ipynb");

    assertThatThrownBy(() -> find("monday", "tuesday"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("al handed in", first.toString(), second.toString(), "rename");
  }

  @Test
  void aPathThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> find("submited"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("no file or folder", "submited");
  }

  @Test
  void theOrderIsThatOfTheNames() throws IOException {
    put("all/b.ipynb");
    put("all/a.ipynb");
    put("more/aa.ipynb");

    assertThat(find("more", "all")).isEqualTo(find("all", "more"));
    assertThat(find("more", "all"))
        .extracting(SubmissionFile::student)
        .containsExactly("a", "aa", "b");
  }
}
