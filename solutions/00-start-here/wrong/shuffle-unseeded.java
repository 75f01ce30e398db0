// question: shuffle
// message: Something random isn't made from the seed
int[] shuffle(int n, long seed) {
    List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toList());
    Collections.shuffle(order);
    return order.stream().mapToInt(i -> i).toArray();
}
