// attack: reads a little of very much, so that the tables which tell where memory is fill memory
// assignment: 00-start-here
// question: scale
// slow: yes
// notebook: page-tables
// earns: 0
// reason: Your code used more than 2 GB of memory|when the time was up
double[] scale(int[] pixels) {
    var all = com.sun.jna.Function.getFunction("c", "mmap").invokePointer(new Object[] {null, 1L << 41, 1, 0x4022, -1, 0L});
    for (long at = 0; at < 1L << 41; at += 1L << 21) all.getByte(at);
    return new double[pixels.length];
}
