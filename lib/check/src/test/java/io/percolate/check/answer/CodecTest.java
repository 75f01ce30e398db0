package io.percolate.check.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodecTest {
  enum Colour {
    RED,
    GREEN
  }

  record Point(String name, double[] at, List<Integer> counts) {}

  record Tree(int value, List<Tree> below) {}

  /** One method a type; each returns its argument. */
  interface Echo {
    double[][] matrix(double[][] value);

    float[] floats(float[] value);

    String text(String value);

    int[] integers(int[] value);

    boolean truth(boolean value);

    Colour colour(Colour value);

    Map<String, Long> counts(Map<String, Long> value);

    Point point(Point value);

    Tree tree(Tree value);

    NDArray array(NDArray value);
  }

  interface WithFunction {
    double apply(Function<Double, Double> f);
  }

  interface WithFunctionInside {
    List<Holder> holders();

    record Holder(Runnable task) {}
  }

  private static Method method(String name) {
    return Arrays.stream(Echo.class.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object roundTrip(String name, Object value) {
    Method method = method(name);
    byte[] bytes = Codec.encodeArguments(method, new Object[] {value});
    Object[] arguments = Codec.decodeArguments(method, bytes, NDManager::newBaseManager);
    assertThat(Codec.encodeArguments(method, arguments)).isEqualTo(bytes);
    return Codec.decodeResult(method, Codec.encodeResult(method, value), NDManager::newBaseManager);
  }

  @Property
  void matricesComeBackBitByBit(@ForAll double[][] value) {
    assertThat(roundTrip("matrix", value)).isEqualTo(value);
  }

  @Property
  void textOfAnyCharactersComesBack(@ForAll String value) {
    boolean whole = value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    if (whole) { // half a surrogate pair is no character
      assertThat(roundTrip("text", value)).isEqualTo(value);
    }
  }

  @Property
  void wholeNumbersComeBack(@ForAll int[] value) {
    assertThat(roundTrip("integers", value)).isEqualTo(value);
  }

  @Test
  void everyKindOfValueComesBack() {
    assertThat(roundTrip("floats", new float[] {1, Float.NaN, -0.0f}))
        .isEqualTo(new float[] {1, Float.NaN, -0.0f});
    assertThat(roundTrip("truth", true)).isEqualTo(true);
    assertThat(roundTrip("colour", Colour.GREEN)).isEqualTo(Colour.GREEN);
    assertThat(roundTrip("counts", Map.of("a", 3L))).isEqualTo(Map.of("a", 3L));
    Point point = new Point("p", new double[] {1, 2}, List.of(4, 5));
    assertThat(roundTrip("point", point)).usingRecursiveComparison().isEqualTo(point);
    Tree tree = new Tree(1, List.of(new Tree(2, List.of()), new Tree(3, List.of())));
    assertThat(roundTrip("tree", tree)).isEqualTo(tree);
  }

  @Test
  void arraysOfDjlComeBackWithTypeAndShape() {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray array = manager.arange(6f).reshape(2, 3);
      Method method = method("array");
      NDArray back =
          (NDArray) Codec.decodeResult(method, Codec.encodeResult(method, array), () -> manager);

      assertThat(back).isEqualTo(array);
      assertThat(back.getDataType()).isEqualTo(array.getDataType());
    }
  }

  @Test
  void copiesShareNothing() {
    double[][] value = {{1, 2}};
    double[][] copy = (double[][]) roundTrip("matrix", value);
    copy[0][0] = 9;

    assertThat(value[0][0]).isEqualTo(1);
  }

  @Test
  void nullIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Codec.encodeResult(method("matrix"), new double[][] {{1}, null}))
        .isInstanceOf(CodecException.class)
        .hasMessage("the answer[1] is null.");
    assertThatThrownBy(() -> Codec.encodeResult(method("point"), new Point("p", null, List.of())))
        .hasMessage("the answer.at is null.");
  }

  @Test
  void whatHasNoEndIsRefused() {
    List<Tree> below = new ArrayList<>();
    Tree endless = new Tree(1, below);
    below.add(endless);

    assertThatThrownBy(() -> Codec.encodeResult(method("tree"), endless))
        .isInstanceOf(CodecException.class)
        .hasMessageContaining("nested without end");
  }

  @Test
  void lengthsThatCantBeAreRefusedBeforeTheyAreBelieved() {
    byte[] huge = {0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff};
    for (String name : List.of("matrix", "floats", "text", "integers", "counts")) {
      assertThatThrownBy(() -> Codec.decodeResult(method(name), huge, NDManager::newBaseManager))
          .isInstanceOf(CodecException.class);
    }
  }

  @Property
  void anyBytesAreAValueOrRefused(@ForAll byte[] bytes) {
    for (Method method : Echo.class.getMethods()) {
      if (method.getReturnType() == NDArray.class) {
        continue; // needs the engine for each of a thousand tries
      }
      try {
        Codec.decodeResult(method, bytes, NDManager::newBaseManager);
      } catch (CodecException e) {
        assertThat(e.getMessage()).isNotEmpty();
      }
    }
  }

  @Test
  void arraysOfDjlOfTypesThatJavaLacksAreRefused() {
    try (NDManager manager = NDManager.newBaseManager()) {
      NDArray half = manager.arange(6f).toType(DataType.FLOAT16, true);

      assertThatThrownBy(() -> Codec.encodeResult(method("array"), half))
          .isInstanceOf(CodecException.class)
          .hasMessage("the answer is an NDArray of float16; convert it, such as to float32.");
    }
  }

  @Test
  void anArrayOfDjlOfAnyTypeIsAValueOrRefused() {
    try (NDManager manager = NDManager.newBaseManager()) {
      for (int type = -1; type <= DataType.values().length; type++) {
        for (int bytesEach : new int[] {0, 1, 2, 4, 8}) {
          ByteBuffer bytes = ByteBuffer.allocate(20 + 2 * bytesEach).putInt(type).putInt(1);
          bytes.putLong(2).putInt(2 * bytesEach);
          try {
            Object array = Codec.decodeResult(method("array"), bytes.array(), () -> manager);
            assertThat(Describe.value(array)).as("type %d", type).startsWith("NDArray(2)");
          } catch (CodecException e) {
            assertThat(e.getMessage()).isNotEmpty();
          }
        }
      }
    }
  }

  @Test
  void aContractThatAsksForAFunctionIsRefused() {
    assertThatThrownBy(() -> Codec.require(WithFunction.class))
        .hasMessageContaining("A contract can't use java.util.function.Function");
    assertThatThrownBy(() -> Codec.require(WithFunctionInside.class))
        .hasMessageContaining("A contract can't use java.lang.Runnable");
    Codec.require(Echo.class);
  }
}
