// question: shuffle
// message: Examples stay where they were too often
int[] shuffle(int n, long seed) { var r = new SplittableRandom(seed); int[] a = IntStream.range(0, n).toArray(); for (int k = 0; n > 1 && k < 2 * n; k++) { int i = r.nextInt(n), j = r.nextInt(n), t = a[i]; a[i] = a[j]; a[j] = t; } return a; }
