package io.percolate.exercises.atinylanguagemodel;

import io.percolate.check.contract.Contract;

/** Text as numbers, and back. */
@Contract(
    id = "tokenise",
    title = "Text to numbers and back",
    points = 4,
    hints = {
      "text.chars() gives the codes of all characters; distinct() and sorted() do what they say. To encode, look each character up in the vocabulary that you were given, which need not be sorted. What does indexOf say of one that isn't there?",
      "vocabularyOf: text.chars().distinct().sorted(), each code cast to char and appended to a StringBuilder. encoded: for each character int id = vocabulary.indexOf(c), and id < 0 becomes vocabulary.length(). decoded: append vocabulary.charAt(id), or '□' where id equals vocabulary.length()."
    })
public interface Tokenise {
  /**
   * The characters of a text.
   *
   * @param text of characters that are one {@code char} each; may be empty
   * @return each character that occurs, once, in the order of their codes
   */
  String vocabulary(String text);

  /**
   * A number for each character: its place in the vocabulary, counted from 0. One that isn't in the
   * vocabulary gets the vocabulary's length.
   *
   * @param text may be empty
   * @param vocabulary each character once, in any order; without □
   */
  int[] encode(String text, String vocabulary);

  /**
   * The text again, with □ (U+25A1) for each unknown character.
   *
   * @param ids from 0 to the vocabulary's length
   * @param vocabulary as in {@link #encode}
   */
  String decode(int[] ids, String vocabulary);
}
