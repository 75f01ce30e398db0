// attack: holds the lock without which no cell that comes later can load its classes
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: wasn't done within|expected
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
class Mine {
}
var held = new Thread(() -> {
    try {
        Thread.sleep(500);
        synchronized (Mine.class.getClassLoader()) {
            Thread.sleep(3_600_000);
        }
    } catch (InterruptedException e) {
    }
});
held.setDaemon(true);
held.start();
