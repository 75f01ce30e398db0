// attack: interrupts and stops every thread of the process
// slow: yes
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: has ended|when the time was up|expected
double[] attack(int[] pixels) throws Exception {
    for (int i = 0; i < 20; i++) {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread != Thread.currentThread()) {
                thread.interrupt();
                try {
                    Thread.class.getMethod("stop").invoke(thread);
                } catch (ReflectiveOperationException refused) {
                }
            }
        }
        Thread.sleep(10);
    }
    return new double[pixels.length];
}
double[] scale(int[] pixels) {
    try {
        return attack(pixels);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
