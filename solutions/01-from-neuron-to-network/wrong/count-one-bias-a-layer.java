// question: parameter-count
// message: One bias a layer was added
long parameterCount(int[] units) {
    return IntStream.range(1, units.length).mapToLong(l -> 1L * units[l - 1] * units[l] + 1).sum();
}
