package io.percolate.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.kit.data.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class CsvTest {
  @TempDir Path folder;

  @Test
  void everyColumnGetsTheTypeOfItsValues() {
    Table table =
        Csv.parse(
                """
                rooms,area,garden,sold,town
                3,71.5,true,2024-02-29,Ulm
                -4,1e2,FALSE,2023-12-01,"Bad Tölz, south"
                """)
            .table();

    assertThat(table.types())
        .containsExactly(
            ColumnType.INTEGER,
            ColumnType.DOUBLE,
            ColumnType.BOOLEAN,
            ColumnType.LOCAL_DATE,
            ColumnType.STRING);
    assertThat(table.intColumn("rooms").asObjectArray()).containsExactly(3, -4);
    assertThat(table.doubleColumn("area").asDoubleArray()).containsExactly(71.5, 100);
    assertThat(table.booleanColumn("garden").asObjectArray()).containsExactly(true, false);
    assertThat(table.dateColumn("sold").get(0)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(table.stringColumn("town").get(1)).isEqualTo("Bad Tölz, south");
  }

  @Test
  void allWaysToSayMissingAreMissing() {
    CsvReading csv =
        Csv.parse("n,t\n1,a\n,\nNA,na\nn/a,N/A\nNULL,null\n?,?\n-,-\nnan,NaN\n\"\",\"\"");

    assertThat(csv.table().column("n").countMissing()).isEqualTo(8);
    assertThat(csv.table().column("t").countMissing()).isEqualTo(8);
    assertThat(csv.table().column("n").type()).isEqualTo(ColumnType.INTEGER);
    assertThat(csv).hasToString("text: 9 rows × 2 columns. No problems.");
  }

  @Test
  void aValueThatIsNoNumberIsReportedAndBecomesMissing() {
    for (String faulty : List.of("\"1,234\"", "12 kg", "$5", "0x10", "1d", "Infinity", "1e999")) {
      CsvReading csv = Csv.parse("id,area\n" + numbered(18) + "19," + faulty + "\n20,20");

      assertThat(csv.table().column("area").isMissing(18)).isTrue();
      assertThat(csv.table().column("area").countMissing()).isEqualTo(1);
      assertThat(problems(csv))
          .containsExactly(
              "20|area|%s|isn't a number|made missing".formatted(faulty.replace("\"", "")));
    }
  }

  @Test
  void aDateAndATruthThatArentAreReportedToo() {
    String rows =
        IntStream.range(10, 28)
            .mapToObj("2024-01-%d,true\n"::formatted)
            .collect(Collectors.joining());

    assertThat(problems(Csv.parse("day,garden\n" + rows + "2024-02-30,maybe")))
        .containsExactly(
            "20|day|2024-02-30|isn't a date such as 2024-02-29|made missing",
            "20|garden|maybe|is neither true nor false|made missing");
  }

  @Test
  void oneValueInTenMayBeFaultyAndNotMore() {
    assertThat(Csv.parse("a,b\n" + numbered(9) + "x,1").table().column("a").type())
        .isEqualTo(ColumnType.INTEGER);
    assertThat(Csv.parse("a,b\n" + numbered(8) + "x,1").table().column("a").type())
        .isEqualTo(ColumnType.STRING);
  }

  @Test
  void codesKeepTheirZerosAndAllTheirDigits() {
    Table table =
        Csv.parse("postcode,card,share\n01234,1234567890123456,0.5\n80331,?,0\n10115,1,-0.25")
            .table();

    assertThat(table.stringColumn("postcode").asList()).containsExactly("01234", "80331", "10115");
    assertThat(table.stringColumn("card").get(0)).isEqualTo("1234567890123456");
    assertThat(table.column("share").type()).isEqualTo(ColumnType.DOUBLE);
  }

  @Test
  void wholeNumbersThatIntsDontHoldAreDoubles() {
    Table table = Csv.parse("a,b,c\n2147483648,-2147483648,2147483647\n1,1,1").table();

    assertThat(table.doubleColumn("a").get(0)).isEqualTo(2147483648.0);
    assertThat(table.doubleColumn("b").get(0)).isEqualTo(-2147483648.0);
    assertThat(table.intColumn("c").get(0)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void rowsOfAWrongLengthAreLeftOutAndReportedByTheirLine() {
    CsvReading csv = Csv.parse("a,b\n1,\"two\nlines\"\n\n3\n4,5,6\n\"an\n\nother\",7\n8\n9,10\n");

    assertThat(problems(csv))
        .containsExactly(
            "5||3|1 value where the header names 2|row left out",
            "6||4,5,6|3 values where the header names 2|row left out",
            "10||8|1 value where the header names 2|row left out");
    assertThat(csv.table().stringColumn("b").asList()).containsExactly("two\nlines", "7", "10");
    assertThat(csv).hasToString("text: 3 rows × 2 columns. 3 rows left out; see problems().");
  }

  @Test
  void aQuoteThatGoesWrongCostsItsOwnLineOnly() {
    CsvReading csv =
        Csv.parse("a,b\n1,\"x\n2,y\n3,\"p \"q\" r\"\n4,\"z\"\n5,\"never closed\n6,w\n7,5\" wide\n");

    assertThat(csv.table().intColumn("a").asObjectArray()).containsExactly(2, 4, 6, 7);
    assertThat(csv.table().stringColumn("b").asList()).containsExactly("y", "z", "w", "5\" wide");
    assertThat(problems(csv))
        .extracting(
            problem -> problem.substring(0, problem.indexOf("|a quote is opened that isn't")))
        .containsExactly("2||1,\"x", "4||3,\"p \"q\" r\"", "6||5,\"never closed");
  }

  @Test
  void separatorsLineEndsAndAByteOrderMarkMakeNoDifference() {
    List<String> plain = List.of("1", "x, y", "2.5");
    for (String separator : List.of(",", ";", "\t")) {
      for (String end : List.of("\n", "\r\n", "\r")) {
        String text = "\uFEFFa,b,\"c,d;\te\"\n1,\"x, y\",2.5\n".replace("\n", end);
        Table table = Csv.parse(swap(text, separator)).table();
        assertThat(table.columnNames()).containsExactly("a", "b", "c,d; e");
        assertThat(IntStream.range(0, 3).mapToObj(c -> table.getUnformatted(0, c)))
            .isEqualTo(plain);
      }
    }
  }

  /** With another separator wherever a comma isn't quoted. */
  private static String swap(String text, String separator) {
    return text.replaceAll(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)", separator);
  }

  @Test
  void emptyValuesBetweenTabsCount() {
    Table table = Csv.parse("a\tb\tc\n\t\t1\n2\t\t\n").table();

    assertThat(table.intColumn("a").isMissing(0)).isTrue();
    assertThat(table.intColumn("a").get(1)).isEqualTo(2);
    assertThat(table.intColumn("c").get(0)).isEqualTo(1);
    assertThat(table.column("b").countMissing()).isEqualTo(2);
  }

  @Test
  void headersWithoutANameOrWithAnothersAreRenamed() {
    CsvReading csv = Csv.parse("Price,,price, PRICE 2 ,\"unit\nprice\"\n1,2,3,4,5");

    assertThat(csv.table().columnNames())
        .containsExactly("Price", "column 2", "price 3", "PRICE 2", "unit price");
    assertThat(problems(csv))
        .containsExactly(
            "1|column 2||a column without a name|column renamed",
            "1|price 3|price|a second column of this name|column renamed");
  }

  @Test
  void bytesThatArentUtf8MakeTheirValueMissing() {
    Path file = file("a,b\nM\u00FCnchen,1\nUlm,2\n".getBytes(StandardCharsets.ISO_8859_1));

    CsvReading csv = Csv.read(file);

    assertThat(csv.table().stringColumn("a").isMissing(0)).isTrue();
    assertThat(problems(csv))
        .containsExactly(
            "2|a|M\uFFFDnchen|holds bytes that aren't UTF-8; save the file as UTF-8|made missing");
    assertThatThrownBy(
            () -> Csv.read(file("a,Stra\u00DFe\n1,2".getBytes(StandardCharsets.ISO_8859_1))))
        .isInstanceOf(DataException.class)
        .hasMessageContainingAll("line 1", "header", "aren't UTF-8");
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() {
    CsvReading csv = Csv.parse("a,b");

    assertThat(csv.table().columnNames()).containsExactly("a", "b");
    assertThat(csv.table().rowCount()).isZero();
  }

  @Test
  void filesThatHoldNoTableSayWhatTheyAre() throws IOException {
    assertThatThrownBy(() -> Csv.parse("")).hasMessageContaining("is empty");
    assertThatThrownBy(() -> Csv.parse("\uFEFF\n\n ")).hasMessageContaining("is empty");
    assertThatThrownBy(() -> Csv.parse("a,b\n\0,1")).hasMessageContainingAll("line 2", "zero byte");
    assertThatThrownBy(() -> Csv.read(folder.resolve("no.csv"))).hasMessageContaining("no file");
    assertThatThrownBy(() -> Csv.read(folder)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Csv.parse("a|b\n1|2,5\n2|3,5"))
        .isInstanceOf(DataException.class)
        .hasMessage(
            "text: none of the 2 rows fits the header, which names [a|b]. Line 2: 2 values where"
                + " the header names 1.");
    assertThatThrownBy(() -> Csv.parse("\"a,b\n1,2")).hasMessageContainingAll("line 1", "a quote");
    assertThatThrownBy(() -> Csv.parse(",".repeat(20_001) + "\n1"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("line 1 has more than 20,000 values");
  }

  @Test
  void manyFaultyQuotesAreReadInOneGo() {
    CsvReading csv = Csv.parse("a,b\n" + "1,\"x\" y\n2,z\n".repeat(2_000));

    assertThat(csv.table().rowCount()).isEqualTo(2_000);
    assertThat(csv.problems().rowCount()).isEqualTo(2_000);
  }

  private static String numbered(int n) {
    return IntStream.rangeClosed(1, n)
        .mapToObj("%1$d,%1$d\n"::formatted)
        .collect(Collectors.joining());
  }

  private static List<String> problems(CsvReading csv) {
    return csv.problems().stream()
        .map(
            row ->
                IntStream.range(0, 5)
                    .mapToObj(c -> row.getObject(c).toString())
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private Path file(byte[] content) {
    try {
      return Files.write(folder.resolve("data.csv"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
