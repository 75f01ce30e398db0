package io.percolate.kit.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JdkServerTest {

  /** In a process of its own: the JDK reads such settings once. */
  @Test
  void aServerStartedInAnyProcessSendsItsAnswersAtOnce() throws IOException, InterruptedException {
    assertThat(settings()).isEqualTo("noDelay true, maxReqTime 20");
  }

  @Test
  void whatSomeoneChoseAlreadyStays() throws IOException, InterruptedException {
    assertThat(settings("-Dsun.net.httpserver.nodelay=false", "-Dsun.net.httpserver.maxReqTime=7"))
        .isEqualTo("noDelay false, maxReqTime 7");
  }

  private static String settings(String... flags) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(List.of(flags));
    builder
        .command()
        .addAll(
            List.of(
                "--add-opens",
                "jdk.httpserver/sun.net.httpserver=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Asking.class.getName()));
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }

  /** Starts a server, then asks the JDK what it goes by. */
  static final class Asking {

    private Asking() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
      try (ModelServer server = ModelServer.start(Models.ink(), 0)) {
        server.awaitReady();
        System.out.printf("noDelay %s, maxReqTime %s%n", said("noDelay"), seconds());
      }
    }

    /** In milliseconds on some JDKs. */
    private static long seconds() throws ReflectiveOperationException {
      long time = (Long) said("getMaxReqTime");
      return time >= 1000 ? time / 1000 : time;
    }

    private static Object said(String setting) throws ReflectiveOperationException {
      Method method = Class.forName("sun.net.httpserver.ServerConfig").getDeclaredMethod(setting);
      method.setAccessible(true);
      return method.invoke(null);
    }
  }
}
