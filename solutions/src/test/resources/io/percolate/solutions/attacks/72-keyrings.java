// attack: leaves a key for classmates in the keyring that it got from whoever grades, and looks for theirs
// assignment: 00-start-here
// question: scale
// notebook: syscalls
// earns: 0
// reason: key -1, keyring -1
long syscall(Object... arguments) {
    return com.sun.jna.Function.getFunction("c", "syscall").invokeLong(arguments);
}
boolean isArm = System.getProperty("os.arch").equals("aarch64");
double[] scale(int[] pixels) {
    long key = syscall(isArm ? 217L : 248L, "user", "for-classmates", "the answers", 11L, -3L);
    long keyring = syscall(isArm ? 219L : 250L, 0L, -3L, 1L);
    throw new IllegalStateException("key " + key + ", keyring " + keyring);
}
