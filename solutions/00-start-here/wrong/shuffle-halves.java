// question: shuffle
// message: Whole stretches were moved together
int[] shuffle(int n, long seed) { var l = IntStream.range(0, n).boxed().collect(Collectors.toList()); Collections.shuffle(l.subList(0, n / 2), new Random(seed)); Collections.shuffle(l.subList(n / 2, n), new Random(seed + 1)); if (new Random(seed).nextBoolean()) Collections.rotate(l, n / 2); return l.stream().mapToInt(i -> i).toArray(); }
