package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code percolate} and {@code percolate.cmd} start the same program and say the same. */
class LaunchersAgreeTest {
  private static final Path HOME = Path.of("../..");

  private final String unix = Files.readString(HOME.resolve("percolate"));
  private final String windows = Files.readString(HOME.resolve("percolate.cmd"));

  LaunchersAgreeTest() throws IOException {}

  /** Every match's first group, with variables made alike. */
  private static Set<String> all(String regex, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(plain(matcher.group(1)));
    }
    return found;
  }

  /** Without what is a system's own: variables, packages to install, slashes, escapes. */
  private static String plain(String text) {
    return text.replaceAll("%~?\\w+%?|\\$\\{[^}]*}|\\$\\w+", "…")
        .replaceAll("\\^", "")
        .replaceAll(" \\((Debian|winget|and in)[^)]*\\)", "")
        .replaceAll("(~|…)[/\\\\]\\.m2", "…/.m2")
        .replaceAll("found…", "found")
        .replace('\\', '/');
  }

  @Test
  void theJvmGetsTheSameOptions() {
    String options = "(?<=[\\s\"])(-XX:\\S+|-Xlog\\S+|-D[a-z][\\w.]+=\\w*|--\\S+)";
    String fromUnix = unix.substring(unix.indexOf("exec \"$java\""), unix.indexOf("cli.Main"));
    String fromWindows =
        windows.substring(windows.indexOf("\"%java%\" -XX"), windows.indexOf("cli.Main"));

    assertThat(all(options, fromWindows)).hasSizeGreaterThan(5).isEqualTo(all(options, fromUnix));
  }

  @Test
  void theyWatchTheSameSources() {
    String fromUnix = unix.substring(unix.indexOf("find \"$home"), unix.indexOf("-newer"));
    String fromWindows = windows.substring(windows.indexOf("$poms ="));

    assertThat(all("'([\\w*\\\\.]+(?:xml|main|src))'", fromWindows))
        .hasSize(7)
        .isEqualTo(all("\\$home\"?/([^\"\\s]+)", fromUnix));
  }

  @Test
  void whatWindowsSaysUnixSaysToo() {
    Set<String> said = all("(?:fail|echo) \"(.*?)\"(?: >&2)?(?: ;;)?\\n", unix);
    Set<String> own = new TreeSet<>(all("(?:set \"why=|>&2 echo )([^\\r]*?)\"?\\r", windows));
    own.removeIf(
        text ->
            text.startsWith("there is no Java at") // where Unix names JAVA_HOME
                || text.contains("apostrophe") // of which Maven's launcher for Unix is not afraid
                || text.contains("doesn't run") // Unix adds why
                || text.startsWith("percolate: "));

    assertThat(own).hasSizeGreaterThan(8).isSubsetOf(said);
  }

  @Test
  void windowsReadsItsLauncherWhateverItsCodePage() {
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(windows)).isTrue();
    assertThat(windows.lines().count()).isEqualTo(windows.split("\r\n").length);
  }
}
