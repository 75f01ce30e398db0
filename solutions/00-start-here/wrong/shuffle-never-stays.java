// question: shuffle
// message: Draw the place to swap with from 0 to i, i included
int[] shuffle(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
        int j = random.nextInt(i);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
    return order;
}
