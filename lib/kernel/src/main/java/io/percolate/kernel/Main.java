package io.percolate.kernel;

import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.percolate.kernel.pair.RemoteCompiler;
import io.percolate.kernel.pair.Wire;
import io.percolate.kernel.run.Compiler;
import io.percolate.kernel.run.Execution;
import io.percolate.kernel.shell.JavaShell;
import io.percolate.kernel.wire.Server;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Starts the kernel on the connection that Jupyter's file names. */
public final class Main {
  private static final int USAGE = 2;

  private Main() {}

  /**
   * Starts the kernel.
   *
   * @param args the connection file, as Jupyter puts it in place of {@code {connection_file}}
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 1) {
      System.err.println("Usage: java io.percolate.kernel.Main CONNECTION_FILE");
      System.exit(USAGE);
    }
    String connection = Files.readString(Path.of(args[0]));
    Server server = new Server(KernelConnectionProperties.parse(connection));
    Lifetime lifetime = new Lifetime(server);
    lifetime.endWithParent(System.getenv("JPY_PARENT_PID"));
    JavaKernel kernel = JavaKernel.start(server, compiler());
    ExecuteHandler execute = new ExecuteHandler(kernel);
    QueryHandler queries = new QueryHandler(kernel, lifetime);
    server.serve(
        request -> {
          if (request.message().type().equals("execute_request")) {
            execute.handle(request);
          } else {
            queries.handle(request);
          }
        },
        queries::handle);
  }

  /** JShell in this process, or in one that was started for it and is warm already. */
  private static Function<Execution, Compiler> compiler() {
    String address = System.getenv(Wire.ADDRESS);
    return address == null
        ? JavaShell::start
        : execution -> RemoteCompiler.at(Path.of(address), execution);
  }
}
