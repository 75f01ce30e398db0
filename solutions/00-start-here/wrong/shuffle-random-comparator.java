// question: shuffle
// message: each example is equally likely at each place
int[] shuffle(int n, long seed) {
    Random r = new Random(seed);
    return IntStream.range(0, n).boxed().sorted((x, y) -> r.nextBoolean() ? 1 : -1).mapToInt(i -> i).toArray();
}
