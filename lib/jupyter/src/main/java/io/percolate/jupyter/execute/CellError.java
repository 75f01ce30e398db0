package io.percolate.jupyter.execute;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.percolate.jupyter.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a cell failed.
 *
 * @param name the exception's name; {@link #TIMEOUT}, {@link #DIED} and {@link #FAULT} are ours
 * @param message what it says
 * @param traceback what the notebook shows
 */
public record CellError(String name, String message, List<String> traceback) {
  /** The cell ran longer than it may. */
  public static final String TIMEOUT = "CellTimeout";

  /** The kernel's process ended during the cell. */
  public static final String DIED = "KernelDied";

  /** The kernel broke the protocol, so that nothing it says can be relied on. */
  public static final String FAULT = "KernelFault";

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern LINE =
      Pattern.compile("(?i)\\bcell\\b\\W{0,3}(\\d*)[^\\n]{0,40}?\\bline (\\d{1,6})\\b");

  public CellError {
    traceback = List.copyOf(traceback);
  }

  /** The error that an {@code error} message or a failed cell's reply tells of. */
  static CellError of(Message message) {
    List<String> lines = new ArrayList<>();
    if (message.content().get("traceback") instanceof JsonArray array) {
      for (JsonElement line : array) {
        if (line.isJsonPrimitive()) {
          lines.add(line.getAsString());
        }
      }
    }
    return new CellError(message.text("ename"), message.text("evalue"), lines);
  }

  static CellError of(String name, String message) {
    return new CellError(name, message, List.of(name + ": " + message));
  }

  /**
   * The line of the cell's source where it failed, if the traceback names one: a frame of this very
   * cell (by its execution count) before a frame of another.
   */
  public OptionalInt line(OptionalInt executionCount) {
    OptionalInt ofAnyCell = OptionalInt.empty();
    for (String entry : traceback) {
      Matcher matcher = LINE.matcher(COLOUR.matcher(entry).replaceAll(""));
      while (matcher.find()) {
        int line = Integer.parseInt(matcher.group(2));
        boolean isOurs =
            executionCount.isPresent()
                && matcher.group(1).equals(Integer.toString(executionCount.getAsInt()));
        if (isOurs || matcher.group(1).isEmpty()) {
          return OptionalInt.of(line);
        }
        ofAnyCell = ofAnyCell.isPresent() ? ofAnyCell : OptionalInt.of(line);
      }
    }
    return executionCount.isPresent() ? OptionalInt.empty() : ofAnyCell;
  }
}
