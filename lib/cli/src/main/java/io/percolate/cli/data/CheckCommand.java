package io.percolate.cli.data;

import io.percolate.kit.data.DataException;
import io.percolate.kit.data.Datasets;
import io.percolate.kit.data.GeneratedFiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code percolate data check}: proves that every bundled file is what its generator makes. */
@Command(
    name = "check",
    description = "Make every data set anew and compare it with its files, byte for byte.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every file is as it should be", "1:one isn't"})
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder datasets, where it isn't the project's own.")
  private Path folder;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Path datasets = folder == null ? Datasets.folder() : folder;
      int faults = 0;
      for (Bundled set : Bundled.values()) {
        faults += check(set, datasets.resolve(set.name().toLowerCase(Locale.ROOT)), out);
      }
      out.println(faults == 0 ? "All as they should be." : "To mend them: percolate data all");
      return faults == 0 ? 0 : 1;
    } catch (DataException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 1;
    }
  }

  private static int check(Bundled set, Path folder, PrintWriter out) {
    GeneratedFiles files = set.files();
    int faults = 0;
    for (String name : files.contents().keySet()) {
      Optional<String> fault = files.fault(folder, name);
      String file = folder.getFileName() + "/" + name;
      out.println(fault.map(f -> "%s %s".formatted(file, f)).orElse(file + " is right"));
      out.flush();
      faults += fault.isPresent() ? 1 : 0;
    }
    return faults;
  }
}
