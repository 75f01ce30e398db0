package io.percolate.kernel.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.tools.StandardLocation.CLASS_PATH;
import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.run.Nowhere;
import io.percolate.kernel.source.Source;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerFilesTest {
  private static final Set<Kind> ASKED = EnumSet.of(Kind.CLASS, Kind.SOURCE);

  /** The jars that this test itself runs on. */
  private static final List<Path> JARS =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> entry.endsWith(".jar"))
          .map(Path::of)
          .toList();

  @TempDir Path folder;

  private static StandardJavaFileManager standard(List<Path> classPath) throws IOException {
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, UTF_8);
    files.setLocationFromPaths(CLASS_PATH, classPath);
    return files;
  }

  private static List<String> classes(StandardJavaFileManager files, String packageName)
      throws IOException {
    List<String> classes = new ArrayList<>();
    for (JavaFileObject file : files.list(CLASS_PATH, packageName, ASKED, false)) {
      classes.add(files.inferBinaryName(CLASS_PATH, file) + " in " + file.toUri());
    }
    return classes;
  }

  @Test
  void theClassesOfJarsAreThoseThatTheCompilerFindsByItself() throws IOException {
    CompilerFiles own = new CompilerFiles(standard(JARS));

    for (String some : List.of("com.google.gson", "org.zeromq", "org.junit.jupiter.api", "no")) {
      assertThat(classes(own, some)).hasSameElementsAs(classes(standard(JARS), some));
    }
    assertThat(classes(own, "com.google.gson")).isNotEmpty();
  }

  @Test
  void aClassFileIsReadAsItStandsInItsJar() throws IOException {
    byte[] expected;
    try (StandardJavaFileManager standard = standard(JARS)) {
      expected = first(standard).openInputStream().readAllBytes();
    }

    assertThat(first(new CompilerFiles(standard(JARS))).openInputStream().readAllBytes())
        .isEqualTo(expected);
  }

  private static JavaFileObject first(StandardJavaFileManager files) throws IOException {
    for (JavaFileObject file : files.list(CLASS_PATH, "com.google.gson", ASKED, false)) {
      if (files.inferBinaryName(CLASS_PATH, file).equals("com.google.gson.Gson")) {
        return file;
      }
    }
    throw new AssertionError("Gson isn't on the class path.");
  }

  @Test
  void ofTwoJarsWithOneClassTheFirstComesFirst() throws IOException {
    Path first = jar("b.jar", "p/Twice.class");
    Path second = jar("a.jar", "p/Twice.class");
    List<Path> both = List.of(first, second);

    assertThat(classes(new CompilerFiles(standard(both)), "p"))
        .isEqualTo(classes(standard(both), "p"))
        .first()
        .asString()
        .contains("b.jar");
  }

  @Test
  void aFolderOnTheClassPathIsLookedIntoEachTime() throws IOException {
    List<Path> both = List.of(jar("a.jar", "p/First.class"), folder);
    CompilerFiles files = new CompilerFiles(standard(both));
    assertThat(classes(files, "p")).hasSize(1);

    Files.createDirectory(folder.resolve("p"));
    Files.createFile(folder.resolve("p").resolve("Second.class"));

    assertThat(classes(files, "p")).hasSize(2);
  }

  @Test
  void aClassPathThatGrewIsLookedIntoAnew() throws IOException {
    Path first = jar("a.jar", "p/First.class");
    Path second = jar("b.jar", "p/Second.class");
    CompilerFiles files = new CompilerFiles(standard(List.of(first)));
    assertThat(classes(files, "p")).hasSize(1);

    files.handleOption("-classpath", List.of(first + File.pathSeparator + second).iterator());

    assertThat(classes(files, "p")).hasSize(2);
  }

  /** Compiling must not run code of whatever jar is there. */
  @Test
  void aPlugInOfTheCompilerOnTheClassPathIsNotStarted() throws IOException {
    Files.writeString(
        folder.resolve("Plug.java"),
        """
        public class Plug implements com.sun.source.util.Plugin {
          public String getName() { return "Plug"; }
          public boolean autoStart() { return true; }
          public void init(com.sun.source.util.JavacTask task, String... arguments) {
            System.setProperty("plug", "started");
          }
        }
        """);
    String source = folder.resolve("Plug.java").toString();
    ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", source);
    Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
    Files.writeString(services.resolve("com.sun.source.util.Plugin"), "Plug\n");

    try (JavaShell shell = JavaShell.start(new Nowhere())) {
      shell.addToClasspath(folder.toString());
      Source cell = Source.cell(1, "class Some {}");
      shell.split(cell, cell.text(), 0).forEach(shell::run);
    }

    assertThat(System.getProperty("plug")).isNull();
  }

  private Path jar(String name, String entry) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream classes = new JarOutputStream(out)) {
      classes.putNextEntry(new JarEntry(entry));
    }
    return jar;
  }
}
