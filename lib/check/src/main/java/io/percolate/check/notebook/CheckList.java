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
  @Override
  public String html() {
    StringBuilder html =
        new StringBuilder("<ul role=\"list\" style=\"list-style:none;margin:.6em 0 0;padding:0\">");
    boolean folded = false;
    for (Outcome outcome : outcomes) {
      Tone tone = tone(outcome);
      html.append("<li style=\"margin:.2em 0 0;padding:0\">")
          .append("<div style=\"display:flex;gap:.9em\"><span style=\"flex:0 0 4.6em\">")
          .append(tone.html())
          .append(' ')
          .append(word(outcome))
          .append("</span><span style=\"flex:1 1 auto\">")
          .append(Html.escape(outcome.check()))
          .append("</span><span style=\"flex:none;opacity:.75\">")
          .append(Points.of(outcome.points()))
          .append("</span></div>");
      if (tone == Tone.FAILED) {
        html.append(folded ? folded(outcome) : message(outcome));
        folded = true;
      }
      html.append("</li>");
    }
    return html.append("</ul>").toString();
  }

  private static String folded(Outcome outcome) {
    return "<details style=\"margin-left:5.5em\"><summary style=\"cursor:pointer;opacity:.85\">"
        + "What it says</summary>"
        + said(outcome)
        + "</details>";
  }

  private static String message(Outcome outcome) {
    return "<div style=\"margin:0 0 .7em 5.5em\">" + said(outcome) + "</div>";
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
    return tone == Tone.FAILED ? line + "\n" + outcome.message().indent(10).stripTrailing() : line;
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
