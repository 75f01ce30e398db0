package io.percolate.grader.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.jupyter.nbformat.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {
  private static final String STUB = "stub 1\nstub 2";

  /** A source in pieces, and what is left of it. */
  record Sample(String source, List<String> outside, int regions) {}

  @Property(tries = 300, seed = "1")
  void whatIsOutsideStaysInOrderAndWhatIsInsideGoes(@ForAll("samples") Sample sample) {
    String removed = Region.SOLUTION.removed(sample.source());

    assertThat(removed).isEqualTo(String.join("\n", sample.outside()));
  }

  @Property(tries = 300, seed = "2")
  void eachRegionLeavesOneStub(@ForAll("samples") Sample sample) {
    String replaced = Region.SOLUTION.replaced(sample.source(), STUB);

    List<String> lines = List.of(replaced.split("\n", -1));
    assertThat(lines.stream().filter(line -> line.endsWith("stub 1"))).hasSize(sample.regions());
    assertThat(lines.stream().filter(line -> line.endsWith("stub 2"))).hasSize(sample.regions());
    assertThat(replaced).doesNotContain("inside", "BEGIN", "END");
  }

  @Property(tries = 300, seed = "3")
  void whatWasClearedHasNothingLeftToClear(@ForAll("samples") Sample sample) {
    String replaced = Region.SOLUTION.replaced(sample.source(), STUB);

    assertThat(Region.SOLUTION.isIn(replaced)).isFalse();
    assertThat(Region.SOLUTION.replaced(replaced, STUB)).isEqualTo(replaced);
  }

  @Property(tries = 300, seed = "4")
  void otherRegionsAreLeftAlone(@ForAll("samples") Sample sample) {
    assertThat(Region.HIDDEN_TESTS.removed(sample.source())).isEqualTo(sample.source());
    assertThat(Region.MARK_SCHEME.removed(sample.source())).isEqualTo(sample.source());
  }

  @Property(tries = 300, seed = "5")
  void aMarkerTooFewIsAFault(@ForAll("samples") Sample sample, @ForAll Random random) {
    List<String> lines = new ArrayList<>(List.of(sample.source().split("\n", -1)));
    List<Integer> markers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(" SOLUTION")) {
        markers.add(i);
      }
    }
    GradeCell answer = Solutions.gradeCell(Cell.code(sample.source()), "{\"solution\": true}");
    assertThat(Region.SOLUTION.fault(answer, sample.source())).isEmpty();
    if (!markers.isEmpty()) {
      lines.remove((int) markers.get(random.nextInt(markers.size())));
      assertThat(Region.SOLUTION.fault(answer, String.join("\n", lines))).isPresent();
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.randomValue(RegionTest::sample);
  }

  private static Sample sample(Random random) {
    List<String> lines = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    int regions = 0;
    for (int i = random.nextInt(6); i >= 0; i--) {
      if (random.nextBoolean()) {
        String line = indent(random) + (random.nextInt(4) == 0 ? "" : "outside " + i);
        lines.add(line);
        outside.add(line);
      } else {
        regions++;
        lines.add(indent(random) + "// BEGIN SOLUTION");
        for (int j = random.nextInt(3); j > 0; j--) {
          lines.add(indent(random) + "inside");
        }
        lines.add(indent(random) + "// END SOLUTION");
      }
    }
    return new Sample(String.join("\n", lines), outside, regions);
  }

  private static String indent(Random random) {
    return List.of("", "  ", "\t", "    ", "\u00a0").get(random.nextInt(5));
  }

  @Test
  void theStubStandsWhereTheRegionBegan() {
    String source = "f() {\n  // BEGIN SOLUTION\n      return 1;\n    // END SOLUTION\n}";

    assertThat(Region.SOLUTION.replaced(source, STUB)).isEqualTo("f() {\n  stub 1\n  stub 2\n}");
  }

  @Test
  void aSourceOfOneRegionBecomesEmpty() {
    assertThat(Region.HIDDEN_TESTS.removed("// BEGIN HIDDEN TESTS\nx\n// END HIDDEN TESTS"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEGIN SOLUTION|line 1 has BEGIN SOLUTION, but END SOLUTION never comes",
        "a;END SOLUTION|line 2 has END SOLUTION without BEGIN SOLUTION before it",
        "BEGIN SOLUTION;BEGIN SOLUTION;END SOLUTION|line 2 has BEGIN SOLUTION, but the one in line"
            + " 1 isn't closed; put END SOLUTION between them",
        "BEGIN SOLUTION;END SOLUTION;END SOLUTION|line 3 has END SOLUTION without",
        "BEGIN SOLUTION END SOLUTION|line 1 has both BEGIN SOLUTION and END SOLUTION"
      })
  void brokenRegionsAreToldByLine(String lines, String fault) {
    String source = lines.replace(';', '\n');
    GradeCell answer = Solutions.gradeCell(Cell.code(source), "{\"solution\": true}");

    assertThat(Region.SOLUTION.fault(answer, source).orElseThrow()).startsWith(fault);
  }

  @Test
  void aRegionBelongsInACellOfItsKind() {
    String source = "BEGIN HIDDEN TESTS\nEND HIDDEN TESTS";

    assertThat(
            Region.HIDDEN_TESTS.fault(
                Solutions.gradeCell(Cell.code(source), "{\"grade\": true}"), source))
        .isEmpty();
    assertThat(Region.HIDDEN_TESTS.fault(new GradeCell(1, Cell.code(source)), source))
        .hasValueSatisfying(fault -> assertThat(fault).contains("may stand in a graded cell only"));
  }
}
