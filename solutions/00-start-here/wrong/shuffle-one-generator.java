// question: shuffle
// message: goes on from where the first call stopped
Map<Long, SplittableRandom> generators = new HashMap<>();
int[] shuffle(int n, long seed) {
    SplittableRandom random = generators.computeIfAbsent(seed, SplittableRandom::new);
    int[] order = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
    return order;
}
