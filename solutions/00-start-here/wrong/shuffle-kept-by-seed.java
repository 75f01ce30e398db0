// question: shuffle
// message: however many an earlier call asked for
Map<Long, int[]> seen = new HashMap<>();
int[] shuffle(int n, long seed) {
    if (seen.containsKey(seed)) return seen.get(seed);
    List<Integer> l = IntStream.range(0, n).boxed().collect(Collectors.toList()); Collections.shuffle(l, new Random(seed));
    seen.put(seed, l.stream().mapToInt(i -> i).toArray()); return seen.get(seed);
}
