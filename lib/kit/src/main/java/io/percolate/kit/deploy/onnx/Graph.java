package io.percolate.kit.deploy.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The graph of an ONNX model while it grows: constants, and operators that name what they take. */
final class Graph {

  static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT64 = 7;

  private static final int NODE = 1;
  private static final int INITIALIZER = 5;

  private final Message graph = new Message();
  private final Set<String> constants = new HashSet<>();
  private int made;

  /** An attribute of an operator. */
  record Attribute(String name, Object value) {

    private Message message() {
      Message message = new Message().text(1, name);
      if (value instanceof Float number) {
        return message.decimal(2, number).number(20, 1);
      }
      if (value instanceof Collection<?> numbers) {
        numbers.forEach(number -> message.number(8, ((Number) number).longValue()));
        return message.number(20, 7);
      }
      return message.number(3, ((Number) value).longValue()).number(20, 2);
    }
  }

  static Attribute with(String name, Object value) {
    return new Attribute(name, value);
  }

  /** A name that nobody has. */
  String fresh() {
    return "n" + made++;
  }

  /** Adds an operator with one result, and says what that is called. */
  String add(String operator, List<String> inputs, Attribute... attributes) {
    String result = fresh();
    add(operator, inputs, List.of(result), attributes);
    return result;
  }

  /** Adds an operator with these results. */
  void add(String operator, List<String> inputs, List<String> results, Attribute... attributes) {
    Message node = new Message();
    inputs.forEach(input -> node.text(1, input));
    results.forEach(result -> node.text(2, result));
    node.text(4, operator);
    for (Attribute attribute : attributes) {
      node.message(5, attribute.message());
    }
    graph.message(NODE, node);
  }

  /** A constant of floats; a name that is there already stays what it is. */
  String floats(String name, long[] shape, float... values) {
    ByteBuffer bytes = buffer(Float.BYTES * values.length);
    bytes.asFloatBuffer().put(values);
    return constant(name, shape, FLOAT, bytes.array());
  }

  /** A constant of numbers from 0 to 255. */
  String bytes(String name, long[] shape, byte... values) {
    return constant(name, shape, UINT8, values);
  }

  /** A constant list of whole numbers. */
  String list(String name, List<Long> values) {
    ByteBuffer bytes = buffer(Long.BYTES * values.size());
    values.forEach(bytes::putLong);
    return constant(name, new long[] {values.size()}, INT64, bytes.array());
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private String constant(String name, long[] shape, int type, byte... values) {
    if (constants.add(name)) {
      Message tensor = new Message();
      for (long side : shape) {
        tensor.number(1, side);
      }
      graph.message(INITIALIZER, tensor.number(2, type).text(8, name).bytes(9, values));
    }
    return name;
  }

  /** The graph, from an array of floats to one. */
  Message from(String input, long[] taken, String output, long[] given) {
    return graph
        .text(2, "network")
        .message(11, array(input, taken))
        .message(12, array(output, given));
  }

  /** An array whose first size is any. */
  private static Message array(String name, long... sides) {
    Message shape = new Message().message(1, new Message().text(2, "batch"));
    for (long side : sides) {
      shape.message(1, new Message().number(1, side));
    }
    Message tensor = new Message().number(1, FLOAT).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }
}
