// attack: puts another session and other questions into the constants, by Unsafe
// assignment: 00-start-here
// question: shuffle
// notebook: bridge-1
// earns: 0
// reason: handed nothing over
void replace(Class<?> type, String name, Object value) throws Exception {
    var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    var unsafe = (sun.misc.Unsafe) field.get(null);
    var constant = type.getDeclaredField(name);
    unsafe.putObject(unsafe.staticFieldBase(constant), unsafe.staticFieldOffset(constant), value);
}
replace(io.percolate.exercises.starthere.Questions.class, "SHUFFLE", io.percolate.exercises.starthere.Questions.SCALE);
int[] shuffle(int n, long seed) {
    return new int[n];
}
