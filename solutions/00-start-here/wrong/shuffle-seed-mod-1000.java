// question: shuffle
// message: The whole seed must decide
int[] shuffle(int n, long seed) {
    List<Integer> list = IntStream.range(0, n).boxed().collect(Collectors.toList());
    Collections.shuffle(list, new Random(seed % 1000));
    return list.stream().mapToInt(i -> i).toArray();
}
