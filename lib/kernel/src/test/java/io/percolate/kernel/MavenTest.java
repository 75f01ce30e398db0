package io.percolate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.kernel.TestKernel.Ran;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code %maven} and {@code %loadFromPOM}, with a mirror of Central made of a few files. */
class MavenTest {
  @TempDir private static Path home;

  private static TestKernel kernel;

  @BeforeAll
  static void start() throws IOException {
    publish(
        "main",
        "1.0",
        "",
        "<dependency><groupId>org.example</groupId>"
            + "<artifactId>helper</artifactId><version>2.0</version></dependency>");
    publish("helper", "2.0", "", "");
    publish("native", "3.0", "", "");
    publish("native", "3.0", "-linux-x86_64", "");
    Path settings = home.resolve(".m2/settings.xml");
    Files.createDirectories(settings.getParent());
    Files.writeString(
        settings,
        "<settings><mirrors><mirror><id>files</id><mirrorOf>*</mirrorOf><url>"
            + home.resolve("mirror").toUri()
            + "</url></mirror></mirrors></settings>");
    kernel = TestKernel.start(home, "-Duser.home=" + home);
  }

  @AfterAll
  static void stop() {
    kernel.close();
  }

  @Test
  void anArtifactBringsWhatItNeeds() {
    Ran ran = kernel.run("%maven org.example:main:1.0\n" + has("main") + " && " + has("helper"));
    assertThat(ran.result()).isEqualTo("true");
    assertThat(home.resolve(".m2/repository/org/example/helper/2.0/helper-2.0.jar")).exists();
  }

  @Test
  void aClassifierIsResolved() {
    Ran ran =
        kernel.run("%maven org.example:native:jar:linux-x86_64:3.0\n" + has("native-linux-x86_64"));
    assertThat(ran.result()).isEqualTo("true");
  }

  @Test
  void aCellMayHoldAPieceOfAPom() {
    Ran ran =
        kernel.run(
            """
            %%loadFromPOM
            <properties><v>2.0</v></properties>
            <dependency>
              <groupId>org.example</groupId>
              <artifactId>helper</artifactId>
              <version>${v}</version>
            </dependency>
            <dependency>
              <groupId>org.example</groupId>
              <artifactId>never-there</artifactId>
              <version>1</version>
              <scope>test</scope>
            </dependency>
            """);
    assertThat(ran.status()).isEqualTo("ok");
    assertThat(kernel.run(has("helper")).result()).isEqualTo("true");
  }

  @Test
  void aPomFileIsLoaded() throws IOException {
    Files.writeString(
        home.resolve("pom.xml"),
        """
        <?xml version="1.0"?>
        <project><dependencies><dependency>
          <groupId>org.example</groupId><artifactId>native</artifactId><version>3.0</version>
        </dependency></dependencies></project>
        """);
    Ran ran = kernel.run("%loadFromPOM pom.xml\n" + has("native"));
    assertThat(ran.result()).isEqualTo("true");
  }

  @Test
  void whatIsNowhereIsSaidInOneSentence() {
    Ran ran = kernel.run("%maven org.example:nowhere:1.0");
    assertThat(ran.errorName()).isEqualTo("MagicException");
    assertThat(ran.errorMessage())
        .isEqualTo(
            "%maven org.example:nowhere:1.0: there is no org.example:nowhere:jar:1.0 in files;"
                + " check the coordinates.");
  }

  @Test
  void aWrongFormIsExplained() {
    assertThat(kernel.run("%maven org.example:main").errorMessage())
        .contains("is not of the form group:artifact:version");
    assertThat(kernel.run("%maven").errorMessage()).contains("%maven needs group:artifact:version");
    assertThat(kernel.run("%%loadFromPOM\nno xml").errorMessage()).contains("<dependency>");
  }

  @Test
  void withoutANetworkTheErrorSaysSo() {
    try (TestKernel offline = TestKernel.start(home, "-Duser.home=" + home.resolve("nobody"))) {
      offline.run("%mavenRepo central http://127.0.0.1:1/maven");
      Ran ran = offline.run("%maven org.example:main:1.0");
      assertThat(ran.errorMessage()).contains("the repository can't be reached", "network");
    }
  }

  private static String has(String name) {
    return "Thread.currentThread().getContextClassLoader().getResource(\""
        + name
        + ".txt\") != null";
  }

  private static void publish(String artifact, String version, String classifier, String needs)
      throws IOException {
    Path folder = home.resolve("mirror/org/example").resolve(artifact).resolve(version);
    Files.createDirectories(folder);
    String base = artifact + "-" + version;
    Files.writeString(
        folder.resolve(base + ".pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>"
            + artifact
            + "</artifactId><version>"
            + version
            + "</version><dependencies>"
            + needs
            + "</dependencies></project>");
    try (OutputStream file = Files.newOutputStream(folder.resolve(base + classifier + ".jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(new JarEntry(artifact + classifier + ".txt"));
    }
  }
}
