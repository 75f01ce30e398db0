package io.percolate.kernel.magic;

import io.github.spencerpark.jupyter.kernel.magic.registry.CellMagicFunction;
import io.github.spencerpark.jupyter.kernel.magic.registry.LineMagicFunction;
import io.github.spencerpark.jupyter.kernel.magic.registry.Magics;
import io.percolate.kernel.source.CellText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * The magics there are. A notebook adds its own with {@link #registerLineMagic} and {@link
 * #registerCellMagic}, as on IJava; the kernel's own may return a value that the notebook shows.
 */
public final class MagicTable extends Magics {
  private final TreeSet<String> lines = new TreeSet<>();
  private final TreeSet<String> cells = new TreeSet<>();
  private final Map<String, TextMagic> textMagics = new TreeMap<>();

  /** A magic that takes its line or cell as text and may return a value to show. */
  @FunctionalInterface
  public interface TextMagic {
    Object apply(String text) throws Exception;
  }

  /** Adds a magic for lines and cells that takes the text as it is. */
  public void registerTextMagic(String name, TextMagic magic) {
    textMagics.put(name, magic);
    lines.add(name);
    cells.add(name);
  }

  @Override
  public void registerLineMagic(String name, LineMagicFunction<?> magic) {
    super.registerLineMagic(name, magic);
    lines.add(name);
  }

  @Override
  public void registerCellMagic(String name, CellMagicFunction<?> magic) {
    super.registerCellMagic(name, magic);
    cells.add(name);
  }

  @Override
  public <T extends LineMagicFunction<?> & CellMagicFunction<?>> void registerLineCellMagic(
      String name, T magic) {
    registerLineMagic(name, magic);
    registerCellMagic(name, magic);
  }

  public boolean isLineMagic(String name) {
    return lines.contains(name);
  }

  public List<String> lineNames() {
    return List.copyOf(lines);
  }

  public List<String> cellNames() {
    return List.copyOf(cells);
  }

  /** Runs a magic line. */
  public Object applyToLine(String name, String rest) {
    if (!lines.contains(name)) {
      throw unknown("%", name, lines);
    }
    return plainly(
        "%" + name,
        () -> {
          if (textMagics.containsKey(name)) {
            return textMagics.get(name).apply(rest);
          }
          applyLineMagic(name, CellText.words(rest));
          return null;
        });
  }

  /** Runs a magic cell. */
  public Object applyToCell(String name, String rest, String body) {
    if (!cells.contains(name)) {
      throw unknown("%%", name, cells);
    }
    return plainly(
        "%%" + name,
        () -> {
          if (textMagics.containsKey(name)) {
            return textMagics.get(name).apply(body);
          }
          applyCellMagic(name, CellText.words(rest), body);
          return null;
        });
  }

  private static Object plainly(String magic, Callable<Object> call) {
    try {
      return call.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new MagicException(magic + " failed: " + e, e);
    }
  }

  private static MagicException unknown(String sign, String name, TreeSet<String> known) {
    return new MagicException(
        "There is no magic "
            + sign
            + name
            + "; there are "
            + known.stream().map(sign::concat).collect(Collectors.joining(", "))
            + ".");
  }
}
