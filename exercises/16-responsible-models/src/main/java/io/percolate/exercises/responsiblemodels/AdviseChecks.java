package io.percolate.exercises.responsiblemodels;

import static io.percolate.check.test.Expect.expectThat;
import static io.percolate.exercises.responsiblemodels.Advise.Style.DIRECT;
import static io.percolate.exercises.responsiblemodels.Advise.Style.INDIRECT;
import static io.percolate.exercises.responsiblemodels.Advise.Style.NEUTRAL;

import io.percolate.check.test.Check;
import io.percolate.exercises.responsiblemodels.Advise.Advice;
import io.percolate.exercises.responsiblemodels.Advise.Said;
import io.percolate.exercises.responsiblemodels.Advise.Style;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;

/** Checks of {@link Advise} that learners see. */
class AdviseChecks {
  static final String LABEL =
      "The label decided. It says where somebody is put, not what this person wants.";
  static final String UNASKED =
      "This person wished for nothing yet, so ask; a guess that nobody may correct stays one.";
  static final String ASKED =
      "This person has answered. Asking again says that the answer didn't count.";
  static final String WISH =
      "A wish that was stated wins. Was it found? Texts are compared with equals, not with ==.";
  static final String CONTAINS =
      "\"indirect\" contains \"direct\"; compare the whole text with equals.";
  static final String OTHERS =
      "Somebody else said that. People of the same culture don't speak for each other.";
  static final String FIRST = "People may change their mind; the last wish counts.";
  static final String SPELLING = "Capital letters and spaces around don't change a wish.";
  static final String NO_WISH =
      "That was no wish, so what was wished before still holds; nor does it answer the question.";
  static final String WITHDRAWN =
      "\"no preference\" is an answer: neutral, and no question. It takes back an earlier wish.";

  private static final Map<String, Style> TABLE = Map.of("Western", DIRECT, "Eastern", INDIRECT);
  private static final Map<String, String> CULTURES =
      new TreeMap<>(Map.of("Ada", "Western", "Mei", "Eastern", "Tom", "Western"));

  @Check(value = "a stated wish wins, whatever the label", points = 0.75)
  @Order(1)
  void aWishWins(Advise advise) {
    List<Said> kim = List.of(new Said("Kim", "indirect"));
    List<Said> ada = List.of(new Said("Ada", "indirect"));
    List<Said> mei = List.of(new Said("Mei", "direct"));
    expectAdvice(advise, "Kim", CULTURES, kim, INDIRECT, false);
    expectAdvice(advise, "Ada", CULTURES, ada, INDIRECT, false);
    expectAdvice(advise, "Mei", CULTURES, mei, DIRECT, false);
  }

  @Check(value = "without a wish: neutral, and ask", points = 0.75)
  @Order(2)
  void asksWhoWishedForNothing(Advise advise) {
    expectAdvice(advise, "Kim", CULTURES, List.of(), NEUTRAL, true);
    expectAdvice(advise, "Ada", CULTURES, List.of(), NEUTRAL, true);
    List<Said> others = List.of(new Said("Tom", "indirect"), new Said("Mei", "it depends"));
    expectAdvice(advise, "Kim", CULTURES, others, NEUTRAL, true);
    expectAdvice(advise, "Ada", CULTURES, others, NEUTRAL, true);
    expectAdvice(advise, "Mei", CULTURES, others, NEUTRAL, true);
  }

  /** The same, with the meaning made of what came. */
  static void expectAdvice(
      Advise advise,
      String person,
      Map<String, String> cultures,
      List<Said> said,
      Style style,
      boolean ask) {
    Style got = advise.of(person, cultures, said).style();
    boolean byLabel = got == TABLE.get(cultures.getOrDefault(person, ""));
    boolean byOthers =
        said.stream()
            .anyMatch(
                each ->
                    !each.person().equals(person) && each.text().equalsIgnoreCase(got.toString()));
    String meaning =
        style == INDIRECT && got == DIRECT && !byOthers
            ? CONTAINS + (byLabel ? " Or did the label decide?" : "")
            : byLabel && byOthers
                ? LABEL + " Or did somebody else's wish?"
                : byLabel
                    ? LABEL
                    : byOthers
                        ? OTHERS
                        : style == NEUTRAL
                            ? "Nothing says so; without a wish, take the neutral style."
                            : WISH;
    expectAdvice(advise, person, cultures, said, style, ask, meaning);
  }

  static void expectAdvice(
      Advise advise,
      String person,
      Map<String, String> cultures,
      List<Said> said,
      Style style,
      boolean ask,
      String meaning) {
    Advice got = advise.of(person, cultures, said);
    String label = cultures.containsKey(person) ? " (" + cultures.get(person) + ")" : "";
    boolean right = got.style() == style;
    expectThat(
        right && got.ask() == ask,
        "expected  %s and %s for %s%s, after %s\nbut got   %s and %s\n%s"
            .formatted(
                style,
                ask ? "a question" : "no question",
                person,
                label,
                heard(said),
                got.style(),
                got.ask() ? "a question" : "no question",
                right ? ask ? UNASKED : ASKED : meaning));
  }

  private static String heard(List<Said> said) {
    return said.isEmpty()
        ? "nothing"
        : String.join(", ", said.stream().map(s -> s.person() + ": \"" + s.text() + "\"").toList());
  }
}
