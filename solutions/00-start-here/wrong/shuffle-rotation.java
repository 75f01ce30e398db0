// question: shuffle
// message: The whole seed must decide
int[] shuffle(int n, long seed) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) order[i] = (int) Math.floorMod(i + seed, (long) n);
    return order;
}
