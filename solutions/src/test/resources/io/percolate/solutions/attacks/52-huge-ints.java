// attack: returns as many whole numbers as go over the bridge
// slow: yes
// assignment: 00-start-here
// question: shuffle
// notebook: huge
// earns: 0
// reason: larger than 8 MB
int[] shuffle(int n, long seed) {
    return new int[(63 << 20) / 4];
}
