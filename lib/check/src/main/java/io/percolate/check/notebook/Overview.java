package io.percolate.check.notebook;

import io.percolate.check.notebook.Entry.Key;
import io.percolate.kit.notebook.Bundle;
import io.percolate.kit.notebook.Rich;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every assignment that is here: what is done, what is open, and what is next. */
public final class Overview implements Rich {
  private final Card card;

  private Overview(Card card) {
    this.card = card;
  }

  /**
   * Of an installation.
   *
   * @param root Percolate's folder
   */
  public static Overview of(Path root) {
    Workplace workplace = new Workplace(Path.of(""), Optional.of(root));
    return of(workplace, Progress.in(workplace.root()));
  }

  static Overview of(Workplace workplace, Progress progress) {
    Agenda agenda = Agenda.of(workplace.exercises());
    Map<Key, Standing> known = progress.all();
    List<Row> rows = agenda.assignments().stream().map(each -> Row.of(each, known)).toList();
    List<Part> parts = new ArrayList<>();
    if (!rows.isEmpty()) {
      parts.add(new Rows(rows, agenda, workplace.working()));
    }
    if (!agenda.unknown().isEmpty()) {
      parts.add(
          Part.plain(
              "Their checks aren't on the class path: %s. Run ./percolate, which builds what is missing."
                  .formatted(String.join(", ", agenda.unknown()))));
    }
    agenda
        .next(known)
        .ifPresent(
            step ->
                parts.add(
                    Link.to(
                        agenda.notebook(step.assignment().name()),
                        workplace.working(),
                        "Next: ",
                        step.question().title() + ", in " + step.assignment().title())));
    progress.fault().map(Part::plain).ifPresent(parts::add);
    return new Overview(card(agenda, rows, parts));
  }

  private static Card card(Agenda agenda, List<Row> rows, List<Part> parts) {
    if (rows.isEmpty()) {
      String status =
          agenda.unknown().isEmpty() ? "No exercises in %s" : "Exercises in %s, not built yet";
      return new Card(Tone.OPEN, "Your progress", "", status.formatted(agenda.folder()), parts);
    }
    int passed = rows.stream().mapToInt(Row::passed).sum();
    int questions = rows.stream().mapToInt(Row::questions).sum();
    return new Card(
        passed == questions ? Tone.PASSED : Tone.OPEN,
        "Your progress",
        Points.publicOnes(
            rows.stream().mapToDouble(Row::earned).sum(),
            rows.stream().mapToDouble(Row::possible).sum()),
        "Public checks passed in %d of %d questions".formatted(passed, questions),
        parts);
  }

  @Override
  public Bundle bundle() {
    return card.bundle();
  }
}
