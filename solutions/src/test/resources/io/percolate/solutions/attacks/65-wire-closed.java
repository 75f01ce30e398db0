// attack: closes the sockets of the kernel while the cell runs
// slow: yes
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: The answer cell failed
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

wire().close();
var shutdown = com.sun.jna.Function.getFunction("c", "shutdown");
for (int i = 3; i < 1024; i++) shutdown.invokeInt(new Object[] {i, 2});
Thread.sleep(2000);
