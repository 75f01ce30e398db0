package io.percolate.kit.deploy.container;

/**
 * A fault, and where it stands.
 *
 * @param line counted from 1
 * @param message what is wrong, what it leads to, and what to write instead
 */
public record Finding(int line, String message) {
  static Finding at(Instruction instruction, String message) {
    return new Finding(instruction.line(), message);
  }

  @Override
  public String toString() {
    return "line %d: %s".formatted(line, message);
  }
}
