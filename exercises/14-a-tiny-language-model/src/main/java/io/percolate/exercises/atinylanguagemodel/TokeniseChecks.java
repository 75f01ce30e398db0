package io.percolate.exercises.atinylanguagemodel;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Tokenise} that learners see. */
class TokeniseChecks {
  private static final String UNKNOWN = "□";
  private static final String DICTIONARY =
      "They were sorted as in a dictionary; sort by code, in which all capitals of A to Z come before a.";

  @Check(value = "the vocabulary of “tea at ten”", points = 0.5)
  @Order(1)
  void findsTheVocabulary(Tokenise tokenise) {
    expectVocabulary(tokenise, "tea at ten");
  }

  @Check(value = "“neat” and “next” as numbers", points = 0.75)
  @Order(2)
  void encodes(Tokenise tokenise) {
    expectIds(tokenise, "neat", " aent");
    expectIds(tokenise, "next", " aent");
  }

  @Check(value = "numbers as text, an unknown one among them", points = 0.75)
  @Order(3)
  void decodes(Tokenise tokenise) {
    expectText(tokenise, new int[] {3, 2, 1, 4}, " aent");
    expectText(tokenise, new int[] {4, 2, 5}, " aent");
  }

  static void expectVocabulary(Tokenise tokenise, String text) {
    String right = joined(text.chars().distinct().sorted());
    expect(tokenise.vocabulary(text))
        .unlike(
            joined(text.chars().distinct()),
            "The characters are right, but in the order in which they first occur; sort them by their codes.")
        .unlike(
            joined(text.chars().sorted()),
            "Characters that occur several times are there several times; each belongs there once.")
        .unlike(
            new StringBuilder(right).reverse().toString(),
            "The order is the wrong way round; the smallest code comes first.")
        .unlike(
            joined(right.chars().filter(c -> !Character.isWhitespace(c))),
            "Spaces and line feeds are characters, too, and the model has to learn where they go.")
        .unlike(
            right.strip(),
            "Spaces and line feeds are characters, too, and the model has to learn where they go.")
        .unlike(
            joined(right.chars().filter(Character::isLetter)),
            "Only letters were kept. Spaces, full stops and quotes are tokens, too.")
        .unlike(
            joined(text.toLowerCase(Locale.ROOT).chars().distinct().sorted()),
            "Capitals and small letters are different characters; leave the text as it is.")
        .unlike(
            text.chars()
                .distinct()
                .mapToObj(Character::toString)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining()),
            DICTIONARY)
        .unlike(
            right
                .chars()
                .mapToObj(Character::toString)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining()),
            DICTIONARY)
        .isEqualTo(right);
  }

  static void expectIds(Tokenise tokenise, String text, String vocabulary) {
    int[] right = ids(text, vocabulary);
    int unknown = vocabulary.length();
    String sorted = joined(vocabulary.chars().sorted());
    expect(tokenise.encode(text, vocabulary))
        .unlike(
            replaced(right, unknown, -1),
            "An unknown character became −1, which indexOf gives and no table has a row for. Its number is the vocabulary's length.")
        .unlike(
            replaced(right, unknown, 0),
            "An unknown character became 0, which is another character's number. Its own is the vocabulary's length.")
        .unlike(
            replaced(right, unknown, unknown - 1),
            "An unknown character got the number of the vocabulary's last character. Places are counted from 0, so the first free number is the length.")
        .unlike(
            replaced(right, unknown, unknown + 1),
            "An unknown character is one too high. Places are counted from 0, so the first free number is the vocabulary's length.")
        .unlike(
            Arrays.stream(right).filter(id -> id != unknown).toArray(),
            "Unknown characters were left out, so the text gets shorter. Each character needs a number.")
        .unlike(
            Arrays.stream(right).map(id -> id == unknown ? 0 : id + 1).toArray(),
            "Places are counted from 0, and what is unknown gets the vocabulary's length.")
        .unlike(Arrays.stream(right).map(id -> id + 1).toArray(), "Places are counted from 0.")
        .unlike(
            text.chars().toArray(),
            "These are the characters' codes. Asked for are their places in the vocabulary.")
        .unlike(
            ids(text, sorted),
            "The vocabulary was sorted first. Take it in the order in which it is given: the model has learned that one.")
        .unlike(
            ids(text, joined(text.chars().distinct().sorted())),
            "A vocabulary was made of this text. Use the one that is given.")
        .unlike(
            Arrays.stream(right).map(id -> (byte) id).toArray(),
            "A number above 127 went through a byte, which has none; use int.")
        .isEqualTo(right);
  }

  static void expectText(Tokenise tokenise, int[] ids, String vocabulary) {
    String right = text(ids, vocabulary);
    expect(tokenise.decode(ids, vocabulary))
        .unlike(
            right.replace(UNKNOWN, ""),
            "Unknown characters were left out; each becomes □, so that a reader sees that something was there.")
        .unlike(right.replace(UNKNOWN, "?"), "What is unknown becomes □, U+25A1.")
        .unlike(right.replace(UNKNOWN, " "), "What is unknown becomes □, U+25A1.")
        .unlike(
            Arrays.toString(ids), "These are the numbers as text; look each of them up instead.")
        .unlike(
            right.chars().mapToObj(Character::toString).toList().toString(),
            "A list's own text has brackets and commas; join the characters without them.")
        .unlike(
            text(ids, joined(vocabulary.chars().sorted())),
            "The vocabulary was sorted first. Take it in the order in which it is given.")
        .isEqualTo(right);
  }

  static String text(int[] ids, String vocabulary) {
    String all = vocabulary + UNKNOWN;
    return joined(Arrays.stream(ids).map(all::charAt));
  }

  private static int[] ids(String text, String vocabulary) {
    return text.chars()
        .map(c -> vocabulary.indexOf(c) < 0 ? vocabulary.length() : vocabulary.indexOf(c))
        .toArray();
  }

  private static int[] replaced(int[] ids, int what, int by) {
    return Arrays.stream(ids).map(id -> id == what ? by : id).toArray();
  }

  static String joined(IntStream codes) {
    return codes.mapToObj(Character::toString).collect(Collectors.joining());
  }
}
