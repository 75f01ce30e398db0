package io.percolate.kit.data.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.kit.data.records.Market.Company;
import io.percolate.kit.data.records.Market.Product;
import io.percolate.kit.data.records.Market.Region;
import io.percolate.kit.data.records.Market.Sale;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MarketTest {
  private static final Market BUNDLED = Market.bundled();

  @Test
  void theBundledFileIsWhatTheGeneratorMakes() {
    Bundled.assertIn("market", BUNDLED.files());
  }

  @Test
  void unifiedAndThenFreedOfDuplicatesTheFileIsTheTruth() {
    Map<String, String> found = new HashMap<>();
    List<String[]> lines = Bundled.lines(BUNDLED.csv());
    for (String[] cells : lines) {
      String key =
          "%s;%s;%s;%s".formatted(unified(cells[0]), unified(cells[1]), cells[2], cells[3]);
      assertThat(found.getOrDefault(key, cells[4])).isEqualTo(cells[4]);
      found.put(key, cells[4]);
    }
    assertThat(found).hasSize(BUNDLED.sales().size()).hasSizeLessThan(lines.size());
    long missing = 0;
    for (Sale sale : BUNDLED.sales()) {
      String cell = found.get(key(sale));
      if (cell.isEmpty() || cell.equals("n/a")) {
        missing++;
      } else {
        assertThat(Math.round(10 * Double.parseDouble(cell))).isEqualTo(sale.tenthsOfThousand());
      }
    }
    assertThat(missing).isEqualTo(count("missing"));
  }

  @Test
  void freedOfDuplicatesBeforeNamesAreUnifiedItStillHoldsSome() {
    List<String> lines = BUNDLED.csv().lines().skip(1).toList();
    long repeated = count("duplicate") + count("duplicate, mistyped");
    assertThat(lines).hasSize(BUNDLED.sales().size() + (int) repeated);
    assertThat(lines.stream().distinct().count()).isGreaterThan(BUNDLED.sales().size());
  }

  @Test
  void namesComeInSeveralCasesAndSpacings() {
    long spellings =
        Bundled.lines(BUNDLED.csv()).stream()
            .map(cells -> cells[0])
            .filter(name -> unified(name).equals("brewline"))
            .distinct()
            .count();
    assertThat(spellings).isEqualTo(5);
    assertThat(BUNDLED.flaws()).filteredOn(flaw -> flaw.kind().equals("mistyped")).hasSize(165);
  }

  @Test
  void machinesSellBeforeChristmasAndColdBrewInSummer() {
    assertThat(sum(s -> s.product() == Product.GRINDER && month(s) == 12))
        .isGreaterThan(1.3 * sum(s -> s.product() == Product.GRINDER && month(s) == 6));
    assertThat(sum(s -> s.product() == Product.COLD_BREW_KIT && month(s) == 7))
        .isGreaterThan(2 * sum(s -> s.product() == Product.COLD_BREW_KIT && month(s) == 1));
  }

  @Test
  void mokkaEntersTwoRegionsAndGrowsWhileArabicaShrinks() {
    assertThat(BUNDLED.sales())
        .filteredOn(sale -> sale.company() == Company.MOKKA)
        .hasSize(2 * 3 * 24)
        .allMatch(sale -> sale.region() == Region.SOUTH || sale.region() == Region.WEST);
    assertThat(growth(Company.MOKKA)).isBetween(1.3, 1.9);
    assertThat(growth(Company.ARABICA)).isBetween(.87, .97);
  }

  @Test
  void whereDripstoneHadNothingToSellOthersSoldMore() {
    YearMonth april = YearMonth.of(2024, 4);
    assertThat(east(Company.DRIPSTONE, april))
        .isLessThan(.1 * east(Company.DRIPSTONE, YearMonth.of(2025, 4)));
    assertThat(east(Company.CREMA, april))
        .isGreaterThan(1.1 * east(Company.CREMA, YearMonth.of(2025, 4)));
  }

  @Test
  void aMarketOfNoMonthsCantBeMade() {
    assertThatThrownBy(() -> Market.draw(1, 0)).hasMessageContaining("1 to 600");
  }

  private static double growth(Company company) {
    return sum(s -> s.company() == company && s.month().getYear() == 2025)
        / sum(s -> s.company() == company && s.month().getYear() == 2024);
  }

  private static double east(Company company, YearMonth month) {
    return sum(s -> s.company() == company && s.region() == Region.EAST && s.month().equals(month));
  }

  private static double sum(Predicate<Sale> which) {
    return BUNDLED.sales().stream().filter(which).mapToInt(Sale::tenthsOfThousand).sum();
  }

  private static int month(Sale sale) {
    return sale.month().getMonthValue();
  }

  private static long count(String kind) {
    return BUNDLED.flaws().stream().filter(flaw -> flaw.kind().equals(kind)).count();
  }

  private static String key(Sale sale) {
    return "%s;%s;%s;%s"
        .formatted(
            unified("" + sale.company()),
            unified("" + sale.region()),
            sale.product(),
            sale.month());
  }

  private static String unified(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
