package io.percolate.kernel.runtime;

import java.util.List;

/** Calls magics from Java. */
public final class Magics {
  private Magics() {}

  /** Runs a line magic and returns its value. */
  public static <T> T lineMagic(String name, List<String> arguments) {
    return Kernel.running().lineMagic(name, arguments);
  }

  /** Runs a cell magic and returns its value. */
  public static <T> T cellMagic(String name, List<String> arguments, String body) {
    return Kernel.running().cellMagic(name, arguments, body);
  }
}
