package io.percolate.kit.plot;

import java.util.function.Supplier;

/** Says what is missing where Java has no fonts to draw with, as in bare containers. */
final class Fonts {

  private Fonts() {}

  /**
   * Runs something that measures or draws text.
   *
   * @throws IllegalStateException if the machine has no fonts
   */
  static <T> T check(Supplier<T> drawing) {
    try {
      return drawing.get();
    } catch (RuntimeException | Error e) {
      if (!isAboutFonts(e)) {
        throw e;
      }
      throw new IllegalStateException(
          "Java finds no fonts on this machine, so it can't draw figures. Install fontconfig and"
              + " a font (on Debian or Ubuntu: apt-get install fontconfig fonts-dejavu-core),"
              + " then restart the kernel. `percolate doctor` checks it.",
          e);
    }
  }

  /** The JDK has no exception of its own for this: it fails somewhere in its font classes. */
  static boolean isAboutFonts(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
      boolean inFonts =
          java.util.Arrays.stream(cause.getStackTrace())
              .anyMatch(frame -> frame.getClassName().startsWith("sun.font."));
      if (inFonts || message.contains("font")) {
        return true;
      }
    }
    return false;
  }
}
