package io.percolate.kit.plot;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import io.percolate.kit.data.Examples;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * Makes the figures of the lessons. Each returns a {@link Figure}, which a cell shows if it ends in
 * it; give it a title and axis labels with units by chaining.
 *
 * <pre>{@code
 * Plot.curves("training", losses).and("validation", others)
 *     .title("Ten epochs").labels("epoch", "loss (nats)")
 * }</pre>
 */
public final class Plot {

  private Plot() {}

  /** A curve through these values at 1, 2, 3 …; add others with {@code and}. */
  public static Curves curves(String name, double... y) {
    return Curves.of(Series.counted(name, y));
  }

  /** A curve through these values at 1, 2, 3 …; add others with {@code and}. */
  public static Curves curves(String name, float[] y) {
    return curves(name, Series.doubles(y));
  }

  /** A curve through these values at 1, 2, 3 …; add others with {@code and}. */
  public static Curves curves(String name, Collection<? extends Number> y) {
    return curves(name, Series.doubles(y));
  }

  /**
   * A curve through points; add others with {@code and}.
   *
   * @throws IllegalArgumentException if x and y differ in length
   */
  public static Curves curves(String name, double[] x, double[] y) {
    return Curves.of(Series.at(name, x, y));
  }

  /**
   * A function's curve from one x to another; where it isn't finite it has a gap.
   *
   * @throws IllegalArgumentException unless {@code from < to}
   */
  public static Curves curve(String name, DoubleUnaryOperator f, double from, double to) {
    return Curves.of(Series.of(name, f, from, to));
  }

  /**
   * Grey images side by side.
   *
   * @param images examples of shape {@code (h, w)} or {@code (1, h, w)}, values in [0, 1]
   * @param columns how many in a row
   * @throws IllegalArgumentException if the examples aren't such images, or are more than 400
   */
  public static ImageGrid imageGrid(Examples images, int columns) {
    return ImageGrid.grey(images, columns);
  }

  /**
   * How often each class was taken for which.
   *
   * @param counts {@code counts[truth][answer]}
   * @param classNames one for each class, or none to number them from 0
   * @throws IllegalArgumentException if the matrix isn't square, or names don't fit it
   */
  public static ConfusionMatrix confusionMatrix(int[][] counts, String... classNames) {
    return ConfusionMatrix.of(counts, classNames);
  }

  /** How these values are distributed; add others with {@code and}. */
  public static Histogram histogram(String name, double... values) {
    return Histogram.of(name, values);
  }

  /** How these values are distributed; add others with {@code and}. */
  public static Histogram histogram(String name, float[] values) {
    return Histogram.of(name, Series.doubles(values));
  }

  /** How these values are distributed; add others with {@code and}. */
  public static Histogram histogram(String name, Collection<? extends Number> values) {
    return Histogram.of(name, Series.doubles(values));
  }

  /**
   * Points with two features, each class with its own marker.
   *
   * @param classNames one for each class, or none to number them from 0
   * @throws IllegalArgumentException if the examples haven't two features and class indexes as
   *     labels, if names are missing, or if there are more than 20,000 points
   */
  public static Scatter scatter(Examples examples, String... classNames) {
    return Scatter.of(examples, classNames);
  }

  /**
   * Points in the plane; add others with {@code and}.
   *
   * @throws IllegalArgumentException if x and y differ in length, or there are more than 20,000
   */
  public static Scatter scatter(String name, double[] x, double[] y) {
    return Scatter.of(new Cloud(name, x.clone(), y.clone()));
  }

  /**
   * Points before the regions that a classifier gives to each class: coloured by the most probable
   * one, paler where that is less sure.
   *
   * @param classifier gives each of many examples of shape {@code (2)} a row of probabilities, one
   *     a class; a single one is that of class 1
   * @param classNames one for each class, or none to number them from 0
   * @throws IllegalArgumentException as {@link #scatter(Examples, String...)} does, or if the
   *     answers aren't probabilities
   */
  public static Scatter regions(
      Examples examples, Function<Examples, float[][]> classifier, String... classNames) {
    return Scatter.of(examples, classNames).over(classifier);
  }

  /**
   * A function of two variables seen from above; add paths with {@code trail}.
   *
   * @param f called at about 17,000 places
   * @throws IllegalArgumentException unless both variables start below their ends, and the function
   *     is somewhere finite
   */
  public static Contours contours(
      DoubleBinaryOperator f, double xFrom, double xTo, double yFrom, double yTo) {
    return Contours.of(f, Range.of(xFrom, xTo, yFrom, yTo));
  }

  /**
   * A table of numbers as colours; name its rows and columns by chaining.
   *
   * @param values {@code values[row][column]}
   * @throws IllegalArgumentException if rows differ in length, or there are none or more than 500
   */
  public static Heatmap heatmap(double[][] values) {
    return Heatmap.of(values);
  }

  /**
   * A table of numbers as colours; name its rows and columns by chaining.
   *
   * @param values {@code values[row][column]}
   * @throws IllegalArgumentException if rows differ in length, or there are none or more than 500
   */
  public static Heatmap heatmap(float[][] values) {
    return Heatmap.of(values);
  }

  /**
   * How much each token's query attends to each token's key.
   *
   * @param weights {@code weights[query][key]}; each row sums to 1
   * @throws IllegalArgumentException if there isn't a row and a column for each token, or a row
   *     doesn't sum to 1
   */
  public static Heatmap attention(String[] tokens, float[][] weights) {
    return Heatmap.attention(tokens, weights);
  }

  /**
   * Named values as bars from zero.
   *
   * @throws IllegalArgumentException unless every name has a finite value
   */
  public static Bars bars(String[] names, double... values) {
    return bars(names, "", values);
  }

  /**
   * Named values as bars from zero.
   *
   * @throws IllegalArgumentException unless every name has a finite value
   */
  public static Bars bars(List<String> names, double... values) {
    return Bars.of(names, "", values);
  }

  /**
   * The first of several groups of bars; add the others with {@code and}.
   *
   * @throws IllegalArgumentException unless every name has a finite value
   */
  public static Bars bars(String[] names, String group, double... values) {
    return Bars.of(List.of(names), group, values);
  }

  /** A graph without boxes yet; add them with {@code node} and arrows with {@code edge}. */
  public static Graph graph() {
    return Graph.empty();
  }

  /**
   * The graph of what an object was made from: a box for each object, an arrow from each child to
   * what it is in. A child that is used twice has two arrows.
   *
   * <pre>{@code
   * Plot.graph(loss, Value::children, v -> v.name + "\nvalue " + v.data + "\ngrad " + v.grad)
   * }</pre>
   *
   * @param root where the arrows end
   * @param children what an object was made from; none for a leaf
   * @param text what its box says; the first line is its heading
   * @throws IllegalArgumentException if an object is among its own children or theirs, or there are
   *     more than 200
   */
  public static <T> Graph graph(
      T root,
      Function<? super T, ? extends Iterable<? extends T>> children,
      Function<? super T, String> text) {
    return Graph.of(root, children, text);
  }

  /**
   * A network's layers with their settings, output shapes and parameters. The network is left as it
   * is: what has weights keeps them, and what has none is given none; no random number is drawn,
   * unless by a function within the network, which is run on zeros and on a few test values.
   *
   * @param network any block of DJL or of your own
   * @param oneExample the shape of one example, without the batch: {@code new Shape(1, 28, 28)};
   *     one for each input where a network has several
   * @throws IllegalArgumentException if the network doesn't take such examples
   */
  public static Network network(Block network, Shape... oneExample) {
    return Network.of(network, oneExample);
  }

  /**
   * A circle for each unit and a line for each weight; of more than ten units in a layer only some
   * are drawn.
   *
   * @param units how many units each layer has, the inputs first: {@code 2, 3, 1}
   * @throws IllegalArgumentException unless there are two layers or more, each with a unit
   */
  public static Neurons neurons(int... units) {
    return Neurons.of(units);
  }

  /**
   * The same picture of a network of {@code Linear} layers and functions, with their parameters
   * counted, and with its weights if it has any. The network is left as it is.
   *
   * @param oneExample the shape of one example, without the batch
   * @throws IllegalArgumentException if the network has other layers, or doesn't take such examples
   */
  public static Neurons neurons(Block network, Shape oneExample) {
    return Neurons.of(network, oneExample);
  }

  /**
   * A convolution's filters as images on one scale: blue below 0, orange above. A filter of several
   * channels is a row of images, one for each channel.
   *
   * @param weights of shape {@code (filters, channels, h, w)}, as a {@code Conv2d} holds them
   * @throws IllegalArgumentException if the array has another shape, or makes more than 400 images
   */
  public static ImageGrid filters(NDArray weights) {
    return Maps.filters(weights);
  }

  /**
   * What a convolution makes of one example, as images on one scale: blue below 0, orange above.
   *
   * @param maps of shape {@code (channels, h, w)}, or {@code (1, channels, h, w)}
   * @throws IllegalArgumentException if the array has another shape, or holds more than 400 maps
   */
  public static ImageGrid featureMaps(NDArray maps) {
    return Maps.features(maps);
  }

  /**
   * The same of an example that a layer put out, as {@code activations} in {@code Train} does.
   *
   * @param maps one example of shape {@code (channels, h, w)}
   * @throws IllegalArgumentException if it has another shape, there are several, or it holds more
   *     than 400 maps
   */
  public static ImageGrid featureMaps(Examples maps) {
    return Maps.features(maps);
  }

  /**
   * Figures to leaf through with a slider, or to watch.
   *
   * @param frames the figures, at most 200
   * @param captions one for each
   * @throws IllegalArgumentException if there are none or too many, or not as many captions
   */
  public static Scrubber scrubber(List<? extends Figure> frames, List<String> captions) {
    return Scrubber.of(frames, captions);
  }
}
