package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.jupyter.nbformat.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOutTest {
  @TempDir Path root;
  @TempDir Path elsewhere;
  private Path zip;

  @BeforeEach
  void anInstallation() throws IOException {
    zip = elsewhere.resolve("hand-out.zip");
    file(".gitignore", "target/\nlib/dist/\n");
    file("README.md", "Größe\n");
    file("percolate", "#!/bin/sh\n");
    file("lib/kit/src/main/java/A.java", "class A {}\n");
    file("lib/kit/target/A.class", "built");
    file("lib/dist/kit.jar", "built");
    file("exercises/01-a/01-a.ipynb", "{}");
    file("solutions/01-a/01-a.ipynb", "secret");
    file("gradebook.csv", "private");
    file(".git/config", "private");
  }

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void linksToSolutionsAreLeftAsWords() throws IOException {
    file(
        "docs/guide.md",
        "[`attacks/`](../solutions/src/attacks), [all](../solutions) and [tests](tests.md)\n");

    HandOut.write(root, zip);

    try (FileSystem archive = FileSystems.newFileSystem(zip)) {
      assertThat(Files.readString(archive.getPath("percolate/docs/guide.md")))
          .isEqualTo("`attacks/`, all and [tests](tests.md)\n");
    }
  }

  private List<String> names() throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }

  @Test
  void learnersGetAllButSolutionsBuildsAndPrivateFiles() throws IOException {
    assertThat(HandOut.write(root, zip)).isEqualTo(5);

    assertThat(names())
        .containsExactly(
            "percolate/.gitignore",
            "percolate/README.md",
            "percolate/exercises/01-a/01-a.ipynb",
            "percolate/lib/kit/src/main/java/A.java",
            "percolate/percolate");
    try (Stream<Path> beside = Files.list(elsewhere)) {
      assertThat(beside).containsExactly(zip);
    }
  }

  @Test
  void theSameFilesMakeTheSameBytesAtAnyTimeAndPlace() throws IOException {
    HandOut.write(root, zip);
    byte[] first = Files.readAllBytes(zip);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Files.setLastModifiedTime(
          root.resolve("README.md"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
      HandOut.write(root, zip);
    } finally {
      TimeZone.setDefault(zone);
    }

    assertThat(Files.readAllBytes(zip)).isEqualTo(first);
  }

  @Test
  void scriptsStayExecutable() throws IOException {
    HandOut.write(root, zip);

    try (FileSystem files =
        FileSystems.newFileSystem(
            URI.create("jar:" + zip.toUri()), Map.of("enablePosixFileAttributes", "true"))) {
      assertThat(mode(files, "percolate/percolate")).isEqualTo("rwxr-xr-x");
      assertThat(mode(files, "percolate/README.md")).isEqualTo("rw-r--r--");
      assertThat(Files.readString(files.getPath("percolate/README.md"))).isEqualTo("Größe\n");
    }
  }

  private static String mode(FileSystem files, String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(files.getPath(name)));
  }

  @Test
  void anAnswerAmongTheExercisesIsNotHandedOut() throws IOException {
    Path copy = root.resolve("exercises/01-a/01-a-solved.ipynb");
    Solutions.of(Cell.code("// BEGIN SOLUTION\n1\n// END SOLUTION")).write(copy);

    assertThatThrownBy(() -> HandOut.write(root, zip))
        .isInstanceOf(ReleaseException.class)
        .hasMessageStartingWith("exercises/01-a/01-a-solved.ipynb holds answers");
    assertThat(zip).doesNotExist();
  }

  @Test
  void whatTestsOfThisProjectHoldIsNoAnswer() throws IOException {
    file("lib/grader/src/test/resources/solution.ipynb", "// BEGIN SOLUTION");

    assertThat(HandOut.write(root, zip)).isEqualTo(6);
  }

  @Test
  void aLinkIsRefusedForItMayLeadToASolution() throws IOException {
    Files.createSymbolicLink(root.resolve("lib/more"), root.resolve("solutions"));

    assertThatThrownBy(() -> HandOut.write(root, zip))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is a link");
  }

  @Test
  void aHandOutDoesNotHoldItself() throws IOException {
    zip = root.resolve("lib").resolve("hand-out.zip");
    HandOut.write(root, zip);

    assertThat(HandOut.write(root, zip)).isEqualTo(5);
    assertThat(names()).noneMatch(name -> name.endsWith(".zip"));
  }
}
