package io.percolate.book.math;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Letters of another style, which Unicode has characters for. */
final class Alphabet {
  /** Where the capitals of a style begin; its small letters follow. */
  private static final Map<String, Integer> STARTS =
      Map.of("\\mathbf", 0x1D400, "\\mathsf", 0x1D5A0, "\\mathbb", 0x1D538);

  /** Double-struck capitals that Unicode had before the others. */
  private static final Map<Integer, String> EARLIER =
      Map.of(
          0x1D53A, "ℂ", 0x1D53F, "ℍ", 0x1D545, "ℕ", 0x1D547, "ℙ", 0x1D548, "ℚ", 0x1D549, "ℝ",
          0x1D551, "ℤ");

  private final int start;

  private Alphabet(int start) {
    this.start = start;
  }

  static Optional<Alphabet> of(String command) {
    return Optional.ofNullable(STARTS.get(command)).map(Alphabet::new);
  }

  String letters(CharSequence letters) {
    return letters.chars().mapToObj(this::letter).collect(Collectors.joining());
  }

  private String letter(int letter) {
    int code;
    if (letter >= 'A' && letter <= 'Z') {
      code = start + letter - 'A';
    } else if (letter >= 'a' && letter <= 'z') {
      code = start + 26 + letter - 'a';
    } else {
      return Character.toString(letter);
    }
    return EARLIER.getOrDefault(code, Character.toString(code));
  }
}
