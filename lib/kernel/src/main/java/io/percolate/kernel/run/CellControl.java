package io.percolate.kernel.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;
import jdk.jshell.spi.SPIResolutionException;

/** Runs compiled cells in this JVM, and keeps the value and the exception themselves. */
final class CellControl implements Execution {
  private final CellLoader loader;
  private final UserCode userCode;
  private Object value;
  private Throwable failure;

  CellControl(CellLoader loader, UserCode userCode) {
    this.loader = loader;
    this.userCode = userCode;
  }

  /** Takes the value of the last snippet that ran. */
  Object takeValue() {
    Object taken = value;
    value = null;
    return taken;
  }

  /** Takes what the last snippet threw, null if it ended well. */
  Throwable takeFailure() {
    Throwable taken = failure;
    failure = null;
    return taken;
  }

  @Override
  public Loaded load(List<ClassFile> classes) {
    return loader.load(classes);
  }

  @Override
  public Outcome invoke(String className, String name) {
    Method method;
    try {
      method = loader.find(className).getDeclaredMethod(name);
      method.setAccessible(true);
    } catch (ReflectiveOperationException | LinkageError e) {
      return new Outcome(Ending.MISSING, 0, e.toString());
    }
    try {
      value = userCode.run(() -> method.invoke(null));
      failure = null;
      return new Outcome(Ending.RETURNED, 0, "");
    } catch (InvocationTargetException e) {
      return failed(e.getCause());
    } catch (Throwable e) {
      return failed(e);
    }
  }

  private Outcome failed(Throwable thrown) {
    value = null;
    failure = thrown;
    return thrown instanceof SPIResolutionException unresolved
        ? new Outcome(Ending.UNRESOLVED, unresolved.id(), "")
        : new Outcome(Ending.THREW, 0, thrown.getClass().getName());
  }

  /** Runs the reader's code, and only that, where an interrupt may hit. */
  interface UserCode {
    Object run(Callable<Object> body) throws Throwable;
  }
}
