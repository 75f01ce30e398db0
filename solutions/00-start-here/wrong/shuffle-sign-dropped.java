// question: shuffle
// message: a seed and minus that seed
int[] shuffle(int n, long seed) {
    List<Integer> list = IntStream.range(0, n).boxed().collect(Collectors.toList());
    Collections.shuffle(list, new Random(Math.abs(seed)));
    return list.stream().mapToInt(i -> i).toArray();
}
