// question: dockerfile
// message: What comes after -jar goes to the program
String dockerfile(App app) {
    return """
            FROM eclipse-temurin:%1$d-jdk AS build
            WORKDIR /src
            COPY .mvn .mvn
            COPY mvnw pom.xml ./
            RUN ./mvnw -B dependency:go-offline
            COPY src src
            RUN ./mvnw -B -o package

            FROM eclipse-temurin:%1$d-jre
            WORKDIR /app
            COPY --from=build /src/target/%2$s ./
            COPY model model
            USER 10001
            EXPOSE %3$d
            HEALTHCHECK CMD ["curl", "--fail", "http://localhost:%3$d%4$s"]
            ENTRYPOINT ["java", "-jar", "%2$s", "-XX:MaxRAMPercentage=60"]
            """.formatted(app.java(), app.jar(), app.port(), app.health());
}
