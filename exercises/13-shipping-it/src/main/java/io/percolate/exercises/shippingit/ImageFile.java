package io.percolate.exercises.shippingit;

import io.percolate.check.contract.Contract;

/** A Dockerfile for a model server. */
@Contract(
    id = "dockerfile",
    title = "A Dockerfile for the server",
    points = 4,
    hints = {
      "Two stages. In the first, on a JDK: COPY what Maven needs to know the dependencies, RUN a fetch, COPY src, RUN the build. In the second, on a JRE: COPY --from=build the jar, COPY the model, then USER, EXPOSE, HEALTHCHECK, ENTRYPOINT. Which words of it come from the app?",
      "FROM eclipse-temurin:%1$d-jdk AS build, WORKDIR /src, COPY .mvn .mvn, COPY mvnw pom.xml ./, RUN ./mvnw -B dependency:go-offline, COPY src src, RUN ./mvnw -B package. Then FROM eclipse-temurin:%1$d-jre, WORKDIR /app, COPY --from=build /src/target/%2$s ., COPY model model, USER 10001, EXPOSE %3$d, HEALTHCHECK CMD curl -f http://localhost:%3$d%4$s, ENTRYPOINT [\"java\", \"-XX:MaxRAMPercentage=60\", \"-jar\", \"%2$s\"], in a text block with .formatted(app.java(), app.jar(), app.port(), app.health())."
    })
@FunctionalInterface
public interface ImageFile {
  /**
   * A program to be served.
   *
   * @param java the version that it is built with and runs on: 17, 21 or 25
   * @param jar what the build leaves in {@code target}: {@code digits.jar}
   * @param port where it listens
   * @param health the path that answers 200 while it is well: {@code /health}
   */
  record App(int java, String jar, int port, String health) {}

  /** The text of a Dockerfile for it. */
  String of(App app);
}
