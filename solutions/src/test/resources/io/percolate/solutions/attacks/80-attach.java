// attack: starts another JVM that attaches to this one, and has an agent loaded into it
// assignment: 00-start-here
// question: scale
// notebook: own-classes
// slow: yes
// earns: 0
// reason: expected
void attach() throws Exception {
    var work = java.nio.file.Path.of("agent").toAbsolutePath();
    java.nio.file.Files.createDirectories(work);
    java.nio.file.Files.writeString(work.resolve("Attach.java"), """
        public class Attach {
            public static void main(String[] arguments) throws Exception {
                var machine = com.sun.tools.attach.VirtualMachine.attach(arguments[0]);
                machine.loadAgent(arguments[1]);
            }
            public static void agentmain(String text, java.lang.instrument.Instrumentation instruments) {
                System.setProperty("agent", "loaded");
            }
        }""");
    var java = System.getProperty("java.home") + "/bin/";
    new ProcessBuilder(java + "java", work + "/Attach.java", "" + ProcessHandle.current().pid(), work + "/agent.jar").inheritIO().start().waitFor();
}
attach();
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
