// question: shuffle
// message: as the long that it is
int[] shuffle(int n, long seed) {
    Random r = new Random((int) seed);
    int[] a = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
        int j = r.nextInt(i + 1);
        int t = a[i]; a[i] = a[j]; a[j] = t;
    }
    return a;
}
