package io.percolate.cli.doctor;

import io.percolate.cli.Installation;
import io.percolate.cli.Machine;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at everything a lesson needs, one line each with the cure. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Check what lessons need: JDK, kernel, natives, fonts, Jupyter, memory, space; and what"
            + " isolates learners' code in grading.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:lessons run here", "1:something that lessons need is missing"})
public final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Installation installation = Installation.ofLauncher();
    Machine machine = Machine.here();
    MachineChecks checks = new MachineChecks(machine, installation);
    PrintWriter out = command.commandLine().getOut();
    boolean well = true;
    for (Supplier<List<Finding>> check :
        List.<Supplier<List<Finding>>>of(
            () -> List.of(checks.jdk(), checks.memory(), checks.cacheSpace()),
            () -> new KernelChecks(installation, machine).all(),
            () -> List.of(checks.jupyter(), checks.kernelFolder()),
            () -> List.of(new IsolationCheck(installation).tried()))) {
      for (Finding finding : check.get()) {
        out.println(finding.line());
        out.flush();
        well &= finding.state() != Finding.State.BAD;
      }
    }
    return well ? 0 : 1;
  }
}
