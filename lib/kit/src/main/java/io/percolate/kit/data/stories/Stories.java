package io.percolate.kit.data.stories;

import io.percolate.kit.data.Chance;
import io.percolate.kit.data.GeneratedFiles;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small stories from a coffee house, one a line, in plain English and few letters. Who comes in at
 * the beginning of a story leaves at its end, and eats the cake that was ordered, so that a model
 * has something to learn at every distance: letters, words, sentences, facts.
 *
 * @param text the stories, each ended by a line feed
 */
public record Stories(String text) {
  /** How many stories the bundled file has. */
  public static final int BUNDLED_STORIES = 120;

  private static final int MOST = 100_000;

  /** The stories of the bundled file. */
  public static Stories bundled() {
    return tell(1, BUNDLED_STORIES);
  }

  /**
   * Tells stories.
   *
   * @param seed which ones
   * @param count how many
   * @throws IllegalArgumentException if they are fewer than 1 or more than 100,000
   */
  public static Stories tell(long seed, int count) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException(
          "%,d stories can't be told; ask for 1 to %,d.".formatted(count, MOST));
    }
    Grammar grammar = Grammar.read();
    return new Stories(
        IntStream.range(0, count)
            .mapToObj(i -> grammar.story(Chance.of(seed, i)) + "\n")
            .collect(Collectors.joining()));
  }

  /** The file under its name. */
  public GeneratedFiles files() {
    return GeneratedFiles.text("stories.txt", text);
  }
}
