package io.percolate.grader.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.percolate.grader.submission.SubmissionFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShardTest {
  private static List<Shard> parts(int of) {
    return IntStream.rangeClosed(1, of).mapToObj(i -> new Shard(i, of)).toList();
  }

  @Property(tries = 200)
  void everyLearnerIsInOnePartAndInNoOther(
      @ForAll String student, @ForAll @IntRange(min = 1, max = 20) int of) {
    assertThat(parts(of).stream().filter(part -> part.holds(student))).hasSize(1);
  }

  @Test
  void aPartDependsOnTheNameAndNothingElse() {
    List<SubmissionFile> few = submissions("ada", "grace");
    List<SubmissionFile> more = submissions("ada", "alan", "grace", "zoë");

    for (Shard part : parts(3)) {
      List<SubmissionFile> stayed = new ArrayList<>(part.of(more));
      stayed.retainAll(few);
      assertThat(stayed).isEqualTo(part.of(few));
    }
  }

  /** Machines with different versions must agree, so this may never change. */
  @Test
  void namesStayInTheirPartsFromVersionToVersion() {
    assertThat(
            Stream.of("ada", "alan", "grace", "zoë")
                .map(name -> parts(3).stream().filter(p -> p.holds(name)).findFirst().get()))
        .extracting(Shard::number)
        .containsExactly(3, 1, 3, 2);
  }

  @Test
  void aLargeClassIsDividedAboutEvenly() {
    List<String> names = IntStream.range(0, 3000).mapToObj(i -> "learner-" + i).toList();

    for (Shard part : parts(3)) {
      assertThat(names.stream().filter(part::holds).count()).isBetween(900L, 1100L);
    }
  }

  @Test
  void partsAreReadAsPeopleWriteThem() {
    assertThat(Shard.parse("2/3")).isEqualTo(new Shard(2, 3)).hasToString("2/3");
    for (String wrong : List.of("0/3", "4/3", "3", "a/b", "1/0", "-1/3", "1/99999", "")) {
      assertThatThrownBy(() -> Shard.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("the parts of three are 1/3, 2/3 and 3/3");
    }
  }

  private static List<SubmissionFile> submissions(String... students) {
    return Stream.of(students).map(name -> SubmissionFile.of(name, Path.of(name))).toList();
  }
}
