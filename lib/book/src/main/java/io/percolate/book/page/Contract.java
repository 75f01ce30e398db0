package io.percolate.book.page;

import io.percolate.book.code.JavaToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question's public interface, as its Java file has it.
 *
 * @param id the question's id, which its check cell bears
 * @param title what it is called
 * @param type the interface's name
 * @param source the interface with its Javadoc, without package, imports and the contract's
 *     annotation, in which the hints stand
 */
record Contract(String id, String title, String type, String source) {
  private static final String ANNOTATION = "@Contract";

  /** Whether a file declares a contract. */
  static boolean isIn(String file) {
    return file.contains("\n" + ANNOTATION + "(");
  }

  /** Reads a file that declares one. */
  static Contract of(String type, String file) {
    List<JavaToken> tokens = JavaToken.of(file);
    int start = 0;
    while (!tokens.get(start).text().equals(ANNOTATION)) {
      start++;
    }
    int end = closing(tokens, start);
    List<JavaToken> settings = tokens.subList(start, end);
    return new Contract(
        setting(settings, "id"),
        setting(settings, "title"),
        type,
        declaration(tokens.subList(0, start)) + text(tokens.subList(end, tokens.size())).strip());
  }

  /** Just behind the parenthesis that closes the annotation. */
  private static int closing(List<JavaToken> tokens, int start) {
    int depth = 0;
    for (int i = start + 1; ; i++) {
      String text = tokens.get(i).text();
      depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
  }

  private static String setting(List<JavaToken> settings, String name) {
    for (int i = 0; i < settings.size(); i++) {
      if (settings.get(i).text().equals(name)) {
        String quoted =
            settings.subList(i, settings.size()).stream()
                .filter(token -> token.kind() == JavaToken.Kind.STRING)
                .findFirst()
                .orElseThrow()
                .text();
        return quoted.substring(1, quoted.length() - 1).translateEscapes();
      }
    }
    throw new IllegalArgumentException("A contract has no “%s”.".formatted(name));
  }

  /** What is left of a file's head without package and imports: the Javadoc. */
  static String declaration(List<JavaToken> head) {
    List<JavaToken> kept = new ArrayList<>();
    boolean skipping = false;
    for (JavaToken token : head) {
      skipping |= token.text().equals("package") || token.text().equals("import");
      if (!skipping) {
        kept.add(token);
      }
      skipping &= !token.text().equals(";");
    }
    return text(kept).stripLeading();
  }

  private static String text(List<JavaToken> tokens) {
    return tokens.stream().map(JavaToken::text).collect(Collectors.joining());
  }

  /** The names of types that the interface speaks of. */
  Set<String> types() {
    return JavaToken.of(source).stream()
        .filter(token -> token.kind() == JavaToken.Kind.TYPE)
        .map(JavaToken::text)
        .filter(name -> !name.equals(type))
        .collect(Collectors.toSet());
  }
}
