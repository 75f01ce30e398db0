// attack: returns as many whole numbers as go over the bridge
// assignment: 00-start-here
// question: shuffle
// notebook: huge
// earns: 0
int[] shuffle(int n, long seed) {
    return new int[(63 << 20) / 4];
}
