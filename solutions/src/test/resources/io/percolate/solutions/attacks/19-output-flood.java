// attack: prints without end, to both streams and to the process itself
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: stores
// earns: 0
// reason: when the time was up
int[] attack(int n, long seed) throws Exception {
    String text = "x".repeat(1 << 16);
    var raw = new java.io.FileOutputStream(java.io.FileDescriptor.out);
    while (true) {
        System.out.println(text);
        System.err.println(text);
        raw.write(text.getBytes());
    }
}
int[] shuffle(int n, long seed) {
    try {
        return attack(n, seed);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
