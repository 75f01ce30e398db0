// question: shuffle
// message: drawing each anew doesn't
int[] shuffle(int n, long seed) {
    return new Random(seed).ints(n, 0, n).toArray();
}
