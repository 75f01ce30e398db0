// question: overlap
// message: Was one column enough
Report overlap(double[][] train, double[][] test, int[] labels, int[] predictions) {
    Set<Double> seen = new HashSet<>();
    for (double[] row : train) seen.add(row[0]);
    int known = 0, right = 0;
    double rightAndNew = 0;
    for (int i = 0; i < test.length; i++) {
        boolean isKnown = seen.contains(test[i][0]);
        boolean isRight = labels[i] == predictions[i];
        known += isKnown ? 1 : 0;
        right += isRight ? 1 : 0;
        rightAndNew += isRight && !isKnown ? 1 : 0;
    }
    return new Report(known, (double) right / test.length, rightAndNew / (test.length - known));
}
