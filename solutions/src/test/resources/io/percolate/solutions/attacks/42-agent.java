// attack: attaches an agent to its own process, and asks for Instrumentation
// assignment: 03-loss-math
// question: binary-cross-entropy
// notebook: probes-1
// earns: 0
// reason: agent refused
String attach() {
    try {
        var machine = Class.forName("com.sun.tools.attach.VirtualMachine");
        Object own = machine.getMethod("attach", String.class).invoke(null, "" + ProcessHandle.current().pid());
        return "attached to " + own;
    } catch (java.lang.reflect.InvocationTargetException e) {
        return "refused";
    } catch (Exception e) {
        return "refused";
    }
}
double binaryCrossEntropy(double[] y, double[] z) {
    throw new IllegalStateException("agent " + attach());
}
