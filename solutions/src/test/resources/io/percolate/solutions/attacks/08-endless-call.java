// attack: an answer that never ends and swallows whatever is thrown at it
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: when the time was up
double[] scale(int[] pixels) {
    while (true) {
        try {
            Thread.sleep(1000);
        } catch (Throwable thrown) {
        }
    }
}
