package io.percolate.solutions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One hostile answer. Its file begins with lines that say what it is; the rest is put into the
 * answer cell of its question.
 *
 * @param name the file's, without its ending
 * @param tries what it is after, in words
 * @param assignment such as {@code 00-start-here}
 * @param question the id of the question that it is handed in for
 * @param notebook what else is in the same notebook: attacks of the same name, each on a question
 *     of its own, share one
 * @param earns what is earned all the same, by what of the answer is right
 * @param reasons what the result must say of it, as regular expressions
 * @param isSlow whether it takes long and is a variant of another, so that not each build runs it
 * @param source the answer cell's text
 */
record Attack(
    String name,
    String tries,
    String assignment,
    String question,
    String notebook,
    double earns,
    List<String> reasons,
    boolean isSlow,
    String source) {
  private static final String ENDING = ".java";

  /** All that are in a folder, in the order of their names. */
  static List<Attack> all(Path folder) throws IOException {
    List<Attack> attacks = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
        attacks.add(read(file));
      }
    }
    return attacks;
  }

  private static Attack read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(ENDING, "");
    Header header = new Header(name, Files.readAllLines(file));
    return new Attack(
        name,
        header.one("attack"),
        header.one("assignment"),
        header.one("question"),
        header.some("notebook").stream().findFirst().orElse(name),
        Double.parseDouble(header.one("earns")),
        header.some("reason"),
        header.some("slow").equals(List.of("yes")),
        header.rest());
  }

  /** The question's answer cell. */
  String cell() {
    return question + "-answer";
  }

  @Override
  public String toString() {
    return name;
  }

  /** The lines {@code // key: value} that a file begins with, and what follows them. */
  private record Header(String name, List<String> lines) {
    private static final String START = "// ";

    String one(String key) {
      List<String> values = some(key);
      if (values.size() != 1) {
        throw new IllegalStateException("%s needs one line // %s: …".formatted(name, key));
      }
      return values.get(0);
    }

    List<String> some(String key) {
      String start = START + key + ": ";
      return lines.stream()
          .takeWhile(line -> line.startsWith(START))
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    String rest() {
      return String.join(
          "\n", lines.stream().dropWhile(line -> line.startsWith(START)).toList());
    }
  }
}
