// attack: kills its own process while the cell runs
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: kills
// earns: 0
// reason: process ended|the answer is null
com.sun.jna.Function.getFunction("c", "raise").invokeInt(new Object[] {9});
int[] shuffle(int n, long seed) {
    return null;
}
