package io.percolate.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class StudentFoldersTest {
  private static final Path OUT = Path.of("out");

  private static String name(String student, String... others) {
    return StudentFolders.in(OUT, List.of(others)).name(student);
  }

  @Example
  void anOrdinaryNameIsItsFolder() {
    for (String student : List.of("ada", "Ada Lovelace", "a.b-c_d@e.org", "007", "ada+1")) {
      assertThat(StudentFolders.in(OUT, List.of(student)).of(student))
          .isEqualTo(OUT.resolve(student));
    }
  }

  @Example
  void noNameLeadsElsewhere() {
    for (String student :
        List.of(
            "..", ".", "", "../ada", "/etc/passwd", "C:\\ada", "a/../../b", "~", ".ssh", "-rf")) {
      assertThat(name(student)).matches("[A-Za-z0-9_][A-Za-z0-9 ._@+-]*-[0-9a-f]{12}");
      assertThat(StudentFolders.in(OUT, List.of()).of(student).normalize().getParent())
          .isEqualTo(OUT);
    }
  }

  @Example
  void whatWindowsReservesIsKeptFree() {
    for (String student : List.of("con", "NUL", "nul.txt", "Com1", "lpt9.", "aux.tar.gz")) {
      assertThat(name(student)).startsWith("_");
    }
    assertThat(name("ada.")).startsWith("ada-");
    assertThat(name("ada ")).startsWith("ada-");
    assertThat(name("console")).isEqualTo("console");
  }

  @Example
  void noStudentTakesTheGradebooksName() {
    assertThat(name("gradebook.csv")).startsWith("_gradebook.csv-");
    assertThat(name("Index.html")).startsWith("_Index.html-");
  }

  @Example
  void namesThatDifferInCaseAloneGetDifferentFolders() {
    String upper = name("Ada", "Ada", "ada");
    String lower = name("ada", "ada", "Ada");

    assertThat(upper).startsWith("Ada-");
    assertThat(lower).startsWith("ada-");
    assertThat(upper).isNotEqualToIgnoringCase(lower);
  }

  @Example
  void aNameThatImitatesAnothersFolderGetsItsOwn() {
    String folder = name("a/b");

    assertThat(name(folder)).isNotEqualTo(folder);
    assertThat(name(folder.toUpperCase(Locale.ROOT))).isNotEqualToIgnoringCase(folder);
  }

  @Example
  void accentsAreDroppedAndLettersThatCannotBeKeptAreHashed() {
    assertThat(name("Zoë")).matches("Zoe-[0-9a-f]{12}");
    assertThat(name("李雷")).matches("_-[0-9a-f]{12}");
    assertThat(name("a".repeat(500))).hasSizeLessThan(80);
  }

  @Property(tries = 300, seed = "28")
  void everyStudentHasAFolderOfTheirOwn(
      @ForAll @Size(max = 20) Set<@From("students") String> students) {
    StudentFolders folders = StudentFolders.in(OUT, students);
    Set<String> names =
        students.stream()
            .map(student -> folders.name(student).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    assertThat(names)
        .hasSize(students.size())
        .allMatch(name -> name.matches("[a-z0-9_]([a-z0-9 ._@+-]*[a-z0-9_@+-])?"));
  }

  @Provide
  Arbitrary<String> students() {
    return Arbitraries.strings().withChars("aAbB./\\ :é-").ofMaxLength(4);
  }
}
