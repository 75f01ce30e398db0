package io.percolate.kernel.shell;

import io.percolate.kernel.run.Execution;
import io.percolate.kernel.run.Execution.ClassFile;
import io.percolate.kernel.run.Execution.Ending;
import io.percolate.kernel.run.Execution.Loaded;
import io.percolate.kernel.run.Execution.Outcome;
import java.util.Arrays;
import java.util.List;
import jdk.jshell.spi.ExecutionControl;

/** What JShell takes for the place where snippets run; it hands everything on. */
final class ShellControl implements ExecutionControl {
  private static final StackTraceElement[] NOWHERE = {};

  private final Execution execution;
  private boolean hasThrown;

  ShellControl(Execution execution) {
    this.execution = execution;
  }

  /** Tells, once, whether the last snippet that ran threw something. */
  boolean takeHasThrown() {
    boolean taken = hasThrown;
    hasThrown = false;
    return taken;
  }

  @Override
  public void load(ClassBytecodes[] classes) throws ClassInstallException {
    List<ClassFile> files =
        Arrays.stream(classes).map(each -> new ClassFile(each.name(), each.bytecodes())).toList();
    Loaded loaded = execution.load(files);
    if (!loaded.problem().isEmpty()) {
      boolean[] which = new boolean[classes.length];
      Arrays.fill(which, 0, loaded.count(), true);
      throw new ClassInstallException("load: " + loaded.problem(), which);
    }
  }

  /** Then JShell loads it under another name. */
  @Override
  public void redefine(ClassBytecodes[] classes) throws NotImplementedException {
    throw new NotImplementedException("redefine not supported");
  }

  @Override
  public String invoke(String className, String methodName) throws RunException, InternalException {
    Outcome outcome = execution.invoke(className, methodName);
    hasThrown = outcome.ending() == Ending.THREW || outcome.ending() == Ending.UNRESOLVED;
    return switch (outcome.ending()) {
      case RETURNED -> "";
      case THREW -> throw new UserException("", outcome.words(), NOWHERE);
      case UNRESOLVED -> throw new ResolutionException(outcome.unresolved(), NOWHERE);
      case MISSING -> throw new InternalException(outcome.words());
    };
  }

  /** JShell shows a variable's value as text; nobody reads that here, and it might be long. */
  @Override
  public String varValue(String className, String varName) {
    return "";
  }

  /** Whoever runs the classes sees to that. */
  @Override
  public void addToClasspath(String path) {}

  @Override
  public void stop() {}

  @Override
  public Object extensionCommand(String command, Object argument) throws NotImplementedException {
    throw new NotImplementedException(command);
  }

  @Override
  public void close() {}
}
