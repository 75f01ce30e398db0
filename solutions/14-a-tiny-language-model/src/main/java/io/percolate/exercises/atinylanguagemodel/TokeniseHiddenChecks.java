package io.percolate.exercises.atinylanguagemodel;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.check.test.Inputs;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Tokenise} that graders have. */
class TokeniseHiddenChecks {
  private static final String ALPHABET = "\n !\"'()*+,-.?[\\]^_{|}$09AZQMazqméßöÉ€";

  @Check(value = "vocabularies of random texts", points = 0.5)
  @Order(1)
  void findsVocabularies(Tokenise tokenise, Inputs inputs) {
    TokeniseChecks.expectVocabulary(tokenise, "Zoo \nat Za" + text(inputs, ALPHABET, 40) + " \n");
    TokeniseChecks.expectVocabulary(tokenise, text(inputs, ALPHABET, 6));
    TokeniseChecks.expectVocabulary(tokenise, "as was"); // as long as the one before
    TokeniseChecks.expectVocabulary(tokenise, "\r\n\tno\u00A0cafe\u0301 ½ ﬁ ～\t"); // as it is
    TokeniseChecks.expectVocabulary(tokenise, text(inputs, ALPHABET, 3000) + "end: Ω");
    TokeniseChecks.expectVocabulary(tokenise, "");
  }

  @Check(value = "a vocabulary in any order, small, large or unlike the text", points = 1)
  @Order(2)
  void encodesByAnyVocabulary(Tokenise tokenise, Inputs inputs) {
    String shuffled = shuffled(inputs, ALPHABET).substring(0, 20);
    TokeniseChecks.expectIds(tokenise, text(inputs, shuffled, 30), shuffled);
    String text = text(inputs, ALPHABET, 60);
    TokeniseChecks.expectIds(tokenise, text, shuffled);
    TokeniseChecks.expectIds(tokenise, text, new StringBuilder(shuffled).reverse().toString());
    TokeniseChecks.expectIds(tokenise, "aAbB", "zaB-");
    TokeniseChecks.expectIds(tokenise, "", shuffled);
    TokeniseChecks.expectIds(tokenise, "aba", "a");
    TokeniseChecks.expectIds(tokenise, "a-b]", "z-a]^[");
    String large = shuffled(inputs, TokeniseChecks.joined(IntStream.range(0x100, 0x100 + 300)));
    TokeniseChecks.expectIds(tokenise, text(inputs, large, 40) + "a", large);
  }

  @Check(value = "there and back", points = 0.5)
  @Order(3)
  void comesBack(Tokenise tokenise, Inputs inputs) {
    String vocabulary = shuffled(inputs, ALPHABET).substring(0, 25);
    int[] ids = inputs.integers(30, 0, vocabulary.length());
    ids[inputs.integer(0, 29)] = vocabulary.length();
    TokeniseChecks.expectText(tokenise, ids, vocabulary);
    TokeniseChecks.expectText(tokenise, new int[0], vocabulary);
    int[] unknown = new int[3];
    Arrays.fill(unknown, vocabulary.length());
    TokeniseChecks.expectText(tokenise, unknown, vocabulary);
    TokeniseChecks.expectText(tokenise, new int[] {2, 1, 0, 2, 1}, "o\n ");
    String text = text(inputs, vocabulary, 50);
    expect(tokenise.decode(tokenise.encode(text, vocabulary), vocabulary)).isEqualTo(text);
  }

  private static String text(Inputs inputs, String of, int length) {
    return TokeniseChecks.text(inputs.integers(length, 0, of.length() - 1), of);
  }

  private static String shuffled(Inputs inputs, String characters) {
    String shuffled = TokeniseChecks.text(inputs.order(characters.length()), characters);
    return shuffled.charAt(0) < shuffled.charAt(1)
        ? shuffled.charAt(1) + shuffled.substring(0, 1) + shuffled.substring(2) // never sorted
        : shuffled;
  }
}
