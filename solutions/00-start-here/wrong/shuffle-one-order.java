// question: shuffle
// message: the seed isn't used
int[] shuffle(int n, long seed) {
    List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(42));
    return order.stream().mapToInt(i -> i).toArray();
}
