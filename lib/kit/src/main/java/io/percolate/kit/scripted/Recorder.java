package io.percolate.kit.scripted;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.internal.NDArrayEx;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes down, as TorchScript, what a network computes. The network is run once on arrays that
 * stand in for real ones: each operation is carried out on the real array behind it, so that shapes
 * are known, and noted with the names of what went in and came out.
 *
 * <p>Nothing random is drawn and no running statistic is touched meanwhile.
 */
final class Recorder {

  /** What an array can be asked that computes nothing. */
  private static final Set<String> QUESTIONS =
      Set.of("getShape", "getDataType", "getDevice", "getManager", "getName", "isReleased");

  private final List<Operation> operations = new ArrayList<>();
  private final Map<Parameter, String> names;
  private final Function<Call, String> words;

  /**
   * @param names an expression for each parameter that the network may use
   * @param words an operation as an expression, or null where there is no word for it
   */
  Recorder(Map<Parameter, String> names, Function<Call, String> words) {
    this.names = new IdentityHashMap<>(names);
    this.words = words;
  }

  /** What was noted until now. */
  List<Operation> operations() {
    return operations;
  }

  /** A stand-in for an array that a script knows by this name. */
  NDArray array(NDArray real, String name) {
    return proxy(NDArray.class, new Array(real, name, null));
  }

  /** The name under which a script knows what this stand-in stands for. */
  static String name(NDArray array) {
    return behind(array).name;
  }

  /** The real array behind a stand-in. */
  static NDArray real(NDArray array) {
    return behind(array).real;
  }

  private static Array behind(NDArray array) {
    if (Proxy.isProxyClass(array.getClass())
        && Proxy.getInvocationHandler(array) instanceof Array known) {
      return known;
    }
    throw new NotScriptable("an array that was made on the way");
  }

  /** Hands out stand-ins for the network's parameters. */
  ParameterStore parameters(NDManager manager) {
    return new ParameterStore(manager, false) {
      @Override
      public NDArray getValue(Parameter parameter, Device device, boolean training) {
        if (parameter == null) {
          return null;
        }
        if (!names.containsKey(parameter)) {
          throw new NotScriptable("a parameter that isn't the network's");
        }
        return array(parameter.getArray(), names.get(parameter));
      }
    };
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Recorder.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** The name of what ReLU was taken of to give this stand-in; nothing where it wasn't. */
  static Optional<String> beforeRelu(NDArray array) {
    return Optional.ofNullable(behind(array).beforeRelu);
  }

  /** A real array and its name. */
  private final class Array implements InvocationHandler {
    private final NDArray real;
    private final String name;
    private final String beforeRelu;

    Array(NDArray real, String name, String beforeRelu) {
      this.real = real;
      this.name = name;
      this.beforeRelu = beforeRelu;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
      if (method.getName().equals("getNDArrayInternal")) {
        NDArrayEx internal = real.getNDArrayInternal();
        return proxy(
            NDArrayEx.class,
            (ex, asked, with) -> answer((NDArray) self, internal, ex, asked, with));
      }
      return answer((NDArray) self, real, self, method, arguments);
    }

    private Object answer(
        NDArray self, Object target, Object proxy, Method method, Object[] arguments)
        throws Throwable {
      if (method.getDeclaringClass() == Object.class || QUESTIONS.contains(method.getName())) {
        return call(method, target, arguments);
      }
      if (method.getName().equals("getArray")) {
        return self;
      }
      Call call = new Call(self, method, arguments);
      String expression = words.apply(call);
      if (expression != null) {
        return record(call, expression, call(method, target, call.quiet()));
      }
      if (method.isDefault()) { // made of others
        return InvocationHandler.invokeDefault(proxy, method, arguments);
      }
      throw new NotScriptable(method.getName());
    }

    private Object record(Call call, String expression, Object result) {
      String variable = "v" + operations.size();
      operations.add(new Operation(variable, call, expression));
      if (call.signature().equals("relu/0")) {
        return proxy(NDArray.class, new Array((NDArray) result, variable, call.array()));
      }
      return result instanceof NDList list
          ? new NDList(array(list.singletonOrThrow(), variable))
          : array((NDArray) result, variable);
    }
  }

  private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
