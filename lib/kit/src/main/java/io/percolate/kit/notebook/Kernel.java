package io.percolate.kit.notebook;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The kernel that runs this notebook, reached by reflection: the three Java kernels share one shape
 * (a renderer, {@code display}, {@code updateDisplay}) but no class, and the kit compiles against
 * none of them.
 */
final class Kernel {

  /** A static method that hands out the running kernel, or null, or throws where none runs. */
  private record Entry(String type, String method) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("io.percolate.kernel.Percolate", "getKernelInstance"),
          new Entry("io.github.spencerpark.ijava.IJava", "getKernelInstance"),
          // JJava moved it twice: at home in 1.0-M2 to 1.0-a5, then elsewhere from 1.0-a6 on.
          new Entry("org.dflib.jjava.JJava", "getKernelInstance"),
          new Entry("org.dflib.jjava.kernel.JavaNotebookStatics", "kernel"),
          new Entry("org.dflib.jjava.jupyter.kernel.BaseKernel", "notebookKernel"));

  private final Object kernel;
  private final Method display;

  private Kernel(Object kernel) {
    this.kernel = kernel;
    this.display = method(kernel, "display", "DisplayData");
  }

  static Optional<Kernel> running() {
    return ENTRIES.stream().flatMap(Kernel::instances).findFirst().map(Kernel::new);
  }

  /** The kernel itself, as a key. */
  Object instance() {
    return kernel;
  }

  void display(Object data) {
    System.out.flush(); // so that what was printed before stands above it
    call(display, kernel, data);
  }

  void display(String id, Object data) {
    call(method(data, "setDisplayId", 1), data, id);
    display(data);
  }

  void update(String id, Object data) {
    Object stream = field(call(method(kernel, "getIO", 0), kernel), "display");
    System.out.flush();
    call(method(stream, "updateDisplay", 2), stream, id, data);
  }

  /** This bundle as the kernel's own {@code DisplayData}. */
  Object data(Bundle bundle) {
    try {
      Object data = display.getParameterTypes()[0].getConstructor().newInstance();
      fill(data, bundle);
      return data;
    } catch (ReflectiveOperationException e) {
      throw unknownShape(e);
    }
  }

  /** The kernel's own rendering of a value that the kit doesn't know. */
  Object render(Object value) {
    Object renderer = renderer();
    return call(method(renderer, "render", 1), renderer, value);
  }

  /** Has the kernel render every {@code T} with this function from now on. */
  <T> void register(Class<T> type, Function<T, Bundle> bundles) {
    Object renderer = renderer();
    Object registration = call(method(renderer, "createRegistration", Class.class), renderer, type);
    Method register = method(registration, "register", 1);
    Class<?> function = register.getParameterTypes()[0];
    InvocationHandler handler =
        (proxy, method, args) ->
            switch (method.getName()) {
              case "render" -> {
                Object context = args[1];
                Object out = call(method(context, "getOutputContainer", 0), context);
                fill(out, bundles.apply(type.cast(args[0])));
                yield null;
              }
              case "equals" -> proxy == args[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> "renderer of " + type.getSimpleName();
            };
    call(
        register,
        registration,
        Proxy.newProxyInstance(function.getClassLoader(), new Class<?>[] {function}, handler));
  }

  private Object renderer() {
    return call(method(kernel, "getRenderer", 0), kernel);
  }

  private static void fill(Object data, Bundle bundle) {
    Method put = method(data, "putData", String.class, Object.class);
    Method putMetadata = method(data, "putMetaData", String.class, Object.class);
    bundle.data().forEach((mime, content) -> call(put, data, mime, content));
    bundle.metadata().forEach((mime, about) -> call(putMetadata, data, mime, about));
  }

  private static Stream<Object> instances(Entry entry) {
    return loaders().stream().flatMap(loader -> instance(entry, loader).stream()).limit(1);
  }

  private static Optional<Object> instance(Entry entry, ClassLoader loader) {
    try {
      Method method = Class.forName(entry.type(), true, loader).getMethod(entry.method());
      return Optional.ofNullable(method.invoke(null));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty(); // not this kernel, or not running
    }
  }

  /** Where a kernel may have been loaded from; each loader asks its parents itself. */
  private static Set<ClassLoader> loaders() {
    Set<ClassLoader> loaders = new LinkedHashSet<>();
    Stream.of(
            Thread.currentThread().getContextClassLoader(),
            Kernel.class.getClassLoader(),
            ClassLoader.getSystemClassLoader())
        .filter(Objects::nonNull)
        .forEach(loaders::add);
    return loaders;
  }

  private static Method method(Object target, String name, Class<?>... parameters) {
    try {
      Method method = target.getClass().getMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw unknownShape(e);
    }
  }

  private static Method method(Object target, String name, int parameters) {
    return method(target, name, m -> m.getParameterCount() == parameters);
  }

  /** The method with one parameter of a type of this simple name, whichever package it is in. */
  private static Method method(Object target, String name, String type) {
    return method(
        target,
        name,
        m -> m.getParameterCount() == 1 && m.getParameterTypes()[0].getSimpleName().equals(type));
  }

  private static Method method(Object target, String name, Predicate<Method> fits) {
    Method method =
        Arrays.stream(target.getClass().getMethods())
            .filter(m -> m.getName().equals(name) && !m.isBridge() && fits.test(m))
            .findFirst()
            .orElseThrow(
                () -> unknownShape(new NoSuchMethodException(target.getClass() + "." + name)));
    method.setAccessible(true);
    return method;
  }

  private static Object field(Object target, String name) {
    try {
      Field field = target.getClass().getField(name);
      field.setAccessible(true);
      return field.get(target);
    } catch (ReflectiveOperationException e) {
      throw unknownShape(e);
    }
  }

  private static Object call(Method method, Object target, Object... args) {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw unknownShape(e);
    } catch (ReflectiveOperationException e) {
      throw unknownShape(e);
    }
  }

  private static IllegalStateException unknownShape(ReflectiveOperationException cause) {
    return new IllegalStateException(
        "The running kernel has another shape than the kit knows. It works with Percolate's own"
            + " kernel, IJava 1.3 and JJava 1.0; choose one of these.",
        cause);
  }
}
