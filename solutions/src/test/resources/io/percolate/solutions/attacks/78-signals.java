// attack: handles the signals that end a process, and then doesn't end
// assignment: 00-start-here
// question: scale
// notebook: signals
// slow: yes
// earns: 0
// reason: when the time was up
for (String name : new String[] {"TERM", "INT", "HUP", "USR2", "PIPE", "CHLD", "CONT"}) {
    try {
        sun.misc.Signal.handle(new sun.misc.Signal(name), signal -> { });
    } catch (IllegalArgumentException taken) {
    }
}
double[] scale(int[] pixels) {
    while (true) {
        try {
            Thread.sleep(1000);
        } catch (Throwable ignored) {
        }
    }
}
