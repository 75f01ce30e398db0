// attack: leaves threads behind that take every processor
// assignment: 00-start-here
// question: scale
// slow: yes
// earns: 0
// reason: when the time was up|expected
double[] scale(int[] pixels) {
    for (int i = 0; i < 64; i++) {
        Thread thread = new Thread(() -> {
            while (true) {}
        });
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.setDaemon(true);
        thread.start();
    }
    return new double[pixels.length];
}
