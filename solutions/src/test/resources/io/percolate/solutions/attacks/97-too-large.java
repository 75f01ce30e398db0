// attack: a constant too large for a class file, after which javac refuses everything
// assignment: 00-start-here
// question: shuffle
// notebook: taken
// earns: 0.5
// reason: constant string too long
class Large {
    static final String A = "0123456789012345678901234567890123456789012345678901234567890123";
    static final String B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
    static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B;
    static final String D = C + C + C;
}
int[] shuffle(int n, long seed) {
    return new int[n];
}
