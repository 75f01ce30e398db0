package io.percolate.book;

import io.percolate.book.page.Assignment;
import io.percolate.book.page.ExercisesPage;
import io.percolate.book.page.FrontPage;
import io.percolate.book.page.Guide;
import io.percolate.book.page.Lesson;
import io.percolate.book.page.LessonPage;
import io.percolate.book.site.Binder;
import io.percolate.book.site.Contents;
import io.percolate.book.site.Page;
import io.percolate.book.site.Site;
import io.percolate.book.site.Sources;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the site of a project. The same notebooks make the same bytes. */
public final class Book {
  private final Path root;
  private final List<Lesson> lessons;
  private final List<Assignment> assignments;
  private final Map<Path, String> guides;
  private final Site site = new Site();

  private Book(Path root, List<Lesson> lessons) {
    this.root = root;
    this.lessons = lessons;
    assignments = assignments(root);
    guides = guides(root);
  }

  /**
   * Makes the site.
   *
   * @param root the project's folder, with {@code exercises/} and {@code docs/}
   * @param lessons the executed lessons, in order, then the demos
   * @throws BookException if a cell failed, a link is dead, a figure isn't described or a page is
   *     otherwise unfit
   * @throws io.percolate.book.math.FormulaException if a formula can't be read
   */
  public static Site of(Path root, List<Lesson> lessons) {
    List<String> failures = lessons.stream().flatMap(l -> l.failures().stream()).toList();
    if (!failures.isEmpty()) {
      throw new BookException(failures);
    }
    return new Book(root, lessons).site();
  }

  private Site site() {
    List<Page> notebooks = lessons.stream().map(lesson -> LessonPage.of(lesson, site)).toList();
    List<Page> tasks =
        assignments.stream().map(a -> a.page(root.resolve(a.source()).getParent())).toList();
    Set<Path> files = lessons.stream().map(Lesson::source).collect(Collectors.toSet());
    List<Page> texts =
        guides.entrySet().stream()
            .map(g -> Guide.of(g.getValue(), g.getKey(), read(root.resolve(g.getKey())), files))
            .toList();
    List<Page> pages = new ArrayList<>();
    pages.add(FrontPage.of(lessons, notebooks));
    pages.addAll(notebooks);
    pages.add(ExercisesPage.of(assignments, root));
    pages.addAll(tasks);
    pages.addAll(texts);
    List<String> faults = Binder.bind(site, pages, contents(tasks, texts), sources(pages));
    if (!faults.isEmpty()) {
      throw new BookException(faults);
    }
    return site;
  }

  private Contents contents(List<Page> tasks, List<Page> texts) {
    return new Contents(
        List.of(
            new Contents.Group(
                "Lessons", entries(lessons.stream().filter(l -> l.path().startsWith("lessons/")))),
            new Contents.Group(
                "Demos", entries(lessons.stream().filter(l -> l.path().startsWith("demos/")))),
            new Contents.Group(
                "Exercises",
                Stream.concat(
                        Stream.of(new Contents.Entry(ExercisesPage.PATH, "All exercises")),
                        tasks.stream().map(Book::entry))
                    .toList()),
            new Contents.Group("Behind it", texts.stream().map(Book::entry).toList())));
  }

  private static List<Contents.Entry> entries(Stream<Lesson> lessons) {
    return lessons.map(lesson -> new Contents.Entry(lesson.path(), lesson.label())).toList();
  }

  private static Contents.Entry entry(Page page) {
    return new Contents.Entry(page.path(), page.title());
  }

  private Sources sources(List<Page> pages) {
    Sources sources = new Sources(root);
    pages.forEach(page -> sources.put(page.source(), page.path()));
    sources.put(Path.of("notebooks"), FrontPage.PATH);
    sources.put(Path.of("notebooks/demos"), FrontPage.PATH);
    sources.put(Path.of("exercises"), ExercisesPage.PATH);
    return sources;
  }

  /** The released exercises, in the order of their lessons. */
  private static List<Assignment> assignments(Path root) {
    return list(root.resolve("exercises")).stream()
        .map(folder -> folder.resolve(folder.getFileName() + ".ipynb"))
        .filter(Files::exists)
        .map(file -> new Assignment(root.relativize(file), Notebook.read(file)))
        .toList();
  }

  /** The guides' files and where their pages stand: what is claimed first, then how to use it. */
  private static Map<Path, String> guides(Path root) {
    Map<Path, String> guides = new LinkedHashMap<>();
    guides.put(Path.of("docs/claims.md"), "docs/claims.html");
    guides.put(Path.of("README.md"), "docs/readme.html");
    for (Path file : list(root.resolve("docs"))) {
      String name = file.getFileName().toString();
      if (name.endsWith(".md")) {
        guides.put(root.relativize(file), "docs/" + name.replaceAll("md$", "html"));
      }
    }
    guides.put(Path.of("docs/decisions/README.md"), "docs/decisions.html");
    guides.put(Path.of("datasets/README.md"), "docs/datasets.html");
    for (Path folder : list(root.resolve("datasets"))) {
      if (Files.exists(folder.resolve("README.md"))) {
        guides.put(
            root.relativize(folder.resolve("README.md")),
            "docs/dataset-" + folder.getFileName() + ".html");
      }
    }
    return guides;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can't be listed: " + e.getMessage(), e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read: " + e.getMessage(), e);
    }
  }
}
