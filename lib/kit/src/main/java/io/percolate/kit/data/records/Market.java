package io.percolate.kit.data.records;

import io.percolate.kit.data.Chance;
import io.percolate.kit.data.GeneratedFiles;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What five makers of coffee gear sold in four regions, month by month, and a file about it put
 * together from five ways of typing.
 *
 * <p>Sales are level × trend × season × noise. Espresso machines and grinders sell before
 * Christmas, cold brew kits in summer. Of what there is to find: Mokka entered the South and the
 * West in 2024 and grows fastest, Arabica & Co shrinks, and in the East Dripstone had nothing to
 * deliver from March to May 2024, so that its sales are not its demand.
 *
 * @param sales the truth, by month, region, company and product
 * @param flaws what is wrong in the file
 * @param csv the file
 */
public record Market(List<Sale> sales, List<Flaw> flaws, String csv) {
  /** How many months the bundled file has. */
  public static final int BUNDLED_MONTHS = 36;

  private static final YearMonth FIRST = YearMonth.of(2023, 1);
  private static final YearMonth MOKKA_ENTERS = YearMonth.of(2024, 1);
  private static final YearMonth EMPTY_FROM = YearMonth.of(2024, 3);
  private static final YearMonth EMPTY_TO = YearMonth.of(2024, 5);
  private static final int MOST = 600;

  /**
   * What one company sold of one product in one region in one month.
   *
   * @param tenthsOfThousand how much, in units of 100 euros
   */
  public record Sale(
      Company company, Region region, Product product, YearMonth month, int tenthsOfThousand) {}

  /** A maker: how strong it is, and by what factor it grows in a year. */
  public enum Company {
    ARABICA("Arabica & Co", 1.4, .92),
    BREWLINE("Brewline", 1, 1.1),
    CREMA("Crema Works", 1.2, 1),
    DRIPSTONE("Dripstone", .8, 1.03),
    MOKKA("Mokka", .4, 1.6);

    private final String label;
    private final double strength;
    private final double growth;

    Company(String label, double strength, double growth) {
      this.label = label;
      this.strength = strength;
      this.growth = growth;
    }

    /** As it is written in the file where it is written right. */
    @Override
    public String toString() {
      return label;
    }
  }

  /** A product: how much of it is sold, and in which month most. */
  public enum Product {
    ESPRESSO_MACHINE("espresso machine", 120, .35, 12),
    GRINDER("grinder", 45, .3, 12),
    COLD_BREW_KIT("cold brew kit", 25, .6, 7);

    private final String label;
    private final double level;
    private final double swing;
    private final int peak;

    Product(String label, double level, double swing, int peak) {
      this.label = label;
      this.level = level;
      this.swing = swing;
      this.peak = peak;
    }

    private double season(YearMonth month) {
      return 1 + swing * StrictMath.cos(2 * Math.PI * (month.getMonthValue() - peak) / 12);
    }

    /** As it is written in the file. */
    @Override
    public String toString() {
      return label;
    }
  }

  /** A region: how large its market is. */
  public enum Region {
    NORTH("North", 1),
    EAST("East", .7),
    SOUTH("South", 1.2),
    WEST("West", .9);

    private final String label;
    private final double size;

    Region(String label, double size) {
      this.label = label;
      this.size = size;
    }

    /** As it is written in the file where it is written right. */
    @Override
    public String toString() {
      return label;
    }
  }

  /** The sales of the bundled file. */
  public static Market bundled() {
    return draw(1, BUNDLED_MONTHS);
  }

  /**
   * Makes sales up, and their file.
   *
   * @param seed which sales
   * @param months how many, from January 2023 on; a month has some 50 lines
   * @throws IllegalArgumentException if they are fewer than 1 or more than 600
   */
  public static Market draw(long seed, int months) {
    if (months < 1 || months > MOST) {
      throw new IllegalArgumentException(
          "%,d months can't be made; ask for 1 to %,d.".formatted(months, MOST));
    }
    List<Sale> sales = new ArrayList<>();
    for (int m = 0; m < months; m++) {
      for (Region region : Region.values()) {
        for (Company company : Company.values()) {
          for (Product product : Product.values()) {
            if (sells(company, region, FIRST.plusMonths(m), product)) {
              sales.add(sale(seed, company, region, product, m));
            }
          }
        }
      }
    }
    Sheet sheet =
        new Sheet(
            "company,region,product,month,sales", sales.stream().map(Market::cells).toList(), seed);
    sheet.spoil("sales", .02, "missing", (cell, chance) -> chance.any("", "", "n/a"));
    sheet.spoil("company", .06, "mistyped", Sheet::mistyped);
    sheet.spoil("region", .03, "mistyped", Sheet::mistyped);
    sheet.repeat(.01, "duplicate", "month", (cell, chance) -> cell);
    sheet.repeat(.01, "duplicate, mistyped", "company", Sheet::mistyped);
    return new Market(List.copyOf(sales), sheet.flaws(), sheet.csv());
  }

  /** The file under its name. */
  public GeneratedFiles files() {
    return GeneratedFiles.text("market_data.csv", csv);
  }

  private static boolean sells(Company company, Region region, YearMonth month, Product product) {
    return switch (company) {
      case MOKKA ->
          !month.isBefore(MOKKA_ENTERS) && (region == Region.SOUTH || region == Region.WEST);
      case ARABICA -> product != Product.COLD_BREW_KIT || region != Region.NORTH;
      default -> true;
    };
  }

  private static Sale sale(long seed, Company company, Region region, Product product, int m) {
    YearMonth month = FIRST.plusMonths(m);
    Chance liking = Chance.of(seed, 0, company.ordinal(), region.ordinal(), product.ordinal());
    Chance chance = Chance.of(seed, 1, company.ordinal(), region.ordinal(), product.ordinal(), m);
    boolean empty =
        region == Region.EAST && !month.isBefore(EMPTY_FROM) && !month.isAfter(EMPTY_TO);
    double shelves = !empty ? 1 : company == Company.DRIPSTONE ? .05 : 1.2;
    double thousands =
        product.level
            * company.strength
            * region.size
            * liking.factor(.2)
            * StrictMath.pow(company.growth, m / 12.)
            * product.season(month)
            * shelves
            * chance.factor(.06);
    return new Sale(company, region, product, month, (int) Math.round(10 * thousands));
  }

  private static String[] cells(Sale sale) {
    return new String[] {
      "" + sale.company,
      "" + sale.region,
      "" + sale.product,
      "" + sale.month,
      Sheet.tenths(sale.tenthsOfThousand)
    };
  }
}
