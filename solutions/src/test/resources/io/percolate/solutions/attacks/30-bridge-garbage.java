// attack: writes to the grader what no bridge says
// assignment: 00-start-here
// question: scale
// notebook: bridge-2
// earns: 0
// reason: can't be relied on
Object bridgeField(String name) throws Exception {
    var field = io.percolate.check.bridge.Bridge.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(io.percolate.check.bridge.Bridge.ofGrader().get());
}

double[] attack(int[] pixels) throws Exception {
    var out = (java.io.DataOutputStream) bridgeField("out");
    out.write(new byte[] {2, 0, 0, 0, 0, 0, 0, 0, 1, 1, 127, -1, -1, -1});
    out.write(new byte[100_000]);
    out.flush();
    Thread.sleep(1000);
    return null;
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
