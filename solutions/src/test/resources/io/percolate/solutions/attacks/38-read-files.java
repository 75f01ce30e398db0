// attack: reads the solutions, the other submissions, the results, and files of whoever grades
// assignment: 03-loss-math
// question: cross-entropy
// notebook: probes-1
// earns: 0
// reason: READ 0 of 18
java.util.List<String> places = new java.util.ArrayList<>(java.util.List.of(
    "{{secret}}", "{{submitted}}", "{{out}}", "{{root}}/solutions", "{{root}}/lib/dist/solutions", "{{root}}/.git",
    "{{root}}/solutions/{{assignment}}/{{assignment}}.ipynb", "{{home}}/.ssh", "{{home}}/.m2", "{{home}}/.profile",
    "/etc/passwd", "/etc/shadow", "{{home}}/.bash_history", "/home", "/var/log", "/proc/{{pid}}/environ", "/proc/kcore", "/dev/mem"));

int read = 0;
for (String place : places) {
    var path = java.nio.file.Path.of(place);
    try (var files = java.nio.file.Files.walk(path)) {
        for (var file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
            System.out.println("READ " + file);
            read++;
        }
    } catch (Exception refused) {
    }
}
int found = read;
double crossEntropy(double[][] y, double[][] p) {
    throw new IllegalStateException("READ " + found + " of " + places.size());
}
