// attack: compiles classes of Percolate's names and of JUnit's, and puts them on the class path
// assignment: 00-start-here
// question: standard-deviation
// notebook: own-class-path
// earns: 0
// reason: There is no answer to check
void own(String type, String body) throws Exception {
    var file = java.nio.file.Path.of("own", type.replace('.', '/') + ".java");
    java.nio.file.Files.createDirectories(file.getParent());
    int dot = type.lastIndexOf('.');
    java.nio.file.Files.writeString(file, "package " + type.substring(0, dot) + "; public class " + type.substring(dot + 1) + body);
    javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", "own", file.toString());
}
own("io.percolate.check.notebook.Exercises", "{ public static void check(Object question, Object answer) { } }");
own("io.percolate.exercises.starthere.StandardDeviationChecks", "{ }");
own("org.junit.jupiter.api.Assertions", "{ public static void fail(String why) { } }");
java.nio.file.Files.createDirectories(java.nio.file.Path.of("own/META-INF/services"));
java.nio.file.Files.writeString(java.nio.file.Path.of("own/META-INF/services/org.junit.platform.engine.TestEngine"), "Own");
%classpath own
double standardDeviation(double[] numbers) {
    return 0;
}
