package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.percolate.book.code.JavaToken;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of the lessons as they are, made of what {@link LessonsIT} has run. */
class SiteIT {
  private static final Pattern NUMBERED = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");
  private static final Installation HERE = Installation.ofLauncher();
  private static final Pattern SOLUTION =
      Pattern.compile("// BEGIN (SOLUTION|HIDDEN TESTS)\n(.*?)// END \\1", Pattern.DOTALL);

  /** Shorter texts, such as {@code return sum;}, say nothing about where they come from. */
  private static final int TELLING = 24;

  @TempDir static Path folder;
  private static Path site;
  private static String words;

  @BeforeAll
  static void build() {
    site = build("first");
    words = flat(words(site)) + flat(files(site, ".js").get("assets/search-index.js"));
  }

  private static Path build(String name) {
    Path out = folder.resolve(name);
    StringWriter said = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(said, true))
            .setErr(new PrintWriter(said, true))
            .execute("book", "--out", out.toString());
    assertThat(code).as("%s", said).isZero();
    return out;
  }

  private static String words(Path pages) {
    return files(pages, ".html").values().stream()
        .map(html -> Jsoup.parse(html).wholeText())
        .collect(Collectors.joining("\n"));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void everyLessonAndEveryAssignmentHasAPage() {
    assertThat(files(site, ".html").keySet())
        .contains("index.html", "docs/claims.html", "exercises/index.html")
        .containsAll(HERE.lessons().stream().map(SiteIT::page).toList());
  }

  private static String page(Path lesson) {
    String folder = lesson.startsWith(HERE.demos()) ? "demos/" : "lessons/";
    return folder + lesson.getFileName().toString().replace(".ipynb", ".html");
  }

  @Test
  void noSolutionOrHiddenCheckIsInIt() {
    assumeTrue(Files.isDirectory(HERE.root().resolve("solutions")), "a class's copy has none");
    String open =
        flat(
            texts(HERE.notebooks(), ".ipynb")
                + texts(HERE.root().resolve("exercises"), ".ipynb")
                + String.join("\n", contracts())
                + texts(HERE.root().resolve("docs"), ".md"));
    String read = open.replaceAll("[`*]", ""); // as a page shows it
    List<String> secrets =
        Stream.of(hiddenChecks(), solutions())
            .flatMap(List::stream)
            .map(SiteIT::flat)
            .map(String::strip)
            .filter(text -> text.length() >= TELLING)
            .filter(text -> !open.contains(text) && !read.contains(text))
            .distinct()
            .toList();

    assertThat(secrets).hasSizeGreaterThan(500);
    assertThat(secrets.stream().filter(words::contains)).isEmpty();
  }

  @Test
  void noHintStandsBesideItsQuestion() {
    String tasks = flat(words(site.resolve("exercises")));
    String texts = flat(texts(HERE.root().resolve("exercises"), ".ipynb"));
    List<String> hints =
        contracts().stream()
            .filter(file -> file.contains("@Contract("))
            .flatMap(SiteIT::strings)
            .map(SiteIT::flat)
            .filter(text -> text.length() >= 2 * TELLING)
            .filter(text -> !texts.contains(text))
            .toList();

    assertThat(hints).hasSizeGreaterThan(100);
    assertThat(hints.stream().filter(tasks::contains)).isEmpty();
  }

  /** The Java that learners work with: interfaces with their hints, and the types in them. */
  private static List<String> contracts() {
    return files(HERE.root().resolve("exercises"), ".java").entrySet().stream()
        .filter(file -> !file.getKey().endsWith("Checks.java"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What hidden checks and wrong solutions say. */
  private static List<String> hiddenChecks() {
    return files(HERE.root().resolve("solutions"), ".java").values().stream()
        .flatMap(SiteIT::strings)
        .toList();
  }

  private static Stream<String> strings(String java) {
    return JavaToken.of(java).stream()
        .filter(token -> token.kind() == JavaToken.Kind.STRING)
        .map(token -> characters(between(token.text())).translateEscapes());
  }

  /** What is between the quotation marks, which are one or three on each side. */
  private static String between(String literal) {
    int marks = literal.startsWith("\"\"\"") ? 3 : 1;
    return literal.substring(marks, literal.length() - marks);
  }

  /** Those that are written by number. */
  private static String characters(String literal) {
    return NUMBERED
        .matcher(literal)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(code.group(1), 16))));
  }

  private static List<String> solutions() {
    List<String> lines = new ArrayList<>();
    for (Path file : find(HERE.root().resolve("solutions"), ".ipynb")) {
      for (Cell cell : Notebook.read(file).cells()) {
        SOLUTION
            .matcher(cell.source())
            .results()
            .forEach(region -> region.group(2).lines().forEach(lines::add));
      }
    }
    return lines;
  }

  private static String texts(Path folder, String ending) {
    return find(folder, ending).stream()
        .map(
            file ->
                ending.equals(".ipynb")
                    ? Notebook.read(file).cells().stream()
                        .map(Cell::source)
                        .collect(Collectors.joining("\n"))
                    : read(file))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aSecondBuildIsTheSameToTheByte() throws IOException {
    Path again = build("second");
    List<Path> files = find(site, "").stream().map(site::relativize).toList();
    assertThat(find(again, "").stream().map(again::relativize)).isEqualTo(files);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(site.resolve(file));
      assertThat(Arrays.equals(bytes, Files.readAllBytes(again.resolve(file))))
          .as("%s", file)
          .isTrue();
    }
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    files(site, ".html")
        .forEach(
            (path, html) ->
                assertThat(
                        Jsoup.parse(html).select("[src], link[href]").stream()
                            .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
                            .filter(address -> address.matches("(https?:|//).*")))
                    .as(path)
                    .isEmpty());
  }

  @Test
  void aBrowserShowsAPageNoWiderThanItsWindow() throws IOException {
    Optional<Path> browser = Machine.here().program("chromium");
    assumeTrue(browser.isPresent(), "no Chromium here");
    String page = "lessons/03-loss-math.html";
    String probe =
        "<script>addEventListener('load', () => document.title = document.documentElement.scrollWidth"
            + " + ' of ' + innerWidth + ', ' + document.querySelectorAll('.copy').length)</script>";
    String html = Files.readString(site.resolve(page));
    Files.writeString(
        site.resolve("lessons/probe.html"), html.replace("</body>", probe + "</body>"));
    try {
      String title = Jsoup.parse(dom(browser.get(), site.resolve("lessons/probe.html"))).title();
      assertThat(title).matches("500 of 500, \\d+").doesNotEndWith(", 0");
    } finally {
      Files.delete(site.resolve("lessons/probe.html"));
    }
  }

  private static String dom(Path browser, Path page) throws IOException {
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=500,900",
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      process.destroy();
    }
  }

  private static Map<String, String> files(Path root, String ending) {
    Map<String, String> files = new TreeMap<>();
    find(root, ending)
        .forEach(
            file -> files.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
    return files;
  }

  private static List<Path> find(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains(".ipynb_checkpoints"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
