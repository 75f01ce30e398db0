package io.percolate.exercises.preparingdata;

/** Why a column is dropped. */
public enum Reason {
  /** It won't be known when a prediction is needed. */
  LEAKING,
  /** It never varies. */
  CONSTANT,
  /** It goes along with the target no more than chance does. */
  NOISE
}
