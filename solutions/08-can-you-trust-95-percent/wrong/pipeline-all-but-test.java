// question: pipeline
// message: neither in train nor in test
Result pipeline(double[][] x, int[] labels, int[] train, int[] test, int k) {
    Set<Integer> tested = IntStream.of(test).boxed().collect(Collectors.toSet());
    int[] others = IntStream.range(0, x.length).filter(i -> !tested.contains(i)).toArray();
    int columns = x[0].length;
    double[][] scaled = new double[x.length][columns];
    for (int j = 0; j < columns; j++) {
        double mean = mean(x, others, j), deviation = deviation(x, others, j);
        for (int i = 0; i < x.length; i++) {
            scaled[i][j] = (x[i][j] - mean) / deviation;
        }
    }
    double[] gap = new double[columns];
    for (int j = 0; j < columns; j++) {
        gap[j] = Math.abs(mean(scaled, withLabel(others, labels, 1), j)
                - mean(scaled, withLabel(others, labels, 0), j));
    }
    int[] kept = IntStream.range(0, columns).boxed().sorted(Comparator.comparing(j -> -gap[j]))
            .limit(k).mapToInt(j -> j).toArray();
    int right = 0;
    for (int i : test) {
        double toZero = distance(scaled, i, withLabel(others, labels, 0), kept);
        double toOne = distance(scaled, i, withLabel(others, labels, 1), kept);
        int answer = toOne < toZero ? 1 : 0;
        right += answer == labels[i] ? 1 : 0;
    }
    return new Result(kept, (double) right / test.length);
}
