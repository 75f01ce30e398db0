package io.percolate.check.answer;

import ai.djl.ndarray.NDManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Values as bytes and back, by the types that a contract names and no others: what arrives can only
 * be what the contract says, of bounded size.
 *
 * <p>Carried are booleans, the numbers, text, enums, arrays, lists, maps with text as keys, records
 * and NDArrays. Nothing is ever null.
 */
public final class Codec {
  /** No call carries more than this. */
  static final int MOST_BYTES = 64 << 20;

  private Codec() {}

  /**
   * @throws CodecException if a method of the contract takes or returns what isn't carried
   */
  public static void require(Class<?> contract) {
    Set<Type> seen = new HashSet<>();
    for (Method method : contract.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        Arrays.stream(method.getGenericParameterTypes()).forEach(type -> require(type, seen));
        require(method.getGenericReturnType(), seen);
      }
    }
  }

  private static void require(Type type, Set<Type> seen) {
    if (seen.add(type)) {
      Form.of(type).parts().forEach(part -> require(part, seen));
    }
  }

  /** The arguments of a call, one after the other. */
  public static byte[] encodeArguments(Method method, Object[] arguments) {
    Type[] types = method.getGenericParameterTypes();
    return encode(
        out -> {
          for (int i = 0; i < types.length; i++) {
            Form.of(types[i]).write(arguments[i], out, "argument " + (i + 1));
          }
        });
  }

  /**
   * Fresh copies of the arguments.
   *
   * @param manager owns the NDArrays among them
   */
  public static Object[] decodeArguments(Method method, byte[] bytes, Supplier<NDManager> manager) {
    Type[] types = method.getGenericParameterTypes();
    Object[] arguments = new Object[types.length];
    decode(
        bytes,
        manager,
        source -> {
          for (int i = 0; i < types.length; i++) {
            arguments[i] = Form.of(types[i]).read(source);
          }
          return null;
        });
    return arguments;
  }

  /** A call's result. */
  public static byte[] encodeResult(Method method, Object result) {
    return encode(out -> Form.of(method.getGenericReturnType()).write(result, out, "the answer"));
  }

  /** A fresh copy of a call's result. */
  public static Object decodeResult(Method method, byte[] bytes, Supplier<NDManager> manager) {
    return decode(bytes, manager, Form.of(method.getGenericReturnType())::read);
  }

  private static byte[] encode(Writing body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new Bounded(bytes, MOST_BYTES))) {
      body.write(new Sink(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Object decode(byte[] bytes, Supplier<NDManager> manager, Reading body) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Object value = body.read(new Source(in, manager));
      if (in.available() > 0) {
        throw new CodecException(in.available() + " bytes too many came back.");
      }
      return value;
    } catch (IOException e) {
      throw new CodecException("what came back ends too early.");
    }
  }

  private interface Writing {
    void write(Sink out) throws IOException;
  }

  private interface Reading {
    Object read(Source source) throws IOException;
  }
}
