// question: shuffle
// message: none and one among them
int[] shuffle(int n, long seed) {
    return new Random(seed).ints(0, n).distinct().limit(n).toArray();
}
