// question: shuffle
// message: a few places at random
int[] shuffle(int n, long seed) {
    SplittableRandom r = new SplittableRandom(seed);
    int[] a = new int[n];
    for (int i = 0; i < n; i++) a[i] = i;
    for (int k = 0; k < n; k++) {
        int i = r.nextInt(n), j = r.nextInt(n);
        int t = a[i]; a[i] = a[j]; a[j] = t;
    }
    return a;
}
