// attack: leaves a process behind: started by a process that has ended, in a session of its own
// assignment: 00-start-here
// question: scale
// notebook: daemon
// earns: 0
// reason: left behind
double[] attack(int[] pixels) throws Exception {
    java.nio.file.Files.writeString(java.nio.file.Path.of("Daemon.java"), """
        class Daemon {
            public static void main(String[] arguments) throws Exception {
                com.sun.jna.Function.getFunction("c", "setsid").invokeInt(new Object[0]);
                if (arguments.length == 1) {
                    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-cp", System.getProperty("java.class.path"), "Daemon.java", "again", arguments[0]).start();
                    return;
                }
                while (true) Thread.sleep(1000);
            }
        }""");
    var java = System.getProperty("java.home") + "/bin/java";
    new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "Daemon.java", "{{mark}}").start();
    Thread.sleep(3000);
    throw new IllegalStateException(ProcessHandle.allProcesses().count() > 2 ? "left behind" : "alone");
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
