package io.percolate.kit.notebook;

import ai.djl.ndarray.NDArray;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.knowm.xchart.internal.chartpart.Chart;
import tech.tablesaw.api.Table;

/** Which value is shown in which form. */
final class Renderers {

  /** Kernels that have our renderers; a second registration would render everything twice. */
  private static final Set<Object> REGISTERED =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private Renderers() {}

  /** Has this kernel show what the kit knows when a cell ends in it. */
  static void register(Kernel kernel) {
    if (REGISTERED.add(kernel.instance())) {
      kernel.register(Rich.class, carefully(Rich::bundle));
      kernel.register(Table.class, carefully(TableRenderer::bundle));
      kernel.register(NDArray.class, carefully(ArrayRenderer::bundle));
      kernel.register(Chart.class, carefully(ChartRenderer::bundle));
    }
  }

  /** A value as the kernel's display data: in the kit's form, else in the kernel's own. */
  static Object render(Object value, Kernel kernel) {
    return known(value) ? kernel.data(bundle(value)) : kernel.render(value);
  }

  /** A value in every form that the kit has for it, at least as text. */
  static Bundle bundle(Object value) {
    if (value instanceof Bundle bundle) {
      return bundle;
    }
    if (value instanceof Rich rich) {
      return carefully(Rich::bundle).apply(rich);
    }
    if (value instanceof Table table) {
      return carefully(TableRenderer::bundle).apply(table);
    }
    if (value instanceof NDArray array) {
      return carefully(ArrayRenderer::bundle).apply(array);
    }
    if (value instanceof Chart<?, ?> chart) {
      return carefully(ChartRenderer::bundle).apply(chart);
    }
    return Bundle.text(text(value));
  }

  private static boolean known(Object value) {
    return value == null
        || value.getClass().isArray()
        || value instanceof Bundle
        || value instanceof Rich
        || value instanceof Table
        || value instanceof NDArray
        || value instanceof Chart;
  }

  private static String text(Object value) {
    if (value != null && value.getClass().isArray()) {
      String nested = Arrays.deepToString(new Object[] {value});
      return nested.substring(1, nested.length() - 1);
    }
    return String.valueOf(value);
  }

  /** A value that can't be drawn is said to be so: showing must not fail the cell. */
  private static <T> Function<T, Bundle> carefully(Function<? super T, Bundle> renderer) {
    return value -> {
      try {
        return renderer.apply(value);
      } catch (RuntimeException | LinkageError | InternalError e) {
        // Link and internal errors are what AWT throws where a machine lacks fonts or libraries.
        String reason = e.getMessage() == null ? e.toString() : e.getMessage();
        return Bundle.text(
            "This %s can't be shown: %s".formatted(value.getClass().getSimpleName(), reason));
      }
    };
  }
}
