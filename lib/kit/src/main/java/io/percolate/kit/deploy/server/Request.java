package io.percolate.kit.deploy.server;

/**
 * What a model is asked.
 *
 * @param examples {@code [example][value]}
 * @param batch whether the answer is a list, even for one example
 */
record Request(float[][] examples, boolean batch) {

  /** One example on its own. */
  static Request of(float[] example) {
    return new Request(new float[][] {example}, false);
  }
}
