// attack: sends out what it knows: by sockets, HTTP, datagrams, names, sockets of the file system and abstract ones
// assignment: 03-loss-math
// question: cross-entropy
// notebook: probes-2
// earns: 0
// reason: reached 0
int reached() {
    int reached = 0;
    try (var socket = new java.net.Socket()) {
        socket.connect(new java.net.InetSocketAddress("127.0.0.1", {{port}}), 500);
        reached++;
    } catch (Exception refused) {
    }
    try {
        ((java.net.HttpURLConnection) new java.net.URL("http://127.0.0.1:{{port}}/").openConnection()).getResponseCode();
        reached++;
    } catch (Exception refused) {
    }
    try {
        java.net.http.HttpClient.newBuilder().connectTimeout(java.time.Duration.ofMillis(500)).build().send(
            java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:{{port}}/")).build(), java.net.http.HttpResponse.BodyHandlers.ofString());
        reached++;
    } catch (Exception refused) {
    }
    try (var datagrams = new java.net.DatagramSocket()) {
        byte[] bytes = "secret".getBytes();
        datagrams.send(new java.net.DatagramPacket(bytes, bytes.length, java.net.InetAddress.getByName("8.8.8.8"), 53));
        reached++;
    } catch (Exception refused) {
    }
    try {
        java.net.InetAddress.getByName("example.org");
        reached++;
    } catch (Exception refused) {
    }
    for (String path : new String[] {"{{socket}}", "/var/run/docker.sock", "/run/dbus/system_bus_socket"}) {
        try (var channel = java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of(path))) {
            reached++;
        } catch (Exception refused) {
        }
    }
    return reached;
}
double crossEntropy(double[][] y, double[][] p) {
    throw new IllegalStateException("reached " + reached());
}
