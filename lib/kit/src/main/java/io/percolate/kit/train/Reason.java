package io.percolate.kit.train;

import java.util.Map;
import java.util.regex.Pattern;

/** Why the engine or DJL refused something, as a clause for a sentence. */
final class Reason {

  private static final Pattern ERROR = Pattern.compile("^\\w+Error: ");

  /** What some of DJL's messages mean. */
  private static final Map<String, String> MEANING =
      Map.of(
          "The shape must be >= -1",
          "the window of a convolution or a pool is larger than what is left of the image",
          "Native resource has been released already.",
          "its weights were closed with the manager that they were made with; network.clear() makes"
              + " room for others");

  private Reason() {}

  /** What an engine's message says: a script's is a traceback first, then the error itself. */
  static String of(Throwable problem) {
    String message = String.valueOf(problem.getMessage());
    if (MEANING.containsKey(message)) {
      return MEANING.get(message);
    }
    return message
        .lines()
        .filter(line -> ERROR.matcher(line).lookingAt())
        .findFirst()
        .or(() -> message.lines().findFirst())
        .map(line -> ERROR.matcher(line).replaceFirst("").replaceFirst("\\.$", ""))
        .orElse(message);
  }
}
