// attack: calls at the grader's socket before the kernel does, so that no answer to any question gets there
// assignment: 00-start-here
// question: scale
// notebook: taken
// earns: 0
// reason: handed nothing over
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
var address = java.net.UnixDomainSocketAddress.of(System.getenv("PERCOLATE_BRIDGE"));
var bridge = java.nio.channels.SocketChannel.open(address);
