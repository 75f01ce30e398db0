package io.percolate.cli.book;

import io.percolate.book.Book;
import io.percolate.book.BookException;
import io.percolate.book.math.FormulaException;
import io.percolate.book.page.Lesson;
import io.percolate.book.site.Site;
import io.percolate.cli.Complaint;
import io.percolate.cli.Installation;
import io.percolate.cli.OwnKernel;
import io.percolate.jupyter.execute.CellResult;
import io.percolate.jupyter.execute.NotebookRunner;
import io.percolate.jupyter.execute.RunListener;
import io.percolate.jupyter.nbformat.Notebook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code percolate book}: the lessons as a web site. */
@Command(
    name = "book",
    mixinStandardHelpOptions = true,
    description =
        "Make a web site of the lessons with all that their cells put out, the exercises and the"
            + " guides. It opens from its folder, without a server. A lesson that hasn't changed"
            + " isn't run again.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the site is written",
      "1:a cell failed, a link is dead, or the site is otherwise unfit; nothing is written",
      "2:the command was asked wrongly"
    })
public final class BookCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Most of a lesson's cells keep one core busy. */
  private static final int AT_A_TIME = 2;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write the site (default: .percolate/book).")
  private Path out;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Installation here = Installation.ofLauncher();
    SiteFolder folder = SiteFolder.at(out == null ? here.state().resolve("book") : out);
    List<Lesson> lessons = executed(here);
    try {
      Site site = Book.of(here.root(), lessons);
      folder.write(site);
      say("%s: %.1f MB", folder.index(), site.size() / 1e6);
      return 0;
    } catch (BookException | FormulaException e) {
      throw new Complaint(e.getMessage(), e);
    }
  }

  private List<Lesson> executed(Installation here) {
    ExecutedLessons kept = ExecutedLessons.of(here);
    ExecutorService runners = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<Lesson>> lessons = new ArrayList<>();
      for (Path file : here.lessons()) {
        lessons.add(
            runners.submit(
                () -> new Lesson(here.root().relativize(file), executed(here, kept, file))));
      }
      List<Lesson> done = new ArrayList<>();
      for (Future<Lesson> lesson : lessons) {
        done.add(result(lesson));
      }
      return done;
    } finally {
      runners.shutdownNow();
    }
  }

  private static Lesson result(Future<Lesson> lesson) {
    try {
      return lesson.get();
    } catch (ExecutionException e) {
      throw new Complaint(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Complaint("The book was interrupted; lessons that had been run are kept.", e);
    }
  }

  private Notebook executed(Installation here, ExecutedLessons kept, Path file) {
    Optional<Notebook> found = kept.find(file);
    if (found.isPresent()) {
      return found.get();
    }
    long start = System.nanoTime();
    Notebook notebook = Notebook.read(file);
    try (NotebookRunner runner =
        NotebookRunner.start(OwnKernel.forBook(here), file.getParent(), PATIENCE)) {
      runner
          .run(notebook, RunListener.NONE)
          .ifPresent(
              failed -> {
                throw new Complaint(failure(file, failed));
              });
    }
    kept.keep(file, notebook);
    say("%s ran in %.0f s", file.getFileName(), (System.nanoTime() - start) / 1e9);
    return notebook;
  }

  private static String failure(Path file, CellResult failed) {
    return "%s, cell “%s” failed: %s"
        .formatted(
            file,
            failed.cell().id().orElse("?"),
            failed.error().map(error -> error.name() + ": " + error.message()).orElse(""));
  }

  private void say(String format, Object... values) {
    PrintWriter lines = command.commandLine().getOut();
    lines.println(String.format(Locale.ROOT, format, values));
    lines.flush();
  }
}
