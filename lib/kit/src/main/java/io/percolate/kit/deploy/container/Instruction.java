package io.percolate.kit.deploy.container;

import java.util.List;
import java.util.Optional;

/**
 * One instruction of a Dockerfile.
 *
 * @param line where it begins, counted from 1
 * @param keyword in capitals: {@code FROM}, {@code RUN} …
 * @param flags what stands before the arguments, as written: {@code --from=build}
 * @param text the arguments, continued lines joined and comments left out. Variables are filled in,
 *     but for RUN, CMD, ENTRYPOINT and HEALTHCHECK, in which a shell does that
 * @param isExec whether the arguments are a JSON array of strings, which is run without a shell
 * @param words the strings of that array, or the text split at spaces
 */
public record Instruction(
    int line, String keyword, List<String> flags, String text, boolean isExec, List<String> words) {

  public Instruction {
    flags = List.copyOf(flags);
    words = List.copyOf(words);
  }

  /** Whether it is one of these. */
  public boolean is(String... keywords) {
    return List.of(keywords).contains(keyword);
  }

  /** The value of a flag: of {@code --from=build}, {@code flag("from")} is {@code build}. */
  public Optional<String> flag(String name) {
    String start = "--" + name + "=";
    return flags.stream()
        .filter(flag -> flag.startsWith(start))
        .map(flag -> flag.substring(start.length()))
        .findFirst();
  }

  /** What COPY or ADD takes: its words but the last, which is where it goes. */
  public List<String> sources() {
    return words.subList(0, Math.max(0, words.size() - 1));
  }

  @Override
  public String toString() {
    return (keyword + " " + String.join(" ", flags) + " " + text).replaceAll(" +", " ").strip();
  }
}
