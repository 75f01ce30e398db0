// attack: waits until other answers are checked, and ends the process then
// slow: yes
// assignment: 00-start-here
// question: scale
// earns: 0
// reason: has ended|process ended|Every fraction is gone
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
Thread later = new Thread(() -> {
    try {
        Thread.sleep(100);
        Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), 0);
    } catch (Exception e) {
    }
});
later.start();
