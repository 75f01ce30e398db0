// question: shuffle
// message: each example is equally likely at each place
int[] shuffle(int n, long seed) {
    int[] a = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
        int j = new SplittableRandom(seed).nextInt(i + 1);
        int t = a[i]; a[i] = a[j]; a[j] = t;
    }
    return a;
}
