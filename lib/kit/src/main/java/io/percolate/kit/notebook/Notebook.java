package io.percolate.kit.notebook;

import java.util.Locale;
import java.util.Optional;

/**
 * What a lesson shows: text, HTML, tables, figures, and displays that change in place.
 *
 * <p>It finds the kernel that runs the notebook, whichever of the Java kernels that is. Outside a
 * notebook everything becomes plain text on {@code System.out}, so that the same code runs in a
 * program or a test.
 */
public final class Notebook {

  private Notebook() {}

  /**
   * Makes a notebook ready; a lesson's first code cell calls it. Libraries keep quiet and off the
   * network from here on, numbers are written as lessons write them, 0.5 and 1,200, whatever the
   * machine's language, and a cell that ends in a table, a figure, a chart or an NDArray shows it
   * readably. Calling it again changes nothing.
   *
   * <p>Call it before anything of DJL runs: DJL reads these settings once, as it loads.
   */
  public static void start() {
    Quiet.please();
    Kernel.running().ifPresent(Notebook::makeReady);
  }

  private static void makeReady(Kernel kernel) {
    if (System.getProperty("user.language.format") == null) { // or someone has chosen already
      Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    }
    Renderers.register(kernel);
  }

  /** Whether a notebook's kernel is here to show things; without one they are printed. */
  public static boolean hasKernel() {
    return Kernel.running().isPresent();
  }

  /** Shows a value as a cell's last expression would. */
  public static void show(Object value) {
    Optional<Kernel> kernel = Kernel.running();
    if (kernel.isPresent()) {
      kernel.get().display(Renderers.render(value, kernel.get()));
    } else {
      System.out.println(Renderers.bundle(value).plain());
    }
  }

  /** Shows HTML; outside a notebook, its text. */
  public static void html(String html) {
    show(Bundle.html(html, Html.text(html)));
  }

  /** Shows Markdown, with formulas between dollar signs. */
  public static void markdown(String markdown) {
    show(Bundle.markdown(markdown));
  }

  /** Shows plain text in its place among the other displays. */
  public static void text(String text) {
    show(Bundle.text(text));
  }

  /** A display that will be replaced in place, as training curves are. */
  public static Live live() {
    return new Live();
  }

  /**
   * Begins to check a number that someone states against the formulas that may have given it:
   *
   * <pre>{@code
   * factCheck("cross-entropy of 0.9", 0.087)
   *     .candidate("natural log", -Math.log(0.9))
   *     .candidate("base 10", -Math.log10(0.9))
   *     .show();
   * }</pre>
   *
   * @param what what the number is said to be
   * @param claimed the number as it was printed; its decimals are those that must agree
   * @throws IllegalArgumentException if it is infinite or NaN
   */
  public static FactCheck factCheck(String what, double claimed) {
    return FactCheck.of(what, claimed);
  }

  /**
   * The same for a number whose last printed digit is a zero, such as {@code "0.870"}; a {@code
   * double} can't keep it.
   *
   * @throws IllegalArgumentException if the text isn't a number
   */
  public static FactCheck factCheck(String what, String claimed) {
    return FactCheck.of(what, claimed);
  }
}
