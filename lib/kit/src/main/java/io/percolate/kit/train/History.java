package io.percolate.kit.train;

import io.percolate.kit.notebook.Bundle;
import io.percolate.kit.notebook.Rich;
import io.percolate.kit.plot.Curves;
import io.percolate.kit.plot.Figure;
import io.percolate.kit.plot.Plot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * What happened in a training run. A cell that ends in one shows its curves.
 *
 * @param epochs the finished epochs
 * @param batchLosses the loss of every batch, measured just before its update
 * @param batchesAnEpoch how many batches make an epoch
 * @param measure what the losses are, with their unit
 * @param outcomes what callbacks have to say, a sentence each
 * @param provenance what made it
 */
public record History(
    List<Epoch> epochs,
    double[] batchLosses,
    int batchesAnEpoch,
    String measure,
    List<String> outcomes,
    Provenance provenance)
    implements Rich {

  private static final int POINTS = 200;

  /** How many steps the optimizer took. */
  public int updates() {
    return batchLosses.length;
  }

  /**
   * The last finished epoch.
   *
   * @throws IllegalStateException if none was finished
   */
  public Epoch last() {
    if (epochs.isEmpty()) {
      throw new IllegalStateException("No epoch was finished.");
    }
    return epochs.get(epochs.size() - 1);
  }

  /**
   * The epoch with the lowest validation loss, the first of equals.
   *
   * @throws IllegalStateException if nothing was validated on
   */
  public Epoch best() {
    return epochs.stream()
        .filter(epoch -> !Double.isNaN(epoch.validationLoss()))
        .min(Comparator.comparingDouble(Epoch::validationLoss))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Which epoch was best is for examples to say that weren't trained on; add"
                        + " validate(heldOut) to the options."));
  }

  /** One row an epoch; a cell is missing where nothing was measured. */
  public Table toTable() {
    Table table =
        Table.create(
            "training",
            IntColumn.create("epoch", epochs.stream().mapToInt(Epoch::number).toArray()),
            column("loss", Epoch::loss),
            column("accuracy", Epoch::accuracy),
            column("validation loss", Epoch::validationLoss),
            column("validation accuracy", Epoch::validationAccuracy));
    epochs.stream()
        .flatMap(epoch -> epoch.metrics().keySet().stream())
        .distinct()
        .forEach(
            name ->
                table.addColumns(
                    column(
                        "validation " + name,
                        epoch -> epoch.metrics().getOrDefault(name, Double.NaN))));
    return table.addColumns(column("seconds", Epoch::seconds));
  }

  /** One row a batch: its number from 1, the epoch that it was in, and its loss. */
  public Table batchTable() {
    return Table.create(
        "batches",
        IntColumn.create("update", IntStream.rangeClosed(1, updates()).toArray()),
        IntColumn.create(
            "epoch", IntStream.range(0, updates()).map(i -> i / batchesAnEpoch + 1).toArray()),
        DoubleColumn.create("loss", batchLosses));
  }

  private DoubleColumn column(String name, ToDoubleFunction<Epoch> value) {
    return DoubleColumn.create(name, epochs.stream().mapToDouble(value).toArray());
  }

  /**
   * The loss over the epochs: on the training batches, as means over as many of them as leave at
   * most 200 points, and on the validation examples after each epoch.
   */
  public Curves curves() {
    int group = Math.max(1, (updates() + POINTS - 1) / POINTS);
    int points = updates() / group; // the rest waits for its group to be full
    double[] x = new double[points];
    double[] y = new double[points];
    for (int i = 0; i < points; i++) {
      x[i] = (i + 0.5) * group / batchesAnEpoch;
      y[i] = Arrays.stream(batchLosses, i * group, (i + 1) * group).average().orElseThrow();
    }
    Curves curves = Plot.curves("training", x, y);
    double[] held = epochs.stream().mapToDouble(Epoch::validationLoss).toArray();
    if (Arrays.stream(held).anyMatch(Double::isFinite)) {
      curves = curves.and("validation", held); // at 1, 2, 3 …: after each epoch
    }
    return curves.title("Loss while training").labels("epoch", measure);
  }

  @Override
  public Bundle bundle() {
    return picture("<div>%s</div>".formatted(this), toString());
  }

  /** The curves under a heading. */
  private Bundle picture(String html, String text) {
    return updates() == 0 ? Bundle.html(html, text) : under(html, text, curves().bundle());
  }

  /** The same for a moment: at half the density, which takes half as long. */
  Bundle sketch(String html, String text) {
    Curves curves = curves();
    BufferedImage sharp = curves.image();
    int width = sharp.getWidth() / Figure.SCALE;
    int height = sharp.getHeight() / Figure.SCALE;
    BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = plain.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(sharp, 0, 0, width, height, null);
    g.dispose();
    return under(html, text, Bundle.png(plain, 1, curves.alt()));
  }

  private static Bundle under(String html, String text, Bundle curves) {
    String image =
        "<img src=\"data:image/png;base64,%s\" width=\"%s\" alt=\"%s\">"
            .formatted(
                curves.data().get("image/png").replace("\n", ""),
                curves.metadata().get("image/png").get("width"),
                curves.plain().replace("\"", "&quot;"));
    return Bundle.html(html + image, text);
  }

  /** One line: how much was done and where it ended. */
  @Override
  public String toString() {
    double seconds = epochs.stream().mapToDouble(Epoch::seconds).sum();
    String line =
        epochs.isEmpty()
            ? "%d updates, no epoch finished".formatted(updates())
            : String.format(
                Locale.ROOT, "%d updates in %.1f s. %s", updates(), seconds, last().measured());
    return Stream.concat(Stream.of(line), outcomes.stream()).collect(Collectors.joining(". "));
  }
}
