// attack: installs handlers that hang: for uncaught exceptions, for shutdown, for the collector
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: handlers
// earns: 0.5
// reason: expected
Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
    while (true) {
        try {
            Thread.sleep(100_000);
        } catch (Throwable ignored) {
        }
    }
});
Runtime.getRuntime().addShutdownHook(new Thread(() -> {
    while (true) {}
}));
java.lang.ref.Cleaner.create().register(new Object(), () -> {
    while (true) {}
});
class Hanging {
    @SuppressWarnings({"deprecation", "removal"})
    @Override
    protected void finalize() {
        while (true) {}
    }
}
for (int i = 0; i < 100; i++) new Hanging();
System.gc();
int[] shuffle(int n, long seed) {
    System.gc();
    new Thread(() -> {
        throw new IllegalStateException();
    }).start();
    return new int[n];
}
