package io.percolate.cli.serve;

import io.percolate.cli.Complaint;
import io.percolate.kit.deploy.Deploy;
import io.percolate.kit.deploy.DeployException;
import io.percolate.kit.deploy.DeployedModel;
import io.percolate.kit.deploy.server.Limits;
import io.percolate.kit.deploy.server.ModelServer;
import io.percolate.kit.deploy.server.Predictor;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate serve MODEL}: an exported model behind HTTP, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Serve an exported model over HTTP, with a page to draw on if it reads digits.")
public final class ServeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "MODEL", description = "The folder that Deploy.export wrote.")
  private Path folder;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen; 0 is any free port.",
      defaultValue = "8080")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Which of this machine's addresses to listen on; 0.0.0.0 is all of them.",
      defaultValue = "127.0.0.1")
  private String host;

  @Spec private CommandSpec command;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = command.commandLine().getOut();
    ModelServer server = start(load());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    server.awaitReady();
    out.println("Serving " + folder + " at\n\n  " + server.address() + "\n\nStop it with Ctrl-C.");
    out.flush();
    new CountDownLatch(1).await(); // until the process is told to end
    return 0;
  }

  private DeployedModel load() {
    try {
      return Deploy.load(folder);
    } catch (DeployException unreadable) {
      throw new Complaint(unreadable.getMessage(), unreadable);
    }
  }

  private ModelServer start(DeployedModel model) {
    InetSocketAddress address = address();
    if (!address.getAddress().isLoopbackAddress()) {
      command
          .commandLine()
          .getErr()
          .println(
              "Everyone who reaches "
                  + host
                  + " may use this model: nobody is asked who they are.");
    }
    try {
      return ModelServer.start(Predictor.of(model), address, Limits.standard());
    } catch (IllegalStateException | IllegalArgumentException unable) {
      throw new Complaint(unable.getMessage(), unable);
    }
  }

  private InetSocketAddress address() {
    if (port < 0 || port > 65535) {
      throw new Complaint("Port " + port + " is outside 0 … 65535.");
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new Complaint("There is no address " + host + "; leave --host out for 127.0.0.1.");
    }
    return address;
  }
}
