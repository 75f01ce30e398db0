package io.percolate.kernel.runtime;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.percolate.kernel.JavaKernel;
import java.util.UUID;

/** Shows values in the notebook, where they are computed and not only at the cell's end. */
public final class Display {
  private Display() {}

  /** Renders a value the way it prefers, without showing it. */
  public static DisplayData render(Object value) {
    return Kernel.running().render(value);
  }

  /** Renders a value as the given MIME types, such as {@code text/html}, without showing it. */
  public static DisplayData render(Object value, String... types) {
    return Kernel.running().renderAs(value, types);
  }

  /** Shows a value, and returns the id by which {@link #updateDisplay} changes it. */
  public static String display(Object value) {
    return show(render(value));
  }

  /** Shows a value as the given MIME types, and returns the id of what is shown. */
  public static String display(Object value, String... types) {
    return show(render(value, types));
  }

  /** Replaces what {@link #display} showed under an id. */
  public static void updateDisplay(String id, Object value) {
    update(id, render(value));
  }

  /** Replaces what {@link #display} showed under an id, rendered as the given MIME types. */
  public static void updateDisplay(String id, Object value, String... types) {
    update(id, render(value, types));
  }

  private static String show(DisplayData data) {
    if (!data.hasDisplayId()) {
      data.setDisplayId(UUID.randomUUID().toString());
    }
    JavaKernel kernel = Kernel.running();
    kernel.display(data);
    return kernel.shown(data.getDisplayId());
  }

  private static void update(String id, DisplayData data) {
    Kernel.running().getIO().display.updateDisplay(id, data);
  }
}
