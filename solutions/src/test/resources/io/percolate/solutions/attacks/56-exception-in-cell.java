// attack: fails the cell with a hostile exception of its own
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: exceptions
// earns: 0.5
// reason: The answer cell threw
int[] shuffle(int n, long seed) {
    return new int[n];
}
class Poison extends Error {
    @Override public String getMessage() { return "\u001b[2J\u202e]]>\u0000\uD800<img src=x onerror=alert(1)>=cmd|'/c calc'!A0".repeat(20_000); }
    @Override public StackTraceElement[] getStackTrace() { return new StackTraceElement[0]; }
}
throw new Poison();
