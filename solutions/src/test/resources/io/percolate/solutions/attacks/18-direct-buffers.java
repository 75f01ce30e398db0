// attack: takes memory by direct buffers
// assignment: 00-start-here
// question: scale
// notebook: stores
// slow: yes
// earns: 0
// reason: memory for direct buffers
double[] scale(int[] pixels) {
    java.util.List<Object> all = new java.util.ArrayList<>();
    while (true) {
        all.add(java.nio.ByteBuffer.allocateDirect(32 << 20));
    }
}
