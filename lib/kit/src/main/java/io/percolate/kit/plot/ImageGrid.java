package io.percolate.kit.plot;

import ai.djl.ndarray.types.Shape;
import io.percolate.kit.data.Examples;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Images side by side, each pixel a crisp square. Grey ones: 0 is paper and 1 is ink; values a
 * little outside of [0, 1] are drawn as 0 or 1. Filters and feature maps: blue below 0, orange
 * above, all on one scale.
 */
public final class ImageGrid implements Figure {

  /** What stands under an image. */
  record Caption(String text, boolean error) {}

  static final int MOST = 400;

  /** Noise and scaling reach a little beyond 1; raw bytes reach 255. */
  private static final float BRIGHTEST = 4;

  private final Examples examples;
  private final int columns;
  private final List<Caption> captions;
  private final String title;
  private final Tones tones;

  private ImageGrid(
      Examples examples, int columns, List<Caption> captions, String title, Tones tones) {
    this.examples = examples;
    this.columns = columns;
    this.captions = captions;
    this.title = title;
    this.tones = tones;
  }

  private static ImageGrid of(Examples examples, int columns) {
    Shape shape = examples.shape();
    boolean grey = shape.dimension() == 2 || shape.dimension() == 3 && shape.get(0) == 1;
    if (!grey) {
      throw new IllegalArgumentException(
          "An image grid needs examples of shape (h, w) or (1, h, w), but these have shape %s."
              .formatted(shape));
    }
    if (examples.size() == 0 || examples.size() > MOST) {
      throw new IllegalArgumentException(
          "An image grid shows 1 to %d images, not %d; choose some with take(%d) or pick(...)."
              .formatted(MOST, examples.size(), 5 * Math.max(1, columns)));
    }
    if (columns < 1) {
      throw new IllegalArgumentException(
          "An image grid needs at least one column, not " + columns + ".");
    }
    return new ImageGrid(examples, Math.min(columns, examples.size()), List.of(), "", Tones.GREY);
  }

  /** Images of values in [0, 1]. */
  static ImageGrid grey(Examples examples, int columns) {
    ImageGrid grid = of(examples, columns);
    for (float value : examples.features()) {
      if (Math.abs(value) > BRIGHTEST) {
        throw new IllegalArgumentException(
            "Image values should lie between 0 and 1, but one is %s; divide bytes by 255."
                .formatted(value));
      }
    }
    return grid;
  }

  /** Images of any values, 0 in the middle of their colours. */
  static ImageGrid signed(Examples examples, int columns) {
    ImageGrid grid = of(examples, columns);
    Tones tones = Tones.around(examples.features());
    return new ImageGrid(examples, grid.columns, List.of(), "", tones);
  }

  /** The same images under this title. */
  public ImageGrid title(String title) {
    return new ImageGrid(examples, columns, captions, title, tones);
  }

  /**
   * Writes one text under each image.
   *
   * @throws IllegalArgumentException if there are more or fewer texts than images
   */
  public ImageGrid captions(String... texts) {
    oneForEach(texts.length, "captions");
    return captioned(IntStream.range(0, texts.length).mapToObj(i -> new Caption(texts[i], false)));
  }

  /** Writes each image's label under it. */
  public ImageGrid captionLabels() {
    return captioned(
        IntStream.range(0, examples.size()).mapToObj(i -> new Caption(label(i), false)));
  }

  /**
   * Writes under each image its label where the answer is right, and otherwise label and answer,
   * {@code 7→1}, in the colour of errors.
   *
   * @param answers for each image the class that a network chose
   * @throws IllegalArgumentException if there are more or fewer answers than images
   */
  public ImageGrid captionAnswers(int... answers) {
    oneForEach(answers.length, "answers");
    return captioned(
        IntStream.range(0, answers.length)
            .mapToObj(
                i -> {
                  boolean right = answers[i] == examples.label(i);
                  return new Caption(right ? label(i) : label(i) + "→" + answers[i], !right);
                }));
  }

  Examples examples() {
    return examples;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return (examples.size() + columns - 1) / columns;
  }

  /** One for each image, or none. */
  List<Caption> captions() {
    return captions;
  }

  String title() {
    return title;
  }

  Tones tones() {
    return tones;
  }

  int imageWidth() {
    return (int) examples.shape().get(examples.shape().dimension() - 1);
  }

  int imageHeight() {
    return (int) examples.shape().get(examples.shape().dimension() - 2);
  }

  @Override
  public BufferedImage image() {
    return ImageGridPainter.paint(this);
  }

  @Override
  public String alt() {
    String scale = " Blue is below 0, orange above; the strongest colours stand for ±%s.";
    return Alt.of(this) + (tones.signed() ? scale.formatted(Alt.number(tones.limit())) : "");
  }

  private String label(int i) {
    return Alt.number(examples.label(i));
  }

  private ImageGrid captioned(Stream<Caption> captions) {
    return new ImageGrid(examples, columns, captions.toList(), title, tones);
  }

  private void oneForEach(int count, String what) {
    if (count != examples.size()) {
      throw new IllegalArgumentException(
          "There are %d images but %d %s; give one for each."
              .formatted(examples.size(), count, what));
    }
  }
}
