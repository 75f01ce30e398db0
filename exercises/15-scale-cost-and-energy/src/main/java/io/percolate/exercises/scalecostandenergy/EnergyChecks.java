package io.percolate.exercises.scalecostandenergy;

import static io.percolate.check.test.Expect.expect;

import io.percolate.check.test.Check;
import io.percolate.exercises.scalecostandenergy.Energy.Footprint;
import io.percolate.exercises.scalecostandenergy.Energy.Run;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;

/** Checks of {@link Energy} that learners see. */
class EnergyChecks {
  private static final Run EXAMPLE = new Run(64, 400, 1.1, 3);
  private static final int[] HOURS = {300, 200, 100, 120, 90, 250};

  @Check(value = "the kilowatt-hours of the example", points = 0.5)
  @Order(1)
  void countsEnergy(Energy energy) {
    expectEnergy(energy, EXAMPLE, HOURS);
  }

  @Check(value = "the CO₂ of the example, started now", points = 0.5)
  @Order(2)
  void weighs(Energy energy) {
    expectNow(energy, EXAMPLE, HOURS);
  }

  @Check(value = "when to start", points = 1)
  @Order(3)
  void findsTheBestStart(Energy energy) {
    expectBest(energy, EXAMPLE, HOURS);
    expectBest(energy, new Run(8, 700, 1.3, 2), 500, 400, 300, 200, 100);
    expectBest(energy, new Run(2, 300, 1.1, 3), 60, 50, 500, 400, 300, 200, 90);
    expectBest(energy, new Run(1, 250, 1.2, 2), 70, 50, 60, 60, 50, 70, 90);
  }

  static double kilowatts(Run run) {
    return run.cards() * run.watts() * run.pue() / 1000;
  }

  static int grams(int[] intensity, int start, int hours) {
    return IntStream.range(start, start + hours).map(h -> intensity[h]).sum();
  }

  static void expectEnergy(Energy energy, Run run, int... intensity) {
    double right = kilowatts(run) * run.hours();
    Quantity.of("kWh", right)
        .unlike(right * 1000, "Those are watt-hours; a kilowatt-hour has 1,000.")
        .unlike(right / run.pue(), "The building draws more than the cards: the PUE is missing.")
        .unlike(
            right / run.pue() / run.pue(),
            "The building draws more than the cards: multiply by the PUE.")
        .unlike(right / run.cards(), "Those are one card's; all of them draw power.")
        .unlike(right / run.hours(), "Those are kilowatts; times hours they are kilowatt-hours.")
        .unlike(
            right / run.hours() / run.hours(), "Power times time is energy: multiply by the hours.")
        .unlike(right * 3600, "Hours are asked for, not seconds.")
        .unlike(right / 1000, "From watts to kilowatts it is 1,000, once.")
        .unlike(
            kilowatts(run) * intensity.length,
            "The run takes its hours, not all that are forecast.")
        .isMetBy(energy.of(run, intensity).kWh());
  }

  static void expectNow(Energy energy, Run run, int... intensity) {
    double right = kilograms(run, grams(intensity, 0, run.hours()));
    double all = grams(intensity, 0, intensity.length);
    Quantity.of("kg of CO₂ from hour 0", right)
        .unlike(right * 1000, "Those are grams; a kilogram has 1,000.")
        .unlike(right / 1000, "From grams to kilograms it is 1,000, once; the energy is in kWh.")
        .unlike(right / run.pue(), "The building draws more than the cards: the PUE is missing.")
        .unlike(
            right * run.hours(),
            "Each hour's energy goes with that hour's intensity, not that of the whole run.")
        .unlike(
            kilograms(run, intensity[0] * run.hours()),
            "The intensity of the first hour was taken for all; each hour has its own.")
        .unlike(
            kilograms(run, all / intensity.length * run.hours()),
            "That is with the mean of the whole forecast; take the hours of the run.")
        .unlike(
            kilograms(run, all), "That is with all hours of the forecast; take those of the run.")
        .unlike(
            kilograms(run, grams(intensity, 0, run.hours()) / run.hours() * run.hours()),
            "A mean of whole numbers was cut off; make it a double before you divide.")
        .unlike(
            right / run.hours(),
            "That is the mean intensity times one hour's energy; the run has several.")
        .isMetBy(energy.of(run, intensity).kgNow());
  }

  static void expectBest(Energy energy, Run run, int... intensity) {
    Footprint got = energy.of(run, intensity);
    int last = intensity.length - run.hours();
    int right = best(intensity, run.hours(), last);
    int latest =
        IntStream.rangeClosed(0, last)
            .filter(s -> grams(intensity, s, run.hours()) == grams(intensity, right, run.hours()))
            .max()
            .getAsInt();
    expect(got.bestStart())
        .of("bestStart")
        .unlike(latest, "Another start is as good, and earlier; of equal ones take the first.")
        .unlike(
            last > 0 ? best(intensity, run.hours(), last - 1) : -1,
            "The last possible start was left out: the run may end with the forecast.")
        .unlike(
            best(intensity, 1, intensity.length - 1),
            "That is the hour of the least intensity; the run takes several, and they count together.")
        .unlike(
            IntStream.rangeClosed(0, last)
                .boxed()
                .max(Comparator.comparingInt(s -> grams(intensity, s, run.hours())))
                .get(),
            "From there on it is the most CO₂.")
        .unlike(
            around(intensity, run.hours()), "From there the run would not end within the forecast.")
        .unlike(right + 1, "Hours are counted from 0.")
        .unlike(0, "A later start is better than starting now.")
        .isEqualTo(right);
    double kilograms = kilograms(run, grams(intensity, right, run.hours()));
    Quantity.of("kg of CO₂ from the best hour", kilograms)
        .unlike(
            kilograms(run, grams(intensity, 0, run.hours())),
            "That is what it takes from hour 0; how much from the best start?")
        .unlike(kilograms * 1000, "Those are grams; a kilogram has 1,000.")
        .unlike(kilograms / run.pue(), "The PUE is missing.")
        .unlike(
            kilograms(run, grams(intensity, 0, run.hours())) - kilograms,
            "That is what the best start saves; asked for is what it takes.")
        .isMetBy(got.kgBest());
  }

  private static double kilograms(Run run, double gramsPerKilowatt) {
    return kilowatts(run) * gramsPerKilowatt / 1000;
  }

  /** The best start of a run that may go on at the forecast's beginning. */
  private static int around(int[] intensity, int hours) {
    int[] twice =
        IntStream.range(0, 2 * intensity.length)
            .map(h -> intensity[h % intensity.length])
            .toArray();
    return best(twice, hours, intensity.length - 1);
  }

  private static int best(int[] intensity, int hours, int last) {
    return IntStream.rangeClosed(0, last)
        .boxed()
        .min(Comparator.comparingInt(s -> grams(intensity, s, hours)))
        .get(); // the first of equal ones
  }
}
