package io.percolate.kit.scripted;

/**
 * One step of what a network computes.
 *
 * @param name of its result
 * @param call what was asked
 * @param expression the same in TorchScript
 */
public record Operation(String name, Call call, String expression) {

  /** As a line of a script. */
  public String line() {
    return name + " = " + expression;
  }
}
