// question: shuffle
// message: Swapping with a place drawn from all n
int[] shuffle(int n, long seed) {
    Random r = new Random(seed);
    int[] a = IntStream.range(0, n).toArray();
    for (int i = 0; i < n; i++) {
        int j = r.nextInt(n);
        int t = a[i]; a[i] = a[j]; a[j] = t;
    }
    return a;
}
