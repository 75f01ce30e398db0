// question: overlap
// message: the known rows
Report overlap(double[][] train, double[][] test, int[] labels, int[] predictions) {
    Set<String> seen = new HashSet<>();
    for (double[] row : train) {
        seen.add(DoubleStream.of(row).mapToObj(String::valueOf).collect(Collectors.joining()));
    }
    int known = 0, right = 0;
    double rightAndNew = 0;
    for (int i = 0; i < test.length; i++) {
        boolean isKnown = seen.contains(DoubleStream.of(test[i]).mapToObj(String::valueOf).collect(Collectors.joining()));
        boolean isRight = labels[i] == predictions[i];
        known += isKnown ? 1 : 0;
        right += isRight ? 1 : 0;
        rightAndNew += isRight && !isKnown ? 1 : 0;
    }
    return new Report(known, (double) right / test.length, rightAndNew / (test.length - known));
}
