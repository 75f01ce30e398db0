package io.percolate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.grader.release.HandOut;
import io.percolate.jupyter.nbformat.Cell;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between the project's documents, as a code host or Jupyter follows them. */
class LinksIT {
  private static final Path ROOT = Installation.ofLauncher().root();
  private static final Path SOLUTIONS = ROOT.resolve("solutions");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:href|src)=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");
  private static final Set<String> NOT_OURS = Set.of("target", "dist", ".git", ".percolate");

  @Test
  void everyRelativeLinkLeadsToAFileAndToAPlaceInIt() {
    List<Path> documents = documents();
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path document : documents) {
      for (String link : links(document)) {
        links++;
        if (!leadsSomewhere(document, link)) {
          dead.add(ROOT.relativize(document) + " → " + link);
        }
      }
    }
    assertThat(dead).isEmpty();
    assertThat(links).isGreaterThan(100);
  }

  /** Whose book is not made if a link is dead. */
  @Test
  void aClassHasWhatItsDocumentsLinkToButSolutions(@TempDir Path folder) throws IOException {
    Path zip = folder.resolve("class.zip");
    HandOut.write(ROOT, zip);
    Set<Path> given = given(zip);
    List<String> missing = new ArrayList<>();
    for (Path document : documents()) {
      for (String link : given.contains(document) ? links(document) : List.<String>of()) {
        String file = link.split("#", 2)[0];
        Path target = document.resolveSibling(file).normalize();
        if (!file.isEmpty() && !given.contains(target) && !target.startsWith(SOLUTIONS)) {
          missing.add(ROOT.relativize(document) + " → " + link);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(given).contains(ROOT.resolve("README.md")).doesNotContain(SOLUTIONS);
  }

  /** The files in a hand-out, and the folders they are in, as if unpacked here. */
  private static Set<Path> given(Path zip) throws IOException {
    Set<Path> given = new TreeSet<>();
    try (ZipFile files = new ZipFile(zip.toFile())) {
      files.stream()
          .map(entry -> Path.of(entry.getName()))
          .map(name -> ROOT.resolve(name.subpath(1, name.getNameCount())))
          .forEach(
              file -> {
                for (Path path = file; !path.equals(ROOT); path = path.getParent()) {
                  given.add(path);
                }
              });
    }
    return given;
  }

  private static List<Path> documents() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md") || file.toString().endsWith(".ipynb"))
          .filter(LinksIT::isOurs)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path file) {
    for (Path name : ROOT.relativize(file)) {
      if (NOT_OURS.contains(name.toString()) || name.toString().equals(".ipynb_checkpoints")) {
        return false;
      }
    }
    return true;
  }

  private static List<String> links(Path document) {
    String prose = CODE.matcher(text(document)).replaceAll("");
    return LINK.matcher(prose)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(link -> !link.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*"))
        .toList();
  }

  private static boolean leadsSomewhere(Path document, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
  }

  /**
   * In a notebook, headings as Jupyter names them, and cells; elsewhere headings as GitHub does.
   */
  private static Set<String> anchors(Path document) {
    boolean notebook = document.toString().endsWith(".ipynb");
    Set<String> anchors =
        HEADING
            .matcher(text(document))
            .results()
            .map(found -> found.group(1).replaceAll("[`*]", "").strip())
            .map(title -> notebook ? title.replace(' ', '-') : slug(title))
            .collect(Collectors.toCollection(TreeSet::new));
    if (notebook) {
      Notebook.read(document).cells().forEach(cell -> cell.id().ifPresent(anchors::add));
    }
    return anchors;
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\- ]", "").replace(' ', '-');
  }

  private static String text(Path document) {
    try {
      return document.toString().endsWith(".md")
          ? Files.readString(document)
          : Notebook.read(document).cells().stream()
              .filter(cell -> cell.type().equals("markdown"))
              .map(Cell::source)
              .collect(Collectors.joining("\n\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
