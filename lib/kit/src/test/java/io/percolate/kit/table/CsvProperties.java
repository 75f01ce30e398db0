package io.percolate.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProperties {
  @Property(tries = 300, seed = "6")
  void anyTextSurvivesBeingQuoted(@ForAll("tables") List<List<String>> rows) {
    CsvReading csv = Csv.parse(csv(rows));

    assertThat(csv.problems().rowCount()).isZero();
    assertThat(texts(csv)).isEqualTo(rows);
  }

  @Property(tries = 300, seed = "6")
  void aProblemIsReportedOnTheLineItStandsOn(@ForAll("tables") List<List<String>> rows) {
    String good = csv(rows);
    CsvReading csv = Csv.parse(good + "\n" + "too,".repeat(9) + "long\n\nshort");

    long lines = good.chars().filter(c -> c == '\n').count() + 1;
    assertThat(csv.problems().intColumn("line").asObjectArray())
        .containsExactly((int) lines + 1, (int) lines + 3);
    assertThat(texts(csv)).isEqualTo(rows);
  }

  @Property(tries = 300, seed = "6")
  void noTextAtAllMakesTheReaderFailInAnyOtherWay(@ForAll("scraps") String text) {
    CsvReading csv = Csv.parse("a,b\nx,y\n" + text);

    int lines = (int) text.chars().filter(c -> c == '\n').count() + 3;
    assertThat(csv.table().rowCount()).isBetween(0, lines);
    assertThat(csv.problems().intColumn("line").asList()).isSorted().allMatch(n -> n <= lines);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> values =
        Arbitraries.strings()
            .withChars("ab ,;\t\"'\n#\\é😀")
            .ofMaxLength(6)
            .map(s -> "x" + s + "x");
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(width -> values.list().ofSize(width).list().ofMinSize(1).ofMaxSize(8));
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.strings().withChars("ab,\"\n ").ofMaxLength(40);
  }

  private static String csv(List<List<String>> rows) {
    List<String> header =
        IntStream.range(0, rows.get(0).size()).mapToObj(i -> "column" + i).toList();
    List<List<String>> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    return all.stream()
        .map(
            row ->
                row.stream()
                    .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  private static List<List<String>> texts(CsvReading csv) {
    return csv.table().stream()
        .map(row -> IntStream.range(0, row.columnCount()).mapToObj(row::getString).toList())
        .toList();
  }
}
