// attack: writes to address 0, so that the JVM itself crashes
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: The process that ran this code has ended
double[] attack(int[] pixels) throws Exception {
    var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    ((sun.misc.Unsafe) field.get(null)).putLong(0, 0);
    return null;
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
