package io.percolate.book.page;

import io.percolate.book.html.Html;
import io.percolate.book.site.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** All exercises at a glance. */
public final class ExercisesPage {
  /** Where it stands. */
  public static final String PATH = "exercises/index.html";

  private ExercisesPage() {}

  /** Makes the page; {@code root} is the project's folder. */
  public static Page of(List<Assignment> assignments, Path root) {
    String sections = assignments.stream().map(a -> section(a, root)).collect(Collectors.joining());
    return new Page(
        PATH,
        Path.of("exercises/index"),
        "All exercises",
        "What each lesson asks, checked while you work.",
        """
        <div class="prose">
        <h1>All exercises</h1>
        <p>Each lesson ends in questions. A question is a small Java interface; an answer is a method or a lambda that fits it, so the compiler catches what is misread. <code>check(…)</code> runs JUnit tests on it in the notebook and shows a card: what passed, what differs, and what that usually means. <code>hint(…)</code> helps a little, then a little more.</p>
        </div>
        %s"""
            .formatted(sections));
  }

  private static String section(Assignment assignment, Path root) {
    Path folder = root.resolve(assignment.source()).getParent();
    String rows =
        assignment.questions(folder).stream()
            .map(
                asked ->
                    "<tr><th scope=\"row\"><a href=\"../%s#question-%s\">%s</a></th><td>%s</td></tr>\n"
                        .formatted(
                            link(assignment),
                            asked.id(),
                            Html.escape(asked.title()),
                            asked.worth()))
            .collect(Collectors.joining());
    return """
        <section class="asked">
        <h2><a href="../%s">%s</a></h2>
        <table><thead><tr><th scope="col">Question</th><th scope="col">Worth</th></tr></thead>
        <tbody>
        %s</tbody></table>
        </section>
        """
        .formatted(link(assignment), Html.escape(assignment.label()), rows);
  }

  /** The notebook, which the binder turns into its page. */
  private static String link(Assignment assignment) {
    return assignment.source().toString().replace('\\', '/');
  }
}
