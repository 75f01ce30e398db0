package org.dflib.jjava.jupyter.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stands in for the class of this name in JJava 1.0, which is not to be had as an artifact: the
 * same public shape, none of its code.
 */
public final class BaseKernel {

  private static BaseKernel running;

  private final Renderer renderer = new Renderer();
  private final IO io = new IO();

  /** As in JJava: throws while none runs. */
  public static BaseKernel notebookKernel() {
    return Objects.requireNonNull(running, "No kernel running.");
  }

  /** Starts or, with null, stops a kernel. */
  public static void run(BaseKernel next) {
    running = next;
  }

  /** What renders values. */
  public Renderer getRenderer() {
    return renderer;
  }

  /** Where updates go. */
  public IO getIO() {
    return io;
  }

  /** Shows display data. */
  public void display(DisplayData data) {
    io.display.sent.add(data);
  }

  /** Holds the display stream in a public field. */
  public static final class IO {

    /** The stream of displays. */
    public final DisplayStream display = new DisplayStream();
  }

  /** Keeps what it is given. */
  public static final class DisplayStream {

    /** All displays and updates. */
    public final List<DisplayData> sent = new ArrayList<>();

    /** Replaces a display. */
    public void updateDisplay(String id, DisplayData data) {
      data.setDisplayId(id);
      sent.add(data);
    }
  }

  /** Forms of a value; unlike in IJava, setting the id returns the data. */
  public static final class DisplayData {

    /** By MIME type. */
    public final Map<String, Object> data = new LinkedHashMap<>();

    /** The display's id. */
    public String id;

    /** Adds a form. */
    public void putData(String mime, Object content) {
      data.put(mime, content);
    }

    /** Ignored. */
    public void putMetaData(String key, Object value) {}

    /** Sets the id. */
    public DisplayData setDisplayId(String id) {
      this.id = id;
      return this;
    }
  }

  /** Renders values by registered functions. */
  public static final class Renderer {

    private final Map<Class<?>, RenderFunction<Object>> functions = new HashMap<>();

    /** By class. */
    public Registration createRegistration(Class<?> type) {
      return new Registration(type);
    }

    /** By name, which later versions of JJava have too. */
    public Registration createRegistration(String type) {
      throw new AssertionError("The kit registers classes.");
    }

    /** The value in its registered form, or as text. */
    public DisplayData render(Object value) {
      DisplayData out = new DisplayData();
      functions.forEach(
          (type, function) -> {
            if (type.isInstance(value)) {
              function.render(value, new RenderContext(out));
            }
          });
      out.data.putIfAbsent("text/plain", String.valueOf(value));
      return out;
    }

    /** One registration. */
    public final class Registration {

      private final Class<?> type;

      Registration(Class<?> type) {
        this.type = type;
      }

      /** Registers a function. */
      public void register(RenderFunction<Object> function) {
        functions.put(type, function);
      }
    }
  }

  /** What a render function writes to. */
  public record RenderContext(DisplayData out) {

    /** The data to fill. */
    public DisplayData getOutputContainer() {
      return out;
    }
  }

  /** Renders one kind of value. */
  public interface RenderFunction<T> {

    /** Writes the value's forms into the context. */
    void render(T value, RenderContext context);
  }
}
