package io.percolate.kernel.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.SPIResolutionException;

/**
 * Runs what JShell compiled, in this JVM and on the calling thread, and keeps the value and the
 * exception themselves where JShell would keep only their text.
 */
final class CellControl extends DirectExecutionControl {
  private final CellLoader loader;
  private final UserCode userCode;
  private Object value;
  private Throwable failure;

  CellControl(CellLoader loader, UserCode userCode) {
    super(loader);
    this.loader = loader;
    this.userCode = userCode;
  }

  CellLoader loader() {
    return loader;
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
  public String invoke(String className, String methodName)
      throws RunException, InternalException, EngineTerminationException {
    Method method = find(className, methodName);
    try {
      value = userCode.run(() -> method.invoke(null));
      failure = null;
      return "";
    } catch (InvocationTargetException e) {
      throw failed(e.getCause());
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** JShell shows a variable's value as text; nobody reads that here, and it might be long. */
  @Override
  public String varValue(String className, String varName) {
    return "";
  }

  private Method find(String className, String methodName) throws InternalException {
    try {
      Method method = findClass(className).getDeclaredMethod(methodName);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new InternalException(e.toString());
    }
  }

  private RunException failed(Throwable thrown) {
    value = null;
    failure = thrown;
    if (thrown instanceof SPIResolutionException unresolved) {
      return new ResolutionException(unresolved.id(), new StackTraceElement[0]);
    }
    return new UserException("", thrown.getClass().getName(), new StackTraceElement[0]);
  }

  /** Runs the reader's code, and only that, where an interrupt may hit. */
  interface UserCode {
    Object run(Callable<Object> body) throws Throwable;
  }
}
