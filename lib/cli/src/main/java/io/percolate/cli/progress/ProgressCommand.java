package io.percolate.cli.progress;

import io.percolate.check.notebook.Overview;
import io.percolate.cli.Installation;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows how far the learner is. */
@Command(
    name = "progress",
    mixinStandardHelpOptions = true,
    description = "Show which exercises are done, which are open, and which is next.")
public final class ProgressCommand implements Runnable {
  @Spec private CommandSpec command;

  @Override
  public void run() {
    Overview overview = Overview.of(Installation.ofLauncher().root());
    PrintWriter out = command.commandLine().getOut();
    out.println(overview.bundle().plain());
    out.flush();
  }
}
