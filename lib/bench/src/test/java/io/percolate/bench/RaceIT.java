package io.percolate.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.bench.Race.Result;
import io.percolate.bench.worker.Workload;
import io.percolate.cli.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everyone trains, though too shortly for a table. */
@Tag("proof")
class RaceIT {

  private static final int DIGITS = 2000;
  private final Contestants contestants =
      new Contestants(Installation.ofLauncher(), Optional.of(1));

  @ParameterizedTest
  @EnumSource
  void everyContestantLearnsEveryWorkload(Workload workload) {
    List<Contestant> all = contestants.all(PythonPeer.find());
    Samples samples = new Samples(DIGITS);
    Race race = new Race(workload, workload.epochs, samples.of(workload), 1, 1);

    List<Result> results = race.run(all, new Bystanders());

    assertThat(results).extracting(Result::title).isEqualTo(titles(all));
    assertThat(results).allSatisfy(each -> assertThat(each.first()[0]).isPositive());
    assertThat(results).allSatisfy(each -> assertThat(each.later()[0]).isPositive());
    assertThat(results).extracting(Result::versions).allMatch(text -> text.contains("PyTorch"));
  }

  @Test
  void whoLearnsNothingIsFoundOut() {
    Path data = new Samples(1).of(Workload.TINY);
    try (Running kit = new Running(contestants.kit(), Workload.TINY, data)) {
      assertThatThrownBy(() -> kit.lap(1, 1)).hasMessageContaining("hardly better than chance's");
    }
  }

  @Test
  void whoEndsTooSoonSaysWhy() {
    assertThatThrownBy(() -> new Running(contestants.kit(), Workload.TINY, Path.of("nowhere")))
        .hasMessageContaining("this kit")
        .hasMessageContaining("NoSuchFileException");
  }

  private static List<String> titles(List<Contestant> all) {
    return all.stream().map(Contestant::title).toList();
  }
}
