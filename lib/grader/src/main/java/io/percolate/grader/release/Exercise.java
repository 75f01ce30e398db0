package io.percolate.grader.release;

import java.nio.file.Path;

/**
 * An exercise notebook, compared with what its solution releases.
 *
 * @param name the assignment, as in {@code 03-loss-math}
 * @param file the exercise's notebook
 * @param state how the file was found
 */
public record Exercise(String name, Path file, State state) {
  /** How a file compares with its release. */
  public enum State {
    /** It is the release, byte for byte. */
    RIGHT,
    /** It differs from the release. */
    CHANGED,
    /** There is no such file. */
    MISSING,
    /** There is a file, but no solution that it could be the release of. */
    LEFT_OVER
  }

  public boolean isRight() {
    return state == State.RIGHT;
  }
}
