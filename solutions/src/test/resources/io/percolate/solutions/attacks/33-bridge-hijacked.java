// attack: kills the threads of the bridge and answers in their place
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: when the time was up|has ended|expected
Object bridgeField(String name) throws Exception {
    var field = io.percolate.check.bridge.Bridge.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(io.percolate.check.bridge.Bridge.ofGrader().get());
}

double[] attack(int[] pixels) throws Exception {
    var out = (java.io.DataOutputStream) bridgeField("out");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("bridge")) {
            thread.interrupt();
        }
    }
    return new double[pixels.length];
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
