package io.percolate.kit.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static final String BUILD =
      "FROM maven:3.9-eclipse-temurin-21 AS build\nCOPY pom.xml .\nRUN mvn dependency:go-offline\nCOPY src src\nRUN mvn package\n";

  @Test
  void anImageNeedsAVersion() {
    for (String image : List.of("debian", "debian:latest", "localhost:5000/app", "a/b:latest")) {
      assertThat(BuildRules.imagesHaveVersions(from(image))).as(image).hasSize(1);
    }
    for (String image : List.of("debian:12", "localhost:5000/app:1", "a@sha256:00", "scratch")) {
      assertThat(BuildRules.imagesHaveVersions(from(image))).as(image).isEmpty();
    }
    assertThat(BuildRules.imagesHaveVersions(read("FROM a:1 AS x\nFROM x\n"))).isEmpty();
  }

  @Test
  void anImageIsToBeSupported() {
    for (String image :
        List.of(
            "python:3.8",
            "python:3.8-slim",
            "docker.io/library/python:3.9.1",
            "openjdk:21",
            "eclipse-temurin:23-jre",
            "eclipse-temurin:18.0.2",
            "debian:buster-slim",
            "node:18")) {
      assertThat(BuildRules.imagesAreSupported(from(image))).as(image).hasSize(1);
    }
    for (String image :
        List.of(
            "python:3.12",
            "python:3.13-slim",
            "eclipse-temurin:17-jre",
            "eclipse-temurin:21",
            "eclipse-temurin:25-jre-noble",
            "eclipse-temurin:8-jre",
            "amazoncorretto:21",
            "debian:bookworm-slim",
            "node:22",
            "gcr.io/distroless/java21-debian12")) {
      assertThat(BuildRules.imagesAreSupported(from(image))).as(image).isEmpty();
    }
    assertThat(BuildRules.imagesAreSupported(from("python:3.8")).get(0))
        .hasToString(
            "line 1: python:3.8 has had no security updates since 2024-10-07. Take a version that is supported.");
  }

  @Test
  void whatBuildsIsntWhatRuns() {
    assertThat(BuildRules.buildsApart(from("a:1-jre"))).hasSize(1);
    assertThat(BuildRules.buildsApart(read(BUILD + "FROM a:21-jre\nCOPY --from=build /x /y\n")))
        .isEmpty();
    assertThat(BuildRules.buildsApart(read(BUILD + "FROM a:21-jre\nCOPY --from=0 /x /y\n")))
        .isEmpty();
    assertThat(BuildRules.buildsApart(read(BUILD + "FROM a:21-jre\nCOPY --from=builder /x /y\n")))
        .hasSize(1);
    assertThat(BuildRules.buildsApart(read(BUILD + "FROM a:21-jre\nCOPY . /y\n"))).hasSize(1);
    for (String image :
        List.of(
            "eclipse-temurin:21-jdk",
            "maven:3.9",
            "gradle:8-jdk21",
            "x/jdk:21",
            "eclipse-temurin:21",
            "amazoncorretto:21")) {
      assertThat(
              BuildRules.buildsApart(read(BUILD + "FROM " + image + "\nCOPY --from=build /x /y\n")))
          .as(image)
          .hasSize(1);
    }
    for (String tools :
        List.of(
            "RUN apt-get update && apt-get install -y openjdk-21-jdk-headless",
            "RUN apk add --no-cache maven",
            "COPY --from=0 /opt/java/openjdk /opt/java/openjdk")) {
      assertThat(
              BuildRules.buildsApart(
                  read(BUILD + "FROM a:21-jre\nCOPY --from=build /x /y\n" + tools + "\n")))
          .as(tools)
          .hasSize(1);
    }
    assertThat(
            BuildRules.buildsApart(
                read(
                    BUILD
                        + "FROM debian:13\nRUN apt-get install -y openjdk-21-jre-headless\nCOPY --from=build /x /y\n")))
        .isEmpty();
    assertThat(BuildRules.buildsApart(read(BUILD + "FROM build\nCOPY --from=build /x /y\n")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COPY pom.xml .\nRUN mvn dependency:go-offline\nCOPY src src\nRUN mvn package",
        "COPY .mvn/ .mvn/\nCOPY mvnw pom.xml ./\nRUN ./mvnw -B dependency:resolve\nCOPY . .\nRUN ./mvnw package",
        "COPY . .\nRUN --mount=type=cache,target=/var/cache/.m2 ./mvnw -B package",
        "RUN --mount=type=bind,source=pom.xml,target=pom.xml mvn dependency:go-offline\nCOPY src src\nRUN mvn verify",
        "COPY lib/a/pom.xml lib/a/\nRUN mvn package\nCOPY lib lib\nRUN mvn -o package",
        "COPY build.gradle.kts settings.gradle.kts gradlew ./\nCOPY gradle gradle\nRUN ./gradlew dependencies\nCOPY src src\nRUN ./gradlew build",
        "COPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .",
        "COPY pom.xml mvnw .\nRUN chmod +x mvnw && MAVEN_OPTS=-q ./mvnw dependency:go-offline\nCOPY . .\nRUN <<END\nset -e\n./mvnw package\nEND",
      })
  void dependenciesAreKept(String instructions) {
    assertThat(BuildRules.keepsDependencies(read("FROM a:1\n" + instructions + "\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COPY . .\nRUN mvn package",
        "COPY . .\nRUN pip install -r requirements.txt",
        "COPY pom.xml src ./\nRUN mvn dependency:go-offline\nRUN mvn package",
        "COPY pom.xml .\nCOPY src src\nRUN mvn dependency:go-offline\nRUN mvn package",
        "COPY pom.xml .\nRUN mvn --version\nCOPY src src\nRUN mvn package",
        "COPY pom.xml .\n# RUN mvn dependency:go-offline\nCOPY src src\nRUN mvn package",
        "RUN mvn dependency:go-offline\nCOPY pom.xml src ./\nRUN mvn package",
        "ADD . .\nRUN mvn package",
        "COPY pom.xml .\nRUN echo mvn dependency:go-offline\nCOPY src src\nRUN mvn package",
        "COPY pom.xml .\nRUN true || mvn dependency:go-offline\nCOPY src src\nRUN mvn package",
        "COPY .mvn .mvn\nCOPY mvnw .\nRUN ./mvnw dependency:go-offline\nCOPY pom.xml .\nCOPY src src",
        "COPY . .\nRUN --mount=type=cache,target=/tmp mvn package",
        "RUN echo nothing",
      })
  void dependenciesAreFetchedAgain(String instructions) {
    assertThat(BuildRules.keepsDependencies(read("FROM a:1\n" + instructions + "\n"))).hasSize(1);
  }

  @Test
  void theUserIsANumberOtherThanRoots() {
    for (String user : List.of("USER 7", "USER 7:7", "ARG U=7\nUSER ${U}", "USER root\nUSER 7")) {
      assertThat(RunRules.runsAsNumberedUser(read("FROM a:1\n" + user + "\n"))).as(user).isEmpty();
    }
    assertThat(RunRules.runsAsNumberedUser(read("FROM a:1 AS b\nUSER 7\nFROM b\n"))).isEmpty();
    for (String user :
        List.of(
            "# USER 7",
            "USER 0",
            "USER 0:7",
            "USER root",
            "USER app",
            "USER 7\nUSER root",
            "USER $U")) {
      assertThat(RunRules.runsAsNumberedUser(read("FROM a:1\nRUN x\n" + user + "\n")))
          .as(user)
          .hasSize(1);
    }
    assertThat(RunRules.runsAsNumberedUser(read("FROM a:1\nUSER 7\nFROM b:1\n"))).hasSize(1);
  }

  @Test
  void noShellStandsBeforeTheProgram() {
    for (String start :
        List.of(
            "ENTRYPOINT [\"java\", \"-jar\", \"a.jar\"]",
            "CMD [\"java\"]",
            "ENTRYPOINT [\"sh\", \"-c\", \"exec java -jar a.jar\"]",
            "ENTRYPOINT [\"./start.sh\"]")) {
      assertThat(RunRules.startsWithoutShell(read("FROM a:1\n" + start + "\n")))
          .as(start)
          .isEmpty();
    }
    for (String start :
        List.of(
            "ENTRYPOINT java -jar a.jar",
            "ENTRYPOINT ['java', '-jar', 'a.jar']",
            "ENTRYPOINT [\"sh\", \"-c\", \"java -jar a.jar\"]",
            "ENTRYPOINT [\"/bin/bash\", \"-ec\", \"java -jar a.jar\"]",
            "ENTRYPOINT [\"env\", \"sh\", \"-c\", \"java -jar a.jar\"]",
            "ENTRYPOINT [\"java -jar a.jar\"]",
            "ENTRYPOINT [\"java\"]\nCMD -jar a.jar",
            "EXPOSE 80")) {
      assertThat(RunRules.startsWithoutShell(read("FROM a:1\n" + start + "\n")))
          .as(start)
          .hasSize(1);
    }
  }

  @Test
  void healthIsAskedFor() {
    for (String check :
        List.of(
            "HEALTHCHECK CMD curl -f http://localhost:8080/health",
            "HEALTHCHECK --interval=5s CMD [\"wget\", \"-q\", \"http://localhost/health\"]",
            "HEALTHCHECK CMD curl -f 127.0.0.1:${PORT}/health || exit 1",
            "HEALTHCHECK CMD [\"java\", \"Health.java\", \"8080\", \"/health\"]",
            "HEALTHCHECK CMD curl -f http://localhost/health || exit 1")) {
      assertThat(RunRules.checksHealth(read("FROM a:1\n" + check + "\n"), "/health")).isEmpty();
    }
    for (String check :
        List.of(
            "EXPOSE 80",
            "HEALTHCHECK NONE",
            "HEALTHCHECK CMD curl -f http://localhost/healthy",
            "HEALTHCHECK CMD curl -f http://localhost/?next=/health",
            "HEALTHCHECK CMD curl -f http://example.com/health",
            "HEALTHCHECK CMD echo http://localhost/health",
            "HEALTHCHECK CMD exit 0 # http://localhost/health",
            "HEALTHCHECK CMD true || curl -f http://localhost/health",
            "HEALTHCHECK CMD curl -f http://localhost/health || true",
            "# HEALTHCHECK CMD curl -f http://localhost/health",
            "HEALTHCHECK CMD curl -f http://localhost/health\nHEALTHCHECK NONE")) {
      assertThat(RunRules.checksHealth(read("FROM a:1\n" + check + "\n"), "/health"))
          .as(check)
          .hasSize(1);
    }
  }

  @Test
  void thePortIsWrittenDown() {
    assertThat(RunRules.exposes(read("FROM a:1\nARG P=80\nEXPOSE 1 ${P}/tcp\n"), 80)).isEmpty();
    assertThat(RunRules.exposes(read("FROM a:1\nEXPOSE 8080\n"), 80)).hasSize(1);
    assertThat(RunRules.exposes(read("FROM a:1\nEXPOSE 8080 # 80\n"), 80)).hasSize(1);
    assertThat(RunRules.exposes(read("FROM a:1\nEXPOSE 80\nFROM b:1\n"), 80)).hasSize(1);
  }

  @Test
  void theHeapFollowsTheLimit() {
    for (String memory :
        List.of(
            "ENV JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=70.0",
            "ENV OPTIONS=-XX:MaxRAMPercentage=70\nCMD [\"sh\", \"-c\", \"exec java $OPTIONS -jar a.jar\"]",
            "ENTRYPOINT [\"java\", \"-XX:MaxRAMPercentage=70\"]")) {
      assertThat(RunRules.heapFollowsLimit(read("FROM a:1\n" + memory + "\n")))
          .as(memory)
          .isEmpty();
    }
    for (String memory :
        List.of(
            "ENTRYPOINT [\"java\"]",
            "ENTRYPOINT [\"java\", \"-Xmx512m\"]",
            "ENTRYPOINT [\"java\", \"-jar\", \"a.jar\", \"-XX:MaxRAMPercentage=70\"]",
            "ENTRYPOINT [\"java\", \"-XX:MaxRAMPercentage=0\"]",
            "ENTRYPOINT [\"java\", \"-XX:MaxRAMPercentage=150\"]",
            "ENV JAVA_OPTS=-XX:MaxRAMPercentage=70\nENTRYPOINT [\"java\", \"-jar\", \"a.jar\"]",
            "ENV JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=70\nENV JAVA_TOOL_OPTIONS=\nCMD [\"java\"]",
            "RUN java -XX:MaxRAMPercentage=7")) {
      assertThat(RunRules.heapFollowsLimit(read("FROM a:1\n" + memory + "\n")))
          .as(memory)
          .hasSize(1);
    }
  }

  @Test
  void secretsAreFound() {
    for (String secret :
        List.of("ENV DB_PASSWORD=x", "ARG apiKey=1", "ENV A=1 MY_TOKEN='t'", "ENV SECRET x")) {
      assertThat(BuildRules.holdsNoSecrets(read("FROM a:1\n" + secret + "\n")))
          .as(secret)
          .hasSize(1);
    }
    for (String none : List.of("ARG TOKEN", "ENV KEYBOARD=de", "# ENV PASSWORD=x")) {
      assertThat(BuildRules.holdsNoSecrets(read("FROM a:1\nRUN x\n" + none + "\n")))
          .as(none)
          .isEmpty();
    }
  }

  private static Dockerfile from(String image) {
    return read("FROM " + image + "\n");
  }

  private static Dockerfile read(String text) {
    return Dockerfile.read(text);
  }
}
