package io.percolate.kit.data.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.percolate.kit.data.records.HousePrices.House;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HousePricesTest {
  private static final HousePrices BUNDLED = HousePrices.bundled();
  private static final List<String> WORDS =
      List.of("none one two three four five six seven eight nine ten".split(" "));
  private static final Set<String> UNKNOWN = Set.of("", "NA", "n/a", "?", "-1");

  @Test
  void theBundledFileIsWhatTheGeneratorMakes() {
    Bundled.assertIn("houses", BUNDLED.files());
  }

  @Test
  void everyFlawIsAsFrequentAsTheReadmeSays() {
    Map<String, Long> counts =
        BUNDLED.flaws().stream()
            .collect(
                Collectors.groupingBy(f -> f.column() + " " + f.kind(), Collectors.counting()));
    Map<String, Long> expected = new HashMap<>();
    for (String column : "area_m2 rooms year_built distance_km condition garden".split(" ")) {
      expected.put(column + " missing", 90L);
    }
    expected.put("area_m2 square feet", 30L);
    expected.put("area_m2 with its unit", 23L);
    expected.put("rooms in words", 15L);
    expected.put("year_built uncertain", 15L);
    expected.put("price_eur in thousands", 23L);
    expected.put("price_eur with its currency", 23L);
    expected.put("sold day first", 45L);
    expected.put("district mistyped", 60L);
    expected.put(" duplicate", 20L);
    assertThat(counts).isEqualTo(expected);
    assertThat(Bundled.lines(BUNDLED.csv())).hasSize(1520);
  }

  @Test
  void cleaningByTheReadmesRulesGivesTheTruth() {
    List<String[]> lines = Bundled.lines(BUNDLED.csv());
    Map<String, String> byId = new HashMap<>();
    for (String[] cells : lines) {
      String line = String.join(";", cells);
      assertThat(byId.getOrDefault(cells[0], line)).isEqualTo(line);
      byId.put(cells[0], line);
    }
    assertThat(byId).hasSize(1500);
    for (House house : BUNDLED.houses()) {
      assertCleaned(byId.get("" + house.id()).split(";", -1), house);
    }
  }

  private static void assertCleaned(String[] cells, House house) {
    assertThat(date(cells[1])).isEqualTo(house.sold().toString());
    assertThat(cells[2].strip()).isEqualToIgnoringCase(house.district().toString());
    if (known(cells[3])) {
      int area = Integer.parseInt(cells[3].replace(" m²", ""));
      assertThat(area > 290 ? (int) Math.round(area / 10.7639) : area).isEqualTo(house.area());
    }
    if (known(cells[4])) {
      int word = WORDS.indexOf(cells[4]);
      assertThat(word >= 0 ? word : Integer.parseInt(cells[4])).isEqualTo(house.rooms());
    }
    if (known(cells[5])) {
      assertThat(cells[5].replaceAll("\\D", "")).isEqualTo("" + house.built());
    }
    if (known(cells[6])) {
      assertThat(Math.round(10 * Double.parseDouble(cells[6]))).isEqualTo(house.tenthsOfKm());
    }
    assertThat(cells[10]).isEqualTo("EUR");
    double price = Double.parseDouble(cells[12].replaceAll("[€,]", ""));
    assertThat(price < 5000 ? 1000 * price : price).isEqualTo(house.price());
  }

  @Test
  void noCellIsMissingThatIsntListed() {
    long missing =
        Bundled.lines(BUNDLED.csv()).stream()
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells, (a, b) -> a))
            .values()
            .stream()
            .flatMap(Arrays::stream)
            .filter(UNKNOWN::contains)
            .count();
    assertThat(missing).isEqualTo(6 * 90);
  }

  @Test
  void noCellIsSpoiltTwice() {
    Set<String> places = new HashSet<>();
    for (Flaw flaw : BUNDLED.flaws()) {
      if (!flaw.column().isEmpty()) {
        assertThat(places.add(flaw.row() + " " + flaw.column())).as("%s", flaw).isTrue();
      }
    }
  }

  @Test
  void pricesAreSkewedAndTheirLogarithmsAreNot() {
    double[] prices = column(House::price);
    assertThat(skewness(prices)).isGreaterThan(.8);
    assertThat(skewness(DoubleStream.of(prices).map(Math::log).toArray())).isBetween(-.25, .25);
  }

  @Test
  void areaTellsOfThePriceAndPhotosTellNothing() {
    double[] log = column(house -> Math.log(house.price()));
    assertThat(correlation(column(house -> Math.log(house.area())), log)).isGreaterThan(.6);
    assertThat(correlation(column(House::photos), log)).isBetween(-.07, .07);
  }

  @Test
  void theFeeLeaksThePrice() {
    for (String[] cells : Bundled.lines(BUNDLED.csv())) {
      House house = BUNDLED.houses().get(Integer.parseInt(cells[0]) - 1);
      assertThat(Double.parseDouble(cells[11])).isCloseTo(.025 * house.price(), within(5.01));
    }
  }

  @Test
  void anotherSeedGivesOtherHousesAndNoneCantBeMade() {
    assertThat(HousePrices.draw(2, 50).csv()).isNotEqualTo(HousePrices.draw(1, 50).csv());
    assertThat(HousePrices.draw(2, 1).houses()).hasSize(1);
    assertThatThrownBy(() -> HousePrices.draw(1, 0)).hasMessageContaining("1 to 100,000");
  }

  private static boolean known(String cell) {
    return !UNKNOWN.contains(cell);
  }

  private static String date(String text) {
    return Pattern.compile("(..)\\.(..)\\.(....)").matcher(text).replaceAll("$3-$2-$1");
  }

  private static double[] column(ToDoubleFunction<House> value) {
    return BUNDLED.houses().stream().mapToDouble(value).toArray();
  }

  private static double mean(double[] values) {
    return DoubleStream.of(values).average().orElseThrow();
  }

  private static double moment(double[] values, int power) {
    double mean = mean(values);
    return DoubleStream.of(values).map(v -> Math.pow(v - mean, power)).average().orElseThrow();
  }

  private static double skewness(double[] values) {
    return moment(values, 3) / Math.pow(moment(values, 2), 1.5);
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double together =
        IntStream.range(0, a.length)
            .mapToDouble(i -> (a[i] - meanA) * (b[i] - meanB))
            .average()
            .orElseThrow();
    return together / Math.sqrt(moment(a, 2) * moment(b, 2));
  }
}
