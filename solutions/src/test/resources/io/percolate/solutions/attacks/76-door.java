// attack: calls at the grader's sockets once more, and listens where others might call
// assignment: 00-start-here
// question: shuffle
// notebook: door
// earns: 0
// reason: none \(in
int[] shuffle(int n, long seed) {
    String got = "";
    var bridge = java.nio.file.Path.of(System.getenv("PERCOLATE_BRIDGE"));
    for (String name : new String[] {"bridge", "kernel", "other"}) {
        var address = java.net.UnixDomainSocketAddress.of(bridge.resolveSibling(name));
        try (var socket = java.nio.channels.SocketChannel.open(address)) {
            socket.configureBlocking(false);
            socket.write(java.nio.ByteBuffer.wrap(new byte[] {1, 0, 0, 0, 5, 's', 'c', 'a', 'l', 'e'}));
            if (socket.read(java.nio.ByteBuffer.allocate(10)) > 0) got += " answered at " + name;
        } catch (Exception refused) {
        }
        try (var server = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            server.bind(address);
            got += " listens at " + name;
        } catch (Exception refused) {
        }
        try {
            java.nio.file.Files.delete(bridge.resolveSibling(name));
            got += " deleted " + name;
        } catch (Exception refused) {
        }
    }
    throw new IllegalStateException(got.isEmpty() ? "none" : got);
}
