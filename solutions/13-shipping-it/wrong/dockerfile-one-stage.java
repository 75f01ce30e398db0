// question: dockerfile
// message: There is one stage
String dockerfile(App app) {
    return """
            FROM eclipse-temurin:%d-jdk
            WORKDIR /src
            COPY .mvn .mvn
            COPY mvnw pom.xml ./
            RUN ./mvnw -B dependency:go-offline
            COPY src src
            RUN ./mvnw -B package
            COPY model model
            USER 10001
            EXPOSE %d
            HEALTHCHECK CMD curl -f http://localhost:%d%s
            ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "target/%s"]
            """.formatted(app.java(), app.port(), app.port(), app.health(), app.jar());
}
