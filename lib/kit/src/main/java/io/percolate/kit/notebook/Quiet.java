package io.percolate.kit.notebook;

import java.util.Map;

/** Settings that keep libraries from logging, downloading, tracking and opening windows. */
final class Quiet {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "OPT_OUT_TRACKING", "true",
          "ai.djl.offline", "true",
          "DJL_DISABLE_PROGRESS_BAR", "true",
          "org.slf4j.simpleLogger.defaultLogLevel", "error",
          "slf4j.internal.verbosity", "ERROR",
          "java.awt.headless", "true");

  private Quiet() {}

  /** Sets each of them unless someone has chosen already. */
  static void please() {
    SETTINGS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}
