package io.percolate.kit.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DockerfileTest {
  @Test
  void continuedLinesAreJoinedAndCommentsLeftOut() {
    Dockerfile file =
        Dockerfile.read(
            "# a comment\nfrom debian:12\n\nRUN a \\\n  # between\n\n    && b\nUSER 7\n");
    assertThat(file.last().instructions())
        .extracting(Instruction::toString)
        .containsExactly("RUN a && b", "USER 7");
    assertThat(file.last().instructions()).extracting(Instruction::line).containsExactly(4, 8);
  }

  @Test
  void anotherEscapeCharacterMayBeChosen() {
    Dockerfile file = Dockerfile.read("# escape=`\nFROM a:1\nRUN dir c:\\ `\n  && more\n");
    assertThat(file.last().last("RUN").orElseThrow().text()).isEqualTo("dir c:\\ && more");
  }

  @Test
  void aHereDocumentBelongsToItsInstruction() {
    Dockerfile file =
        Dockerfile.read(
            "FROM a:1\nRUN <<EOF\nUSER root\n# not ours\nEOF\nCOPY <<'X' /y\nhello\nX\n");
    assertThat(file.last().instructions())
        .extracting(Instruction::keyword)
        .containsExactly("RUN", "COPY");
    assertThat(file.last().instructions().get(0).text()).contains("USER root\n# not ours");
    assertThatThrownBy(() -> Dockerfile.read("FROM a:1\nRUN <<EOF\nls\n"))
        .hasMessage(
            "Line 2 begins a here-document that doesn't end; end it with a line that is EOF and nothing else.");
  }

  @Test
  void variablesAreFilledInByDockersRules() {
    Dockerfile file =
        Dockerfile.read(
            """
            ARG JAVA=21
            ARG UNUSED=1
            FROM temurin:${JAVA}-jdk AS build
            USER ${UNUSED}
            ARG JAVA
            ENV ID=7 NAME="a b" OLD=${JAVA}
            FROM build
            USER $ID:${GROUP:-8}
            EXPOSE ${PORT:-8080}
            LABEL price=\\$ID java=$JAVA old=$OLD plus=${ID:+yes}
            """);
    assertThat(file.stages().get(0).image()).isEqualTo("temurin:21-jdk");
    assertThat(file.stages().get(0).last("USER").orElseThrow().text()).isEmpty();
    assertThat(file.last().last("USER").orElseThrow().text()).isEqualTo("7:8");
    assertThat(file.last().last("EXPOSE").orElseThrow().text()).isEqualTo("8080");
    assertThat(file.last().last("LABEL").orElseThrow().text())
        .isEqualTo("price=$ID java= old=21 plus=yes");
  }

  @Test
  void whatAShellReadsIsLeftToIt() {
    assertThat(
            Dockerfile.read("FROM a:1\nRUN echo $HOME\n").last().last("RUN").orElseThrow().text())
        .isEqualTo("echo $HOME");
  }

  @Test
  void anEnvironmentWinsOverAnArgument() {
    Dockerfile file = Dockerfile.read("FROM a:1\nENV U=1\nARG U=2\nUSER $U\n");
    assertThat(file.last().last("USER").orElseThrow().text()).isEqualTo("1");
  }

  @Test
  void aStageInheritsFromTheOneItNames() {
    Dockerfile file = Dockerfile.read("FROM a:1 AS Base\nUSER 7\nFROM base as next\nRUN x\n");
    assertThat(file.last().image()).isEqualTo("a:1");
    assertThat(file.last().last("USER").orElseThrow().text()).isEqualTo("7");
    assertThat(file.stage("BASE")).contains(file.stages().get(0));
    assertThat(file.stage("1")).contains(file.last());
    assertThat(file.stage("2")).isEmpty();
  }

  @Test
  void onlyAJsonArrayOfStringsIsTheExecForm() {
    assertThat(command("[\"java\", \"-jar\", \"a.jar\"]").words())
        .containsExactly("java", "-jar", "a.jar");
    for (String shell :
        List.of("java -jar a.jar", "['java']", "[\"java\",]", "[\"java\"] x", "[java]", "[1]")) {
      assertThat(command(shell).isExec()).as(shell).isFalse();
    }
  }

  private static Instruction command(String text) {
    return Dockerfile.read("FROM a:1\nCMD " + text + "\n").last().last("CMD").orElseThrow();
  }

  @Test
  void flagsAndSourcesAreToldApart() {
    Instruction copy =
        Dockerfile.read("FROM a:1\nCOPY --from=b --chown=1:1 x y /to/\n")
            .last()
            .last("COPY")
            .orElseThrow();
    assertThat(copy.flag("from")).contains("b");
    assertThat(copy.flag("chmod")).isEmpty();
    assertThat(copy.sources()).containsExactly("x", "y");
  }

  @Test
  void whatIsNoInstructionIsNamed() {
    assertThatThrownBy(() -> Dockerfile.read("FROM a:1\n\ndocker build -t b .\n"))
        .isInstanceOf(ContainerException.class)
        .hasMessage(
            "Line 3: docker is no instruction of a Dockerfile (FROM, COPY, RUN …). What belongs to a shell goes after a RUN, or is typed into a terminal.");
    assertThatThrownBy(() -> Dockerfile.read("RUN x\nFROM a:1\n"))
        .hasMessage("Line 1: RUN stands before the first FROM, where only ARG may stand.");
    assertThatThrownBy(() -> Dockerfile.read("# nothing\n"))
        .hasMessage("There is no FROM, so there is no image to build on.");
    assertThatThrownBy(() -> Dockerfile.read("FROM a:1\nUSER\n"))
        .hasMessage("Line 2: USER has nothing after it.");
    assertThatThrownBy(() -> Dockerfile.read("FROM ${NONE}\n"))
        .hasMessageContaining("a variable in it needs an ARG above the first FROM");
  }
}
