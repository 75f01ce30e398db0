package io.percolate.kit.data.records;

import io.percolate.kit.data.Chance;
import io.percolate.kit.data.GeneratedFiles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Houses that were sold, and a file about them as an estate agent might keep it.
 *
 * <p>Prices are log-normal: the logarithm of a price is a sum of what area, district, condition,
 * age, garden and distance contribute, and of normal noise of standard deviation 0.12, which is
 * what even a perfect model is off by. Two columns must go: {@code currency} is constant, and
 * {@code agent_fee_eur} is known only once the price is. A third, {@code photos}, means nothing.
 *
 * @param houses the truth, in the order of their ids
 * @param flaws what is wrong in the file
 * @param csv the file
 */
public record HousePrices(List<House> houses, List<Flaw> flaws, String csv) {
  /** How many houses the bundled file has. */
  public static final int BUNDLED_ROWS = 1500;

  private static final String HEADER =
      "id,sold,district,area_m2,rooms,year_built,distance_km,condition,garden,photos,currency,"
          + "agent_fee_eur,price_eur";
  private static final String[] WORDS =
      "none one two three four five six seven eight nine ten".split(" ");
  private static final double SQUARE_FEET = 10.7639;
  private static final int MOST = 100_000;

  /**
   * A house.
   *
   * @param id its number, from 1
   * @param sold when
   * @param area living area in m²
   * @param rooms how many, 1 to 10
   * @param built the year
   * @param tenthsOfKm the distance to the centre in units of 100 m
   * @param photos how many the advertisement had
   * @param price in euros
   */
  public record House(
      int id,
      LocalDate sold,
      District district,
      int area,
      int rooms,
      int built,
      int tenthsOfKm,
      Condition condition,
      boolean garden,
      int photos,
      int price) {}

  /** Where a house stands, and what that does to the logarithm of its price. */
  public enum District {
    OLD_TOWN("Old Town", .25, 8),
    HARBOUR("Harbour", .15, 15),
    STATION("Station", -.1, 12),
    MILL_QUARTER("Mill Quarter", 0, 30),
    HILLSIDE("Hillside", .2, 55),
    MEADOWS("Meadows", -.05, 80);

    private final String label;
    private final double effect;
    private final int tenthsOfKm;

    District(String label, double effect, int tenthsOfKm) {
      this.label = label;
      this.effect = effect;
      this.tenthsOfKm = tenthsOfKm;
    }

    /** As it is written in the file where it is written right. */
    @Override
    public String toString() {
      return label;
    }
  }

  /** What state a house is in, and what that does to the logarithm of its price. */
  public enum Condition {
    NEW(.15),
    GOOD(.05),
    FAIR(-.05),
    POOR(-.25);

    private final double effect;

    Condition(double effect) {
      this.effect = effect;
    }

    /** As it is written in the file. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The houses of the bundled file. */
  public static HousePrices bundled() {
    return draw(1, BUNDLED_ROWS);
  }

  /**
   * Makes houses up, and their file.
   *
   * @param seed which houses
   * @param rows how many; the file has 1.3 % more lines, which are duplicates
   * @throws IllegalArgumentException if they are fewer than 1 or more than 100,000
   */
  public static HousePrices draw(long seed, int rows) {
    if (rows < 1 || rows > MOST) {
      throw new IllegalArgumentException(
          "%,d houses can't be made; ask for 1 to %,d.".formatted(rows, MOST));
    }
    List<House> houses =
        IntStream.rangeClosed(1, rows).mapToObj(id -> house(id, Chance.of(seed, 0, id))).toList();
    Sheet sheet = new Sheet(HEADER, houses.stream().map(HousePrices::cells).toList(), seed);
    for (String column : "area_m2 rooms year_built distance_km condition garden".split(" ")) {
      sheet.spoil(column, .06, "missing", (cell, chance) -> unknown(column, chance));
    }
    sheet.spoil("area_m2", .02, "square feet", (cell, chance) -> squareFeet(cell));
    sheet.spoil("area_m2", .015, "with its unit", (cell, chance) -> cell + " m²");
    sheet.spoil("rooms", .01, "in words", (cell, chance) -> WORDS[Integer.parseInt(cell)]);
    sheet.spoil(
        "year_built", .01, "uncertain", (cell, chance) -> chance.any("c. " + cell, cell + "?"));
    sheet.spoil("price_eur", .015, "in thousands", (cell, chance) -> thousands(cell));
    sheet.spoil("price_eur", .015, "with its currency", (cell, chance) -> grouped(cell));
    sheet.spoil("sold", .03, "day first", (cell, chance) -> dayFirst(cell));
    sheet.spoil("district", .04, "mistyped", Sheet::mistyped);
    sheet.repeat(.013, "duplicate", "id", (cell, chance) -> cell);
    return new HousePrices(houses, sheet.flaws(), sheet.csv());
  }

  /** The file under its name. */
  public GeneratedFiles files() {
    return GeneratedFiles.text("house_prices.csv", csv);
  }

  private static House house(int id, Chance chance) {
    District district = chance.any(District.values());
    int area = area(chance);
    int rooms = (int) Math.max(1, Math.min(10, Math.round(area / 26. + chance.normal(.3, .7))));
    int built = 2022 - (int) Math.min(122, Math.abs(chance.normal(0, 50)));
    int tenthsOfKm = Math.max(1, (int) Math.round(district.tenthsOfKm * chance.factor(.25)));
    Condition condition =
        built > 2016
            ? Condition.NEW
            : chance.any(Condition.GOOD, Condition.GOOD, Condition.FAIR, Condition.POOR);
    boolean garden = chance.happens(district.tenthsOfKm > 20 ? .7 : .2);
    double log =
        9.1
            + .8 * StrictMath.log(area)
            + district.effect
            + condition.effect
            + (garden ? .06 : 0)
            - .002 * (2022 - built)
            - .004 * tenthsOfKm
            + chance.normal(0, .12);
    int price = 500 * (int) Math.round(StrictMath.exp(log) / 500);
    LocalDate sold = LocalDate.of(2023, 1, 1).plusDays(chance.below(3 * 365));
    return new House(
        id,
        sold,
        district,
        area,
        rooms,
        built,
        tenthsOfKm,
        condition,
        garden,
        3 + chance.below(30),
        price);
  }

  /** At most 250 m², so that a number above 290 can only be square feet. */
  private static int area(Chance chance) {
    for (; ; ) {
      long area = Math.round(95 * chance.factor(.35));
      if (area >= 28 && area <= 250) {
        return (int) area;
      }
    }
  }

  private static String[] cells(House house) {
    return new String[] {
      "" + house.id,
      "" + house.sold,
      "" + house.district,
      "" + house.area,
      "" + house.rooms,
      "" + house.built,
      Sheet.tenths(house.tenthsOfKm),
      "" + house.condition,
      house.garden ? "yes" : "no",
      "" + house.photos,
      "EUR",
      "" + 10 * Math.round(house.price * .0025),
      "" + house.price
    };
  }

  private static String unknown(String column, Chance chance) {
    return column.equals("distance_km")
        ? chance.any("", "", "-1", "NA")
        : chance.any("", "", "NA", "n/a", "?");
  }

  private static String squareFeet(String area) {
    return "" + Math.round(SQUARE_FEET * Integer.parseInt(area));
  }

  private static String thousands(String price) {
    return Sheet.tenths(Integer.parseInt(price) / 100);
  }

  private static String grouped(String price) {
    return "€%s,%s"
        .formatted(price.substring(0, price.length() - 3), price.substring(price.length() - 3));
  }

  private static String dayFirst(String date) {
    return LocalDate.parse(date).format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT));
  }
}
