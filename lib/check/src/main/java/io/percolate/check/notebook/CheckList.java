package io.percolate.check.notebook;

import io.percolate.check.run.Outcome;
import io.percolate.kit.notebook.Html;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question's checks, one below the other: the first that failed with all it says, what others say
 * folded.
 *
 * @param waiting whether there was nothing to check yet
 */
record CheckList(List<Outcome> outcomes, boolean waiting) implements Part {
  private static final String UNDER = "margin-left:6.5em";
  private static final String REPEATED = "For the same reason.";

  @Override
  public String html() {
    StringBuilder html =
        new StringBuilder("<ul role=\"list\" style=\"list-style:none;margin:.6em 0 0;padding:0\">");
    for (Outcome outcome : outcomes) {
      html.append("<li style=\"margin:.2em 0 0;padding:0\"><div style=\"display:flex;gap:.9em\">")
          .append("<span style=\"flex:0 0 5.6em;white-space:nowrap\">")
          .append(tone(outcome).html())
          .append(' ')
          .append(word(outcome))
          .append("</span><span style=\"flex:1 1 auto\">")
          .append(Html.escape(outcome.check()))
          .append("</span><span style=\"flex:none;opacity:.75\">")
          .append(Points.of(outcome.points()))
          .append("</span></div>")
          .append(tone(outcome) == Tone.FAILED ? message(outcome) : "")
          .append("</li>");
    }
    return html.append("</ul>").toString();
  }

  private String message(Outcome outcome) {
    if (outcome == firstFailure()) {
      return "<div style=\"%s;margin-bottom:.7em\">%s</div>".formatted(UNDER, said(outcome));
    }
    if (isRepeated(outcome)) {
      return "<div style=\"%s;opacity:.75\">%s</div>".formatted(UNDER, REPEATED);
    }
    return ("<details style=\"%s\"><summary aria-label=\"What it says: %s\""
            + " style=\"cursor:pointer;opacity:.85\">What it says</summary>%s</details>")
        .formatted(UNDER, Html.escape(outcome.check()), said(outcome));
  }

  private Outcome firstFailure() {
    return outcomes.stream().filter(outcome -> !outcome.passed()).findFirst().orElse(null);
  }

  private boolean isRepeated(Outcome outcome) {
    return outcome != firstFailure() && outcome.message().equals(firstFailure().message());
  }

  private static String said(Outcome outcome) {
    return Message.of(outcome.message()).parts().stream()
        .map(Part::html)
        .collect(Collectors.joining());
  }

  @Override
  public String text() {
    return outcomes.stream().map(this::text).collect(Collectors.joining("\n"));
  }

  private String text(Outcome outcome) {
    Tone tone = tone(outcome);
    String line =
        "%s %s  %s (%s)"
            .formatted(tone.mark(), word(outcome), outcome.check(), Points.of(outcome.points()));
    if (tone != Tone.FAILED) {
      return line;
    }
    String message = isRepeated(outcome) ? REPEATED : Message.cut(outcome.message());
    return line + "\n" + message.indent(10).stripTrailing();
  }

  private Tone tone(Outcome outcome) {
    return outcome.passed() ? Tone.PASSED : waiting ? Tone.OPEN : Tone.FAILED;
  }

  private String word(Outcome outcome) {
    return switch (tone(outcome)) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      default -> "waits";
    };
  }
}
