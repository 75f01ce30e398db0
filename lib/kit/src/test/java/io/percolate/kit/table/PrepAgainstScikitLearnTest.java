package io.percolate.kit.table;

import static io.percolate.kit.table.Fill.MEAN;
import static io.percolate.kit.table.Fill.MEDIAN;
import static io.percolate.kit.table.Fill.MOST_FREQUENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.percolate.kit.data.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** The expected numbers come from scikit-learn, by {@code src/test/python/prep_vectors.py}. */
class PrepAgainstScikitLearnTest {

  @Test
  void imputersScalersAndOneHotEncodersAgree() throws IOException {
    Table train = read("houses-train.csv");
    for (Fill fill : new Fill[] {MEAN, MEDIAN}) {
      Prep prep =
          Prep.predict("price")
              .impute(fill)
              .impute(MOST_FREQUENT, "rooms", "region")
              .markMissing("rooms")
              .standardise("area", "offset", "constant")
              .minMax("age")
              .oneHot("region")
              .fit(train);
      for (String part : new String[] {"train", "test"}) {
        Table expected =
            read("houses-%s-%s.csv".formatted(part, fill.name().toLowerCase(Locale.ROOT)));
        Examples made = prep.transform(read("houses-%s.csv".formatted(part)));

        assertThat(prep.featureNames()).isEqualTo(expected.columnNames());
        assertThat(made.size()).isEqualTo(expected.rowCount());
        for (int r = 0; r < made.size(); r++) {
          for (int c = 0; c < made.width(); c++) {
            float value = (float) expected.numberColumn(c).getDouble(r);
            assertThat(made.features(r)[c])
                .as("%s, row %d of %s", prep.featureNames().get(c), r, part)
                .isCloseTo(value, offset(1e-6f * Math.max(1, Math.abs(value))));
          }
        }
      }
    }
  }

  private static Table read(String name) throws IOException {
    try (InputStream in = PrepAgainstScikitLearnTest.class.getResourceAsStream(name)) {
      CsvReading csv = Csv.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(csv.problems().rowCount()).isZero();
      return csv.table();
    }
  }
}
