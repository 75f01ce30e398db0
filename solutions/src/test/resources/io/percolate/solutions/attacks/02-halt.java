// attack: ends the process by Runtime.halt, reached by reflection
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: exits
// earns: 0
// reason: The process that ran this code has ended
int[] attack(int n, long seed) throws Exception {
    Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), 0);
    return new int[n];
}
int[] shuffle(int n, long seed) {
    try {
        return attack(n, seed);
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}
