package io.percolate.kernel.output;

import com.google.gson.JsonObject;
import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.kernel.JupyterIO;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;

/** The base library's way to reach a notebook, led to the one ordered {@link Output}. */
public final class KernelIo extends JupyterIO {

  public KernelIo(Output output) {
    setEnv(new OutputEnvironment(output));
  }

  private static final class OutputEnvironment extends ShellReplyEnvironment {
    private final Output output;

    OutputEnvironment(Output output) {
      super(null, null, null, null);
      this.output = output;
    }

    @Override
    public void publish(Message<?> message) {
      publish(message.getHeader().getType().getName(), message.getContent());
    }

    @Override
    public <T extends ContentType<T>> void publish(T content) {
      publish(content.getType().getName(), content);
    }

    private void publish(String type, Object content) {
      JsonObject json = DisplayJson.of(content);
      if (type.equals("stream")) {
        output.print(json.get("name").getAsString(), json.get("text").getAsString());
      } else {
        output.publish(type, json);
      }
    }
  }
}
