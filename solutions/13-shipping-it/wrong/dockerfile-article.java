// question: dockerfile
// message: is no instruction of a Dockerfile
String dockerfile(App app) {
    return """
            FROM eclipse-temurin:21-jre
            WORKDIR /app
            COPY . .
            EXPOSE 8080
            CMD ["java", "-jar", "digits.jar"]

            docker build -t digits .
            docker run -d -p 8080:8080 digits
            """;
}
