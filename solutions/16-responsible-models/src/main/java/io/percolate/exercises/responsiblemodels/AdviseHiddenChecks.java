package io.percolate.exercises.responsiblemodels;

import static io.percolate.exercises.responsiblemodels.Advise.Style.DIRECT;
import static io.percolate.exercises.responsiblemodels.Advise.Style.INDIRECT;
import static io.percolate.exercises.responsiblemodels.Advise.Style.NEUTRAL;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import io.percolate.exercises.responsiblemodels.Advise.Said;
import io.percolate.exercises.responsiblemodels.Advise.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;

/** Checks of {@link Advise} that graders have. */
class AdviseHiddenChecks {
  private static final String[] NAMES = {"Ines", "Jonas", "Kwame", "Lin", "Mina"};
  private static final String[] LABELS = {"Western", "Eastern", "Northern", ""};
  private static final String[] NO_WISHES = {
    "it depends",
    "directly to me, please",
    "indirectly, please",
    "not direct",
    "not indirect",
    "no preference yet",
    "whose preference?",
    "no idea",
    "kindly",
    "neutral",
    ""
  };

  @Check(value = "the same wish under every label, and under none", points = 0.5)
  @Order(1)
  void labelsChangeNothing(Advise advise, Inputs inputs) {
    String person = NAMES[inputs.integer(0, 4)];
    List<Said> none =
        List.of(
            new Said(person + "a", "direct"),
            new Said("De" + person, "direct"),
            new Said(person + " Maria", "direct"),
            new Said(person.substring(0, person.length() - 1), "direct"),
            new Said(person.substring(1), "direct"));
    List<Said> either = List.of(new Said(person, "no preference"), new Said("Zoe", "direct"));
    List<Said> indirect = List.of(new Said(person, "indirect"), new Said("Zoe", "direct"));
    List<Said> direct = List.of(new Said(person, "direct"), new Said("Zoe", "indirect"));
    List<Map<String, String>> tables = new ArrayList<>();
    tables.add(Map.of());
    for (String label : LABELS) {
      tables.add(new TreeMap<>(Map.of(person, label, "Zoe", label)));
    }
    for (Map<String, String> cultures : tables) {
      AdviseChecks.expectAdvice(advise, person, cultures, none, NEUTRAL, true);
      AdviseChecks.expectAdvice(advise, person, cultures, either, NEUTRAL, false);
      AdviseChecks.expectAdvice(advise, person, cultures, indirect, INDIRECT, false);
      AdviseChecks.expectAdvice(advise, person, cultures, direct, DIRECT, false);
    }
  }

  @Check(value = "the last wish counts, however it is written", points = 0.5)
  @Order(2)
  void theLastWishCounts(Advise advise, Inputs inputs) {
    String person = NAMES[inputs.integer(0, 4)];
    Map<String, String> cultures = Map.of(person, LABELS[inputs.integer(2, 3)]);
    boolean before = inputs.integer(0, 1) == 0;
    Said direct = new Said(person, before ? " Direct" : "DIRECT  ");
    Said indirect = new Said(person, before ? "INDIRECT  " : " Indirect");
    for (String text : List.of(" Direct", "DIRECT  ")) {
      List<Said> said = List.of(new Said(person, text));
      expect(advise, person, cultures, said, DIRECT, AdviseChecks.SPELLING);
    }
    for (String text : List.of("INDIRECT  ", " Indirect")) {
      List<Said> said = List.of(new Said(person, text));
      expect(advise, person, cultures, said, INDIRECT, AdviseChecks.SPELLING);
    }
    expect(advise, person, cultures, List.of(direct, indirect), INDIRECT, AdviseChecks.FIRST);
    expect(advise, person, cultures, List.of(indirect, direct), DIRECT, AdviseChecks.FIRST);
    for (String text : NO_WISHES) {
      Said unclear = new Said(person, text);
      expect(advise, person, cultures, List.of(indirect, unclear), INDIRECT, AdviseChecks.NO_WISH);
      AdviseChecks.expectAdvice(
          advise, person, cultures, List.of(unclear), NEUTRAL, true, AdviseChecks.NO_WISH);
    }
    Said withdrawn = new Said(person, "No preference ");
    expect(advise, person, cultures, List.of(direct, withdrawn), NEUTRAL, AdviseChecks.WITHDRAWN);
    expect(advise, person, cultures, List.of(withdrawn, direct), DIRECT, AdviseChecks.FIRST);
  }

  @Check(value = "many people, who don't speak for each other", points = 0.5)
  @Order(3)
  void everybodySpeaksForThemselves(Advise advise, Inputs inputs) {
    List<Said> said = new ArrayList<>();
    Map<String, Style> wishes = new HashMap<>();
    Map<String, String> cultures = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      String person = NAMES[inputs.integer(0, 3)]; // Mina never speaks
      boolean direct = inputs.integer(0, 1) == 0;
      said.add(new Said(person, direct ? "direct" : "indirect"));
      wishes.put(person, direct ? DIRECT : INDIRECT);
      cultures.put(person, LABELS[inputs.integer(0, 1)]);
    }
    cultures.put("Mina", LABELS[inputs.integer(0, 1)]);
    for (String person : NAMES) {
      AdviseChecks.expectAdvice(
          advise,
          person,
          cultures,
          said,
          wishes.getOrDefault(person, NEUTRAL),
          !wishes.containsKey(person));
    }
  }

  private static void expect(
      Advise advise,
      String person,
      Map<String, String> cultures,
      List<Said> said,
      Style style,
      String meaning) {
    AdviseChecks.expectAdvice(advise, person, cultures, said, style, false, meaning);
  }
}
