// question: overlap
// message: Training rows were counted
Report overlap(double[][] train, double[][] test, int[] labels, int[] predictions) {
    Set<String> asked = Stream.of(test).map(Arrays::toString).collect(Collectors.toSet());
    int known = (int) Stream.of(train).filter(row -> asked.contains(Arrays.toString(row))).count();
    Set<String> seen = Stream.of(train).map(Arrays::toString).collect(Collectors.toSet());
    double right = 0, honest = 0;
    int fresh = 0;
    for (int i = 0; i < test.length; i++) {
        if (labels[i] == predictions[i]) right++;
        if (!seen.contains(Arrays.toString(test[i]))) {
            fresh++;
            if (labels[i] == predictions[i]) honest++;
        }
    }
    return new Report(known, right / test.length, honest / fresh);
}
