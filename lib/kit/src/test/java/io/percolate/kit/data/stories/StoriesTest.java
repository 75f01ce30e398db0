package io.percolate.kit.data.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.kit.data.Chance;
import io.percolate.kit.data.GeneratedFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final String TEXT = Stories.bundled().text();

  @Test
  void theBundledFileIsWhatTheGeneratorMakes() {
    GeneratedFiles files = Stories.bundled().files();
    assertThat(files.contents()).hasSize(2);
    for (String name : files.contents().keySet()) {
      assertThat(files.fault(Path.of("../../datasets/text"), name)).as(name).isEmpty();
    }
  }

  @Test
  void everyLineIsAStoryAndNoneIsToldTwice() {
    List<String> stories = TEXT.lines().toList();
    assertThat(stories).hasSize(120).doesNotHaveDuplicates();
    assertThat(stories).allMatch(story -> story.matches("[A-Z\"].*[.\"]"));
    assertThat(TEXT).endsWith("\n").doesNotContain("{", "}", "|", "  ");
    assertThat(TEXT.length()).isBetween(50_000, 65_000);
  }

  @Test
  void fewLettersAreEnough() {
    assertThat(TEXT.chars().distinct().count()).isLessThan(60);
    assertThat(TEXT.chars()).allMatch(c -> c == '\n' || c >= ' ' && c <= 'z');
  }

  @Test
  void theWeatherOfTheBeginningIsThatOfTheEnd() {
    for (String story : TEXT.lines().toList()) {
      String lower = story.toLowerCase(Locale.ROOT);
      assertThat(lower.contains("rain falls"))
          .as(story)
          .isEqualTo(lower.contains("rain has stopped"));
      assertThat(lower.contains("fog hides")).as(story).isEqualTo(lower.contains("fog has lifted"));
    }
  }

  @Test
  void aFactIsTheSameInTheWholeStoryAndASecondHalfComesAfterTheNextPart() {
    Grammar grammar =
        Grammar.parse(
            """
            # A comment.
            [hero] name they
            Ada | she
            [cake] a
            a bun

            (first)
            {Hero.they} is {hero.name}. | {Hero.name} is gone.
            (second)
            {Cake.a} is there.
            (third)
            End.
            """);
    assertThat(grammar.story(Chance.of(1)))
        .isEqualTo("She is Ada. A bun is there. Ada is gone. End.");
  }

  @Test
  void everyLineOfTheGrammarCanBeTold() {
    String many = Stories.tell(3, 2000).text();
    assertThat(many).doesNotContain("null");
    for (String name : List.of("Ada", "Nils", "Viktor", "Mrs Bell", "Tom", "Crumb")) {
      assertThat(many).contains(name);
    }
    assertThat(many.lines().collect(Collectors.toSet()).size()).isGreaterThan(1990);
  }

  @Test
  void storiesThatCantBeToldAreRefused() {
    assertThatThrownBy(() -> Stories.tell(1, 0)).hasMessageContaining("1 to 100,000");
  }
}
