// attack: closes every socket and file that the process has
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: bridge-2
// earns: 0
// reason: has ended|when the time was up
int[] shuffle(int n, long seed) {
    var close = com.sun.jna.Function.getFunction("c", "close");
    for (int i = 3; i < 1024; i++) {
        close.invokeInt(new Object[] {i});
    }
    return new int[n];
}
