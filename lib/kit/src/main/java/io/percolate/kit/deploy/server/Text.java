package io.percolate.kit.deploy.server;

import java.time.Duration;

/** How answers put what they were sent, and how long things take, into words. */
final class Text {

  private static final int SHOWN = 40;

  private Text() {}

  /** A client's own words: cut short, in quotation marks, without what could confuse a terminal. */
  static String quoted(String words) {
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    return "“" + shown.replaceAll("[\\p{Cntrl}<>]", "�") + "”";
  }

  /** For example {@code 5 s} or {@code 200 ms}. */
  static String time(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
