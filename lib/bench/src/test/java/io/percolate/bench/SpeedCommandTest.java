package io.percolate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.percolate.bench.Race.Result;
import io.percolate.bench.worker.Workload;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SpeedCommandTest {

  /** 3 epochs of 10,000 examples are 30,000 samples. */
  @Test
  void everyoneIsHeldAgainstTheKit() {
    Result kit = new Result("kit", "", new double[] {2, 4}, new double[] {1, 1, 1});
    Result peer = new Result("peer", "", new double[] {3, 6}, new double[] {2, 3, 0.5});

    MarkdownTable table = SpeedCommand.table(Workload.MLP, 10_000, List.of(kit, peer));

    assertThat(table.toString().lines())
        .containsExactly(
            "| 784-256-128-10: 3 epochs of 10,000, batches of 128 | first run, samples/s"
                + " | kit's speed ÷ this | later runs, samples/s | kit's speed ÷ this"
                + " | fastest runs |",
            "|---|--:|--:|--:|--:|--:|",
            "| kit | 10,000 |  | 30,000 |  |  |",
            "| peer | 6,670 | 1.50 (1.50–1.50) | 15,000 | 2.00 (1.25–2.50) | 0.50 |");
  }

  @Test
  void aRateHasThreeSignificantDigits() {
    assertThat(SpeedCommand.rate(1_234_567)).isEqualTo("1,230,000");
    assertThat(SpeedCommand.rate(45_678)).isEqualTo("45,700");
    assertThat(SpeedCommand.rate(99.96)).isEqualTo("100");
  }

  @Test
  void noRoundsMeasureNothingAndAreRefused() {
    StringWriter said = new StringWriter();
    CommandLine measure = Main.commandLine().setErr(new PrintWriter(said));

    assertThat(measure.execute("speed", "--rounds", "0")).isEqualTo(2);
    assertThat(said.toString()).contains("take 1 or more");
  }
}
