package io.percolate.grader.grade;

/** A submission has used up what it may use; says what. */
final class SpentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SpentException(String message) {
    super(message);
  }
}
