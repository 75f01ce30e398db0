// attack: floods the grader with messages while other answers are called
// slow: yes
// assignment: 00-start-here
// question: scale
// notebook: bridge-3
// earns: 0
// reason: expected
Object bridgeField(String name) throws Exception {
    var field = io.percolate.check.bridge.Bridge.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(io.percolate.check.bridge.Bridge.ofGrader().get());
}

double[] attack(int[] pixels) throws Exception {
    var out = (java.io.DataOutputStream) bridgeField("out");
    Thread flood = new Thread(() -> {
        byte[] text = new byte[40_000];
        try {
            while (true) {
                synchronized (out) {
                    out.writeByte(2);
                    out.writeLong(1L << 40);
                    out.writeByte(4);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (java.io.IOException over) {
        }
    });
    flood.setDaemon(true);
    flood.start();
    return new double[pixels.length];
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
